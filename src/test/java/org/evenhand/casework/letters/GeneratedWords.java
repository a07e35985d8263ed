package org.evenhand.casework.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names and sentences as schools meet them, and as somebody might type them to see what breaks. */
final class GeneratedWords {
    private static final List<String> GIVEN =
            List.of(
                    "Anna",
                    "Łukasz",
                    "Đặng Thị Hồng",
                    "Zoë",
                    "Seán",
                    "Şükrü",
                    "Siân",
                    "Ọlá",
                    "Renée",
                    "محمد",
                    "فاطمة",
                    "יוסף",
                    "רבקה",
                    "Олена",
                    "Γιώργος",
                    "Þórunn",
                    "Ngô Văn",
                    "Ā\u030C\u0323nja",
                    "M\u0301\u0302\u0303\u0304ona",
                    "Jean-Luc",
                    "Null",
                    "d’Arcy");
    private static final List<String> FAMILY =
            List.of(
                    "O'Neill",
                    "O’Brien",
                    "Wójcik",
                    "Nguyễn",
                    "Whitcombe",
                    "ibn Sīnā",
                    "الحسن",
                    "כהן",
                    "Коваленко",
                    "Παπαδόπουλος",
                    "van der Berg",
                    "Smith-Jones",
                    "de la Cruz",
                    "İnce",
                    "<b>Bold</b>",
                    "=1+1",
                    "@SUM(A1)",
                    "'; DROP TABLE letter",
                    "%s%n",
                    "{policy}",
                    "true",
                    "Žižek");
    private static final List<String> SAID =
            List.of(
                    "You rang the office %d times between %d and %d minutes past the hour.",
                    "You stood in the hall for %d minutes and shouted: “I want to see her now”.",
                    "You sent %d messages, the last with %d files; %d had been sent before.",
                    "<script>alert(%d)</script> <img src=x onerror=alert(%d)> &lt; &amp; %d",
                    "=HYPERLINK(\"http://x.example/%d\";\"%d\") and +%d",
                    "You wrote: «Vous n’avez rien compris», %d fois, le %d et le %d.",
                    "Napisałaś %d razy: „Proszę o odpowiedź”, strony %d–%d.",
                    "Bạn đã gọi %d lần, %d phút mỗi lần, và %d tin nhắn.",
                    "كتبت %d رسالة في %d يوم ثم %d",
                    "כתבת %d הודעות, %d ימים, %d",
                    "آپ نے %d بار فون کیا، %d منٹ، %d",
                    "You said: “%d times I rang” 🐯 and went; room %d, page %d.",
                    "Anfonoch %d neges at yr ysgol; ŵ ŷ â, %d a %d.",
                    "{contact} {how to reach them} ${%d} #{%d} {{%d}} \\n %%s $1",
                    "  - %d papers were put down,\r\n- %d more came,\ttabs between, %d in all",
                    "e\u0301a\u0300o\u0323\u0302 x\u0307\u0323 %d Z\u0338\u0301\u0327\u0302 %d \u200Bzero\u200B %d",
                    "\u202Eold was turned\u202C %d \u2066apart\u2069 %d \uFEFF%d",
                    "From 8:05am on %d.%d.2026 you waited; “%d!” you said.");

    /** Characters that none of the typefaces has. */
    private static final List<String> STRANGE =
            List.of("漢", "अ", "ก", "\uE000", "한", "\uD800\uDF48", "あ", "\u0007");

    private final Random random;

    GeneratedWords(Random random) {
        this.random = random;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Of one to 300 characters. */
    String name() {
        return switch (random.nextInt(24)) {
            case 0 -> one(GIVEN);
            case 1 ->
                    cut(
                            IntStream.range(0, 60)
                                    .mapToObj(_ -> one(GIVEN))
                                    .collect(Collectors.joining(" ")));
            case 2 -> cut("Wolfeschlegelsteinhausenbergerdorff".repeat(9));
            default -> one(GIVEN) + " " + one(FAMILY);
        };
    }

    private static String cut(String name) {
        return name.substring(0, 300).strip();
    }

    /** A street with its number, and a postcode that nobody else of the run has. */
    String address(String postcode) {
        List<String> lines = new ArrayList<>();
        if (once(4)) {
            lines.add("Flat " + between(1, 40) + ", Łódź House");
        }
        lines.add(
                between(1, 199)
                        + one(
                                List.of(
                                        " Orchard Lane",
                                        " Mill’s Row",
                                        " Stryd Fawr",
                                        " St Anne's Way")));
        if (once(3)) {
            lines.add("Nether Hexbury");
        }
        lines.add("Hexbury");
        lines.add(postcode);
        return String.join("\n", lines);
    }

    String sentence() {
        return one(SAID).formatted(between(2, 99), between(2, 99), between(2, 999));
    }

    /** Now and then with a character that cannot be printed, which is written down. */
    String sentence(Set<String> unprintable, int oneIn) {
        if (once(oneIn)) {
            String strange = one(STRANGE);
            unprintable.add(strange);
            return sentence() + " " + strange;
        }
        return sentence();
    }

    /** Some as a list, some with an empty line between. */
    String box() {
        return switch (random.nextInt(4)) {
            case 0 -> "- " + plain() + "\n- " + plain();
            case 1 -> plain() + "\n\n" + plain();
            default -> plain();
        };
    }

    /** In one line, and not itself the point of a list. */
    String plain() {
        return sentence().replaceAll("\\s+", " ").strip().replaceFirst("^- ", "");
    }
}
