package org.evenhand.contactlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.evenhand.contactlog.evidence.Reading.Attachment;
import org.evenhand.contactlog.evidence.Reading.Correspondent;
import org.evenhand.contactlog.evidence.Reading.Mail;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.evenhand.contactlog.evidence.Reading.PixelSize;
import org.evenhand.contactlog.evidence.Reading.Recognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a child says is believed only when it is exactly one well-formed answer. */
class FramesTests {
    private static final Mail MAIL =
            new Mail(
                    Optional.of(new Correspondent("Łucja", "lucja@example.org")),
                    List.of(new Correspondent("Head", "head@school.example")),
                    List.of(),
                    "About Tuesday 🙂",
                    Optional.of(Instant.parse("2026-09-07T08:15:00Z")),
                    "Mon, 7 Sep 2026 09:15:00 +0100",
                    "<1@example.org>",
                    "Dear Head,\n\nno.",
                    List.of(new Attachment(FileName.of("a.jpg"), "image/jpeg", 5_000_000_000L)),
                    List.of("A note."));

    static Stream<Answer> answers() {
        return Stream.of(
                new Answer.Ready(),
                new Answer.Kinded(1, "text/plain", List.of("A note.")),
                new Answer.TurnedAway(2, new Refusal("Because.", "Instead.")),
                new Answer.Read(3, MAIL),
                new Answer.Read(4, new NotReadable("Damaged.")),
                new Answer.Read(
                        5,
                        new Recognised(
                                "image/png",
                                Optional.of(new PixelSize(3, 4)),
                                OptionalInt.of(7),
                                List.of("A note."))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerArrivesAsItWasSent(Answer answer) throws IOException {
        assertThat(Answer.fromFrame(answer.toFrame())).isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerCutShortOrWithMoreBehindItIsRefused(Answer answer) throws IOException {
        byte[] whole = answer.toFrame();
        for (int length = 1; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> Answer.fromFrame(part));
        }
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Answer.fromFrame(more));
    }

    @Test
    void nonsenseIsAnErrorOfInputAndNothingElse() {
        Random random = new Random(20260907);
        int refused = 0;
        for (int each = 0; each < 20_000; each++) {
            byte[] nonsense = new byte[1 + random.nextInt(60)];
            random.nextBytes(nonsense);
            nonsense[0] = (byte) "!KXMRN".charAt(random.nextInt(6));
            try {
                Answer.fromFrame(nonsense);
            } catch (IOException expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(19_000);
    }

    @Test
    void aListLongerThanAllowedIsRefusedBeforeItIsRead() {
        ByteBuffer frame = ByteBuffer.allocate(1 + 4 + 4 + 4);
        frame.put((byte) 'K').putInt(1).putInt(0).putInt(Integer.MAX_VALUE);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Answer.fromFrame(frame.array()))
                .withMessageContaining("not allowed");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        ByteBuffer frame = ByteBuffer.allocate(1 + 4 + 4 + 1);
        frame.put((byte) 'N').putInt(1).putInt(1).put((byte) 0xFF);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Answer.fromFrame(frame.array()));
    }

    @Test
    void aLengthOutsideItsLimitsEndsTheConversation() throws IOException {
        for (int length : new int[] {0, -1, 101, Integer.MAX_VALUE}) {
            byte[] frame = ByteBuffer.allocate(200).putInt(length).array();
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Frames.read(stream(frame), 100));
        }
        // The control: the same bytes with an honest length are read.
        assertThat(Frames.read(stream(ByteBuffer.allocate(200).putInt(100).array()), 100))
                .hasSize(100);
    }

    @Test
    void aFrameThatEndsEarlyIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames.write(out, new byte[50]);
        byte[] cut = Arrays.copyOf(out.toByteArray(), 53);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Frames.read(stream(cut), 100));
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
