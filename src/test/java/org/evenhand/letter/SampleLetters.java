package org.evenhand.letter;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Believable letters to try the renderings on. */
final class SampleLetters {
    static final Letterhead SCHOOL =
            new Letterhead(
                    "Fernleigh Primary School",
                    List.of("Orchard Lane", "Fernleigh", "Hexbury HX7 4QT"),
                    "01632 960 114",
                    "office@fernleigh.example");
    static final Addressee PARENT =
            new Addressee(
                    "Mrs A Whitcombe",
                    List.of("14 Miller’s Row", "Fernleigh", "Hexbury", "HX7 4RB"));
    static final Origin ORIGIN =
            new Origin(
                    "Unacceptable Actions Policy, version 3 (September 2026)", "warning-conduct 2");
    static final Standing.Issued ISSUED =
            new Standing.Issued(
                    "2026-014",
                    new SealedBlock(
                            1842,
                            "9f2c41d07be85a36c1f4e2d98b70a5536e1d4c7f82b93a06d5e4f1c2b3a49788"));
    static final Standing DRAFT = new Standing.Draft();

    private SampleLetters() {}

    static LetterDocument of(Section... sections) {
        return of("en-GB", PARENT, sections);
    }

    static LetterDocument of(String language, Addressee addressee, Section... sections) {
        return new LetterDocument(
                language,
                "A formal warning about conduct",
                LocalDate.of(2026, 11, 27),
                "Case 2026-007",
                ISSUED,
                SCHOOL,
                addressee,
                ORIGIN,
                List.of(sections));
    }

    static LetterDocument saying(Block... blocks) {
        return of(Section.required("what-happened", "What happened", p(48), blocks));
    }

    /** The warning as a draft that bears that day. */
    static LetterDocument draftOn(LocalDate day) {
        LetterDocument letter = warning();
        return new LetterDocument(
                letter.language(),
                letter.title(),
                day,
                letter.reference(),
                DRAFT,
                letter.letterhead(),
                letter.addressee(),
                letter.origin(),
                letter.sections());
    }

    /** The same letter to somebody else. */
    static LetterDocument addressed(LetterDocument letter, Addressee addressee) {
        return new LetterDocument(
                letter.language(),
                letter.title(),
                letter.date(),
                letter.reference(),
                letter.standing(),
                letter.letterhead(),
                addressee,
                letter.origin(),
                letter.sections());
    }

    static LetterDocument drafted(LetterDocument letter) {
        return new LetterDocument(
                letter.language(),
                letter.title(),
                letter.date(),
                letter.reference(),
                DRAFT,
                letter.letterhead(),
                letter.addressee(),
                letter.origin(),
                letter.sections());
    }

    static LetterDocument warning() {
        return of(
                Section.required(
                        "at-a-glance",
                        "At a glance",
                        j(13),
                        new KeyFacts(
                                "The main points of this letter. The pages that follow explain each.",
                                List.of(
                                        KeyFacts.Fact.of(
                                                "What we ask of you",
                                                "Please do not shout, swear or make threats when you speak with our staff, in person or by telephone."),
                                        KeyFacts.Fact.of(
                                                "What you may still do",
                                                "Everything you do now: bring and collect Rowan, telephone, write, meet us, and come to school events."),
                                        KeyFacts.Fact.of(
                                                "In an emergency",
                                                "Ring 01632 960 114 or come to reception at once. Nothing in this letter changes that."),
                                        KeyFacts.Fact.of(
                                                "If it happens again",
                                                "We will put restrictions on how you may contact us."),
                                        KeyFacts.Fact.of(
                                                "Your own concern",
                                                "Mr Daniel Osei, deputy headteacher, is looking into the lunchtime arrangements and will write to you by Friday 11 December 2026."),
                                        KeyFacts.Fact.of(
                                                "If we have it wrong",
                                                "Tell us by Friday 11 December 2026, in whichever way suits you."))),
                        new PageBreak()),
                Section.required(
                        "opening",
                        "",
                        p(48),
                        Paragraph.of("Dear Mrs Whitcombe"),
                        Paragraph.of(
                                Run.plain(
                                        "We value working with you for Rowan, and the concern you raised about lunchtimes remains open. This letter is about something else: how you spoke to members of our staff on two days this month. It is a "),
                                Run.strong("formal warning"),
                                Run.plain(
                                        " under our Unacceptable Actions Policy, a copy of which is enclosed."))),
                Section.required(
                        "what-happened",
                        "What happened",
                        p(48),
                        new FactTable(
                                "What was seen and heard, as written down on the day",
                                List.of(
                                        "When and where",
                                        "What was done or said",
                                        "Who recorded it"),
                                List.of(
                                        new FactTable.Row(
                                                Paragraph.of(
                                                        "Tuesday 10 November 2026, 8:52 am, reception"),
                                                List.of(
                                                        Paragraph.of(
                                                                Run.plain(
                                                                        "You leaned over the desk and shouted "),
                                                                Run.quoted(
                                                                        "you people are useless, I’ll make sure you lose your jobs"),
                                                                Run.plain(
                                                                        ". Two children were waiting beside you.")),
                                                        Paragraph.of("Office manager"))),
                                        new FactTable.Row(
                                                Paragraph.of(
                                                        "Thursday 19 November 2026, 3:34 pm, telephone"),
                                                List.of(
                                                        Paragraph.of(
                                                                Run.plain("You said "),
                                                                Run.quoted(
                                                                        "I know what car you drive"),
                                                                Run.plain(
                                                                        " and swore four times. The call was ended after a warning.")),
                                                        Paragraph.of("Deputy headteacher")))))),
                Section.required(
                        "why-inappropriate",
                        "Why this is not acceptable",
                        p(48),
                        Paragraph.of(
                                "Paragraphs 22 and 23 of the policy describe language and behaviour that cause staff to feel afraid, threatened or abused. The colleague at the desk was shaken and did not return to reception that morning. The remark about a car was heard as a threat.")),
                Section.required(
                        "steps-taken",
                        "What we have done so far",
                        p(48),
                        new BulletList(
                                List.of(
                                        Paragraph.of(
                                                "On 10 November we offered you a private room and a meeting the same day."),
                                        Paragraph.of(
                                                "On 12 November Mr Osei rang you and asked you to speak to staff civilly."),
                                        Paragraph.of(
                                                "On 19 November we told you that the call would end if the swearing went on.")))),
                Section.required(
                        "if-repeated",
                        "What will happen if it is repeated",
                        p(48),
                        Paragraph.of(
                                Run.plain("If you do this again, restrictions "),
                                Run.strong("will"),
                                Run.plain(
                                        " be put in place. For example, we may ask you to write to one named person instead of telephoning.")),
                        Callout.of(
                                "Emergencies are never restricted",
                                "If it is about the safety of a child, ring 01632 960 114 or come to reception. Outside school hours ring 999, or 111 for advice about health.")),
                Section.required(
                        "your-side",
                        "Your side, and help",
                        p(68),
                        new NumberedList(
                                List.of(
                                        Paragraph.of(
                                                "If any fact above is wrong, tell us by Friday 11 December 2026 and we will correct it or record that you disagree."),
                                        Paragraph.of(
                                                "If something makes it harder for you to deal with us, such as your health, a disability or something at home, tell us and we will see what we can change."),
                                        Paragraph.of(
                                                "You may complain about anything we do through our complaints procedure, and this letter does not limit that.")))),
                Section.required(
                        "close",
                        "",
                        p(48),
                        new SignatureBlock("Yours sincerely", "Margaret Ellwood", "Headteacher")));
    }

    static LetterDocument inUrdu() {
        Block greeting = Paragraph.of("محترمہ نسرین بیگم صاحبہ");
        return new LetterDocument(
                "ur",
                "رویے کے بارے میں باضابطہ انتباہ",
                LocalDate.of(2026, 11, 27),
                "2026-007",
                ISSUED,
                SCHOOL,
                new Addressee("نسرین بیگم", List.of("3 Mill Street", "Hexbury HX7 4RB")),
                ORIGIN,
                List.of(
                        Section.required(
                                "at-a-glance",
                                "ایک نظر میں",
                                j(13),
                                new KeyFacts(
                                        "",
                                        List.of(
                                                KeyFacts.Fact.of(
                                                        "ہنگامی صورت میں",
                                                        "فوراً 01632 960 114 پر فون کریں (ہر وقت)۔"),
                                                KeyFacts.Fact.of(
                                                        "آپ اب بھی کیا کر سکتی ہیں",
                                                        "بچے کو اسکول لانا اور لے جانا، فون کرنا اور لکھنا۔")))),
                        Section.required(
                                "what-happened",
                                "کیا ہوا",
                                p(48),
                                greeting,
                                Paragraph.of(
                                        Run.plain("آپ نے کہا: "),
                                        Run.quoted("go away").in(Locale.ENGLISH),
                                        Run.plain(" اور دروازہ زور سے بند کر دیا۔")),
                                BulletList.of("پہلا نکتہ", "دوسرا نکتہ"))));
    }

    static LetterDocument withATableOf(int rows) {
        List<FactTable.Row> calls = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            calls.add(
                    FactTable.Row.of(
                            "Call " + i, "Tuesday 10 November 2026", "The same question again"));
        }
        return saying(new FactTable("Calls received", List.of("Call", "Day", "About"), calls));
    }
}
