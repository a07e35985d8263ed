package org.evenhand.people;

import java.util.Random;

/** Names of a generated school, from first names, family names and villages joined with them. */
final class Names {
    private static final String[] FIRST =
            ("Darren Nadine Sunita Lorraine Siân Dafydd Gwenllian Rhys Angharad Wojciech Katarzyna Agnieszka"
                            + " Zbigniew Małgorzata Muhammad Fatima Khadija Imran Yusuf Zainab Işıl Çağla Ömer Gökhan"
                            + " Aoife Niamh Seán Chloe Callum Shanice Kwame Adaeze Oluwaseun Thanh Mei Priya Arjun"
                            + " Gurpreet Harjit Elena Ionuț Marta José Beatriz Svetlana Oksana Dmitri Lee Kerry Jean")
                    .split(" ");
    private static final String[] FAMILY =
            ("Whitlock Foss Rao Tasker Llywelyn Gruffydd Prys Kowalski Łuczak Szczepański Wiśniewska Husain"
                            + " Qureshi Chaudhry Siddiqui Yıldırım Çelik Öztürk O'Neill MacDonald O'Sullivan Abbott"
                            + " Farrow Bell Okonkwo Adeyemi Mensah Nguyen Patel Singh Kaur Popescu Fernández Pereira"
                            + " Ivanova Shevchenko Thompson Hargreaves Pemberton Ashworth Braithwaite Featherstone"
                            + " Cholmondeley Wainwright Oakley Sedgwick Trelawney Penhaligon Winterbourne Lockwood")
                    .split(" ");
    private static final String[] SECOND =
            ("Marsh Thorne Vale Rook Finch Hale Croft Birch Dunn Pike Stone Grant Cole Hughes Nowak Menon"
                            + " Price Khan Barrett Rahman")
                    .split(" ");

    private Names() {}

    static String any(Random random, int n) {
        String name =
                FIRST[random.nextInt(FIRST.length)] + " " + FAMILY[random.nextInt(FAMILY.length)];
        return n % 2 == 0 ? name + "-" + SECOND[random.nextInt(SECOND.length)] : name;
    }

    /** One slip in every word of more than three letters. */
    static String misspelt(Random random, String name) {
        StringBuilder typed = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            typed.append(typed.isEmpty() ? "" : " ");
            typed.append(word.length() > 3 ? slip(random, word) : word);
        }
        return typed.toString();
    }

    private static String slip(Random random, String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(at) + word.charAt(at) + after;
            case 2 -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
            default -> before + "aeiou".charAt(random.nextInt(5)) + after;
        };
    }
}
