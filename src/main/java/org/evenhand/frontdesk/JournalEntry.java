package org.evenhand.frontdesk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.PersonId;

/**
 * One thing that the desk showed, or that was called from it, while the database was away.
 *
 * @param id by which it enters the record once
 * @param what as a reading is named ({@code desk-card}), or the kind of a call for help
 * @param people whom it was about
 * @param request the name of the request, as its page showed it
 */
public record JournalEntry(
        UUID id,
        OrgId org,
        ActorRef reader,
        String what,
        List<PersonId> people,
        Instant at,
        String request) {
    private static final int VERSION = 1;

    public JournalEntry {
        people = List.copyOf(people);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            write(out, id);
            write(out, org.value());
            write(out, reader.account().value());
            out.writeUTF(reader.name());
            out.writeUTF(what);
            out.writeInt(people.size());
            for (PersonId person : people) {
                write(out, person.value());
            }
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            out.writeUTF(request);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return bytes.toByteArray();
    }

    static JournalEntry read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IOException("The entry is of a version that is not known here");
            }
            UUID id = id(in);
            OrgId org = new OrgId(id(in));
            ActorRef reader = new ActorRef(new AccountId(id(in)), in.readUTF());
            String what = in.readUTF();
            List<PersonId> people = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                people.add(new PersonId(id(in)));
            }
            Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
            return new JournalEntry(id, org, reader, what, people, at, in.readUTF());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
