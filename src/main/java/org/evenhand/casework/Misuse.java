package org.evenhand.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.SaidToBe;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Recorded;

/**
 * Contacts during one restriction that came as an emergency, or as a right in law, and that a
 * person found to be plainly something else (F7, F9). A pattern is shown with what is behind it to
 * whoever decides, who may open a further way or help the desk; it is no breach, and closes nothing
 * (P61, P62).
 *
 * @param contacts those of them that count today, the earliest first
 * @param looks what whoever decides made of them, the earliest first
 */
public record Misuse(
        Restrained restrained,
        List<Contact> contacts,
        List<Recorded<MisuseLookedAt>> looks,
        Optional<Recorded<ReviewHeld>> varied) {
    /** Again and again: once or twice is a mistake. */
    public static final int AGAIN_AND_AGAIN = 3;

    /** One contact, with what somebody found it to be. */
    public record Contact(Entry entry, Recorded<ContactTriaged> triaged, SaidToBe saidToBe) {}

    public Misuse {
        contacts = List.copyOf(contacts);
        looks = List.copyOf(looks);
    }

    /** What there is of each restriction that is not over: those with a pattern, or looked at. */
    public static List<Misuse> of(CaseFile file) {
        return during(file).stream()
                .filter(one -> one.isPattern() || !one.looks.isEmpty())
                .toList();
    }

    /** Of each restriction that is not over, however few there are. */
    public static List<Misuse> during(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .map(one -> of(file, one))
                .toList();
    }

    private static Misuse of(CaseFile file, Restrained restrained) {
        List<Contact> contacts = new ArrayList<>();
        for (Entry entry : file.entries()) {
            file.triages().stream()
                    .filter(triaged -> triaged.fact().entry().equals(entry.id()))
                    .filter(triaged -> triaged.fact().inForce().contains(restrained.id()))
                    .flatMap(triaged ->
                            Optional.ofNullable(triaged.fact().saidToBe()).stream()
                                    .map(said -> new Contact(entry, triaged, said)))
                    .forEach(contacts::add);
        }
        return new Misuse(
                restrained,
                contacts,
                file.theCase().all(MisuseLookedAt.class).stream()
                        .filter(look -> look.fact().restriction().equals(restrained.id()))
                        .toList(),
                restrained.reviews().stream()
                        .filter(held -> held.fact().outcome() == ReviewOutcome.VARY)
                        .reduce((earlier, later) -> later));
    }

    /** Whether it happened again and again. */
    public boolean isPattern() {
        return contacts.size() >= AGAIN_AND_AGAIN;
    }

    /** Whether as many are new since somebody looked as make a pattern. */
    public boolean waits() {
        return isPattern() && fresh().size() >= AGAIN_AND_AGAIN;
    }

    /** Those at which whoever decides has not looked yet. */
    public List<EntryId> fresh() {
        return contacts.stream()
                .map(contact -> contact.entry().id())
                .filter(id -> looks.stream().noneMatch(look -> look.fact().entries().contains(id)))
                .toList();
    }

    /** A further way that was said to be opened, which no review has opened since. */
    public Optional<Recorded<MisuseLookedAt>> stillToOpen() {
        return looks.stream()
                .reduce((earlier, later) -> later)
                .filter(look -> look.fact().answer() == MisuseAnswer.FURTHER_WAY)
                .filter(look ->
                        varied.filter(held -> held.recordedAt().isAfter(look.recordedAt()))
                                .isEmpty());
    }
}
