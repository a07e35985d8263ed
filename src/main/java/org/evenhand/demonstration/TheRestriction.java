package org.evenhand.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.Proportionality;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.casework.letters.Disagree;
import org.evenhand.casework.letters.RestrictionLetter;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;

/**
 * A restriction of the demonstration: no telephone, and one named member of staff.
 *
 * @param timescale as its letter prints it
 * @param entries the contacts on which it rests, by their keys
 */
record TheRestriction(
        String timescale,
        LocalDate start,
        LocalDate lastDay,
        LocalDate review,
        String why,
        SafetyLine safety,
        String said,
        String cameOfIt,
        List<String> entries) {
    private static final List<Role> TOLD =
            List.of(Role.OFFICE, Role.SENIOR_LEADER, Role.SAFEGUARDING_LEAD);

    ImposingARestriction.Draft draft(PlayedCase played, Play play) {
        CaseFile file = played.file();
        List<EntryId> conduct = play.entries(entries);
        RestrictionTerms terms = terms(play);
        String extent =
                "You may write to your named contact about anything, come to school events, and bring and"
                        + " collect your child as before.";
        return new ImposingARestriction.Draft(
                conduct,
                null,
                "",
                List.of(Heading.A),
                "",
                why,
                terms,
                timescale,
                start,
                lastDay,
                Grounds.none(),
                List.of(review),
                extent,
                proportionality(),
                "A call in the middle of the day cannot reach them by telephone from us to staff rooms; the"
                        + " office rings them instead, so that nothing about the child is missed.",
                "The class teacher neither meets nor answers them: a colleague is at the door, and the named"
                        + " contact answers.",
                "The other parent, on the number in the pupil record.",
                "Asked twice; none are needed. A representative may speak for them.",
                List.of(),
                "",
                TOLD,
                PlayedCase.ALL_THE_SAME,
                Optional.empty(),
                Optional.of(letter(played, file, conduct, terms, extent).document()));
    }

    private static Proportionality proportionality() {
        return new Proportionality(
                "One teacher has changed how she goes home, and answers no telephone without a colleague"
                        + " beside her.",
                "Lessons began late on three mornings, and the office was closed to others twice.",
                "A second warning: the first was understood, and it went on all the same.",
                "They cannot ring; everything else stays open, and they have one person who answers.",
                "The child's day does not change: collection, illness and reports go on as before.",
                "Letters, e-mail to the named contact, events, parents' evening, and every right in law.");
    }

    private RestrictionTerms terms(Play play) {
        StaffContact contact =
                new StaffContact(
                        play.account(Staff.SLT).id(),
                        Staff.SLT.displayName(),
                        "m.hughes@willowmere.example");
        StaffContact deputy =
                new StaffContact(
                        play.account(Staff.BUSINESS).id(),
                        Staff.BUSINESS.displayName(),
                        "g.pike@willowmere.example");
        List<ChildContact> plan = new ArrayList<>();
        for (ChildMatter matter : ChildMatter.values()) {
            plan.add(
                    new ChildContact(
                            matter.words(), matter.channels(), Optional.empty(), how(matter)));
        }
        Clause[] clauses = {
            new ChannelNotAllowed(ChannelGroup.PHONE), new NamedContactOnly(contact, deputy, 3)
        };
        return new RestrictionTerms(
                RestrictionTerms.numbered(clauses), plan, Optional.of(safety), contact);
    }

    private static String how(ChildMatter matter) {
        return switch (matter) {
            case COLLECTION -> "As before, at the gate.";
            case HANDOVER ->
                    "The teaching assistant is at the door in the morning and at half past three.";
            case NOBODY_ELSE ->
                    "Tell the office by noon; a member of staff waits with your child at the gate.";
            case ILLNESS -> "Ring the absence line and leave a message; the office rings back.";
            case REPORTS -> "By post and by e-mail, as before.";
            case PARENTS_EVENING -> "An appointment of your own, with the deputy headteacher.";
            case SEN_MEETINGS ->
                    "As planned, with the coordinator for special needs and the deputy headteacher.";
            case EVENTS -> "As before.";
            case TRIPS -> "The form goes home with the child, and comes back the same way.";
            case APP_ACCESS -> "You keep your account and all that is sent by it.";
        };
    }

    private RestrictionLetter letter(
            PlayedCase played,
            CaseFile file,
            List<EntryId> conduct,
            RestrictionTerms terms,
            String extent) {
        String warned =
                file.countingWarning()
                        .map(warning ->
                                "We warned you in our letter of %s, and it has happened again since."
                                        .formatted(PrintedDate.of(warning.dated())))
                        .orElse("");
        return new RestrictionLetter(
                played.frame(file),
                played.incidents(file.entries(conduct)),
                warned,
                "",
                terms,
                timescale,
                start,
                lastDay,
                List.of(review),
                PlayedCase.concern(file),
                "The Chair of governors knows of this decision.",
                TOLD,
                RestrictionLetter.SideBefore.HEARD,
                Optional.empty(),
                disagree(file),
                new RestrictionLetter.Texts(
                        why,
                        extent,
                        "We will look at it earlier if you tell us something new that matters, or if what led"
                                + " to it goes on.",
                        "If what led to it goes on, a further restriction may follow. A longer one would be a"
                                + " new decision with its own reasons.",
                        "You may complain about a new matter at any time, in writing to your named contact, and"
                                + " each is treated on its merits. You may also complain about this"
                                + " restriction.",
                        "If you need this letter in another format or language, or something makes it hard for"
                                + " you to keep to it, please tell us. Somebody may write or speak for you.",
                        said,
                        cameOfIt,
                        ""));
    }

    static Disagree disagree(CaseFile file) {
        return new Disagree(
                "a governor who had no part in the decision",
                "Hilary Stone, clerk to the governors, at the school's address",
                file.calendar().workingDays().after(file.today(), 20));
    }

    static TheRestriction of(
            String timescale,
            LocalDate start,
            LocalDate lastDay,
            LocalDate review,
            String why,
            SafetyLine safety,
            String said,
            String cameOfIt,
            String... entries) {
        return new TheRestriction(
                timescale,
                start,
                lastDay,
                review,
                why,
                safety,
                said,
                cameOfIt,
                Arrays.asList(entries));
    }
}
