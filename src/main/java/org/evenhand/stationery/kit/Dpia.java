package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Section;

/**
 * A draft data protection impact assessment (J20): what Evenhand does and does not do, in truth.
 */
final class Dpia {
    private static final PolicyParagraph DATA = j(20);

    private Dpia() {}

    static List<Section> sections(Settled settled) {
        return List.of(
                Say.part(
                        "about",
                        "About this draft",
                        DATA,
                        Say.words(
                                "This draft describes what the program does. Whether that is lawful, needed and"
                                        + " safe enough in your school is for the school to decide, with the"
                                        + " advice of its data protection officer. What stands in brackets is"
                                        + " yours to fill in."),
                        Say.points(
                                "Controller: "
                                        + settled.name()
                                        + ". [Fill in: ICO registration number]",
                                "Data protection officer: " + settled.dataProtection(),
                                "Policy: " + settled.policy(),
                                "Where the program runs, and who looks after that machine: [Fill in]",
                                "Written by, and reviewed on: [Fill in]",
                                "Not for real people’s data until sign-in to the program has a second factor")),
                why(),
                what(settled),
                basis(settled),
                who(settled),
                risks(),
                notYet(),
                Say.part(
                        "asked",
                        "Whom you asked",
                        DATA,
                        Say.words(
                                "Staff and their unions or representatives, governors, and some parents:"
                                        + " [Fill in: whom you asked, when, what they said, and what you changed]")),
                Say.part(
                        "outcome",
                        "Outcome",
                        DATA,
                        Say.points(
                                "Advice of the data protection officer: [Fill in]",
                                "Risks that remain high, if any (then the Information Commissioner is asked"
                                        + " before you begin): [Fill in]",
                                "Approved by, and on: [Fill in]",
                                "To be looked at again on, and whenever the program or its use changes: [Fill"
                                        + " in]")));
    }

    private static Section why() {
        return Say.part(
                "why",
                "Why it is needed",
                p(45),
                Say.words(
                        "The policy asks the school to record every incident of unacceptable actions by parents"
                                + " and customers, to keep adequate records of each case and of what was"
                                + " decided (paragraphs 45, 46, 51, 52 and 66), to tell people in writing what"
                                + " it decides and why (60, 65), and to look after staff (10, 41, 47). Evenhand"
                                + " holds that record in one place instead of in e-mails, tables and memory."),
                Say.words(
                        "An impact assessment is needed: the record is about named people, may hold health,"
                                + " ethnic origin, beliefs or alleged crimes, and leads to decisions that affect"
                                + " them."));
    }

    private static Section what(Settled settled) {
        return Say.part(
                "what",
                "What is processed, and about whom",
                p(52),
                Say.table(
                        "Kinds of information",
                        List.of("About", "What"),
                        Say.row(
                                "Parents, carers and customers who are in the record",
                                "Name, relationship, how they are reached, what was seen, heard or received,"
                                        + " their own words, their side, letters, decisions, adjustments and"
                                        + " why they are needed, representatives"),
                        Say.row(
                                "Children",
                                "Name and year group, and how contact about them goes on during a"
                                        + " restriction. A child is never restricted"),
                        Say.row(
                                "Staff and governors",
                                "Account, role, what happened to them, how it left them, injuries and"
                                        + " absence where an incident was violent"),
                        Say.row(
                                "Others",
                                "Witnesses and people named in what was said; what is in e-mails,"
                                        + " pictures and documents kept as evidence")),
                Say.words(
                        "About how many people in a year, and for how long: [Fill in]. Only people who matter"
                                + " are entered. Bringing in others from the school’s information system is a"
                                + " choice; whoever was brought in and is in nothing is erased after the day"
                                + " that was chosen then."),
                Say.words(
                        "It comes from staff, from the person themselves, from what they send, and from the"
                                + " school’s information system if it is brought in. It is shared with those"
                                + " whose work needs it, and outside the school only by a person’s decision: the"
                                + " police, "
                                + (settled.isMaintained()
                                        ? "the local authority, "
                                        : "the academy trust, ")
                                + "a legal adviser or a court."));
    }

    private static Section basis(Settled settled) {
        return Say.part(
                "basis",
                "Lawful basis, necessity and proportion",
                new PolicyParagraph("B14"),
                Say.points(
                        "Personal data: usually a task in the public interest (UK GDPR, Article 6(1)(e)), and a"
                                + " legal obligation (6(1)(c)) for health and safety. [Confirm or change]",
                        "Special categories: usually substantial public interest (Article 9(2)(g)), with the"
                                + " condition in Schedule 1 to the Data Protection Act 2018 on which you rely,"
                                + " and an appropriate policy document where the Act asks for one. [Fill in:"
                                + " the condition]",
                        "Alleged crimes: Article 10, with a condition in the same Schedule. [Fill in: the"
                                + " condition]"),
                Say.words(
                        "The program keeps to what is needed: it asks for what was done and not for labels,"
                                + " reception sees what to do and not why, and figures for others name nobody."
                                + " It never decides: it counts and reminds, and a person with the office to do"
                                + " so decides and signs. No letter goes out without an end, a review and a way"
                                + " to disagree where the policy asks for them."),
                Say.words(
                        "People are told: in the privacy notice, in each warning and restriction, and when they"
                                + " ask. They may ask "
                                + settled.dataProtection()
                                + " to see what is held, to have it put right, and may object. Of an entry that"
                                + " is disputed both sides are kept. The headteacher and the data protection"
                                + " officer can print a whole case as one file for a request; what must be"
                                + " withheld is weighed before it is given."));
    }

    private static Section who(Settled settled) {
        return Say.part(
                "who",
                "Who sees what",
                p(51),
                Say.table(
                        "By role in the program",
                        List.of("Role", "Sees"),
                        Say.row(
                                "Every member of staff",
                                "What they wrote themselves, what they are asked, and what they are told"
                                        + " because their work needs it"),
                        Say.row(
                                "Reception ("
                                        + settled.holding(Role.OFFICE)
                                        + ") and whoever else is at the front desk",
                                "Of a restricted person: what to do and say, not why"),
                        Say.row(
                                "Headteacher ("
                                        + settled.holding(Role.HEADTEACHER)
                                        + ") and senior leaders",
                                "People, the record, cases and letters"),
                        Say.row(
                                "Chair ("
                                        + settled.holding(Role.CHAIR)
                                        + "), vice-chair, nominated governor",
                                "Cases that they are told of or decide, and no others"),
                        Say.row(
                                "Safeguarding and safety leads ("
                                        + settled.holding(Role.SAFEGUARDING_LEAD)
                                        + "; "
                                        + settled.holding(Role.SAFETY_LEAD)
                                        + ")",
                                "What is theirs: safeguarding questions, violent incidents; the"
                                        + " safeguarding lead also people, and how they are reached"),
                        Say.row(
                                "Data protection officer",
                                "People, the record and cases at every stage, to answer requests; no"
                                        + " decisions"),
                        Say.row(
                                "Business manager, IT technician",
                                "Settings and accounts; the business manager also people, and the cases"
                                        + " that they prepare or post for somebody")),
                Say.words(
                        "Rights are read afresh with every page, and whoever has an interest in a case is kept"
                                + " out of deciding it. Opening a page about somebody leaves a trace that cannot"
                                + " be taken out unnoticed. How the school checks that roles are still right: [Fill in:"
                                + " who looks, and how often]"));
    }

    private static Section risks() {
        return Say.part(
                "risks",
                "Risks, and what is done about them",
                DATA,
                Say.table(
                        "For each: how likely, how bad, and what remains is the school’s to say",
                        List.of("Risk", "What the program does", "What the school does"),
                        Say.row(
                                "Somebody reads what is not theirs",
                                "Roles; each school’s rows are walled off in the database; wrong passwords"
                                        + " are counted; the password is asked again before a letter is issued, unless it was"
                                        + " given within the last ten minutes",
                                "[Fill in: leavers’ accounts closed the same day; screens; who may be"
                                        + " technician]"),
                        Say.row(
                                "A machine or a backup is stolen",
                                "Evidence, safe addresses and forms kept for later are encrypted with a key"
                                        + " that lies outside the database; backups are encrypted to a recovery"
                                        + " key. Other words in the database are not encrypted by the program",
                                "[Fill in: encrypted disk; where the key file and the recovery key are kept]"),
                        Say.row(
                                "Something untrue or unfair stays in the record",
                                "Entries are never overwritten: a correction stands beside them. The person is"
                                        + " asked for their side; adjustments are asked about; like cases are"
                                        + " shown side by side",
                                "[Fill in: who looks at entries, and how soon]"),
                        Say.row(
                                "A letter reaches the wrong person",
                                "One letter, one person; a safe address is never printed; a letter that was"
                                        + " read by another is recorded, with 72 hours to weigh a report",
                                "[Fill in: who checks addresses]"),
                        Say.row(
                                "A letter sent by e-mail is read by others",
                                "By e-mail only if the school has set up its own mail server for it, over an"
                                        + " encrypted connection unless it runs on the same machine, and only to an address that is confirmed and"
                                        + " theirs alone; the subject tells nothing. Whether the letter goes"
                                        + " with it, or only word that one comes by post, the school chooses",
                                "[Fill in: which of the two, and who looks after the mail server]"),
                        Say.row(
                                "A file that somebody sent does harm",
                                "Files are judged by what they hold and read in a process apart; there is no"
                                        + " virus scan",
                                "[Fill in: virus protection where originals are opened]"),
                        Say.row(
                                "A restriction harms a child or keeps somebody from urgent help",
                                "Emergencies and rights in law are open in every restriction, a child’s contact"
                                        + " is planned, and each ends on its day",
                                "[Fill in: who looks at each review]"),
                        Say.row(
                                "The record is lost or altered",
                                "It is sealed, so that a change shows; backups can be tried out on a page",
                                "[Fill in: how often a backup is made, where it lies, who tries it]")));
    }

    private static Section notYet() {
        return Say.part(
                "not-yet",
                "What the program does not do yet",
                DATA,
                Say.points(
                        "Sign-in has no second factor. Until it has, the program is not meant for real people’s"
                                + " data.",
                        "No case is erased by the program when its time is over, and no page erases a single"
                                + " one. See the lines for the retention schedule.",
                        "Machine and network are the school’s to secure: who may reach it, updates, encrypted"
                                + " disks."),
                Say.words("What the school does meanwhile, or for what it waits: [Fill in]"));
    }
}
