package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Review;
import org.evenhand.calendar.ReviewRules;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.Proportionality;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.Warning;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.casework.letters.Disagree;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.RestrictionLetter;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.letter.LetterDocument;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;

/** Reads what was answered about a restriction into the draft of its decision. */
final class RestrictAnswers {
    private final CaseFile file;
    private final Scope by;
    private final Answers answers;
    private final Disagree disagree;
    private final List<Clause> further;

    RestrictAnswers(CaseFile file, Scope by, Answers answers, Disagree disagree) {
        this(file, by, answers, disagree, FurtherLimits.read(file, answers));
    }

    /** The same with these as the clauses that have pages of their own. */
    RestrictAnswers(
            CaseFile file, Scope by, Answers answers, Disagree disagree, List<Clause> further) {
        this.file = file;
        this.by = by;
        this.answers = answers;
        this.disagree = disagree;
        this.further = further;
    }

    /** Reads only what a paper from before says of contact and dates; it makes no letter (J15). */
    static RestrictAnswers ofAPaper(CaseFile file, Scope by, Answers answers) {
        return new RestrictAnswers(
                file,
                by,
                answers,
                new Disagree("", "", answers.today()),
                FurtherLimits.onPaper(file, answers));
    }

    ImposingARestriction.Draft draft() {
        Timescales times = Timescales.of(file, answers);
        LocalDate lastDay = times.lastDay();
        RestrictionTerms terms = terms();
        List<LocalDate> reviews = lastDay == null ? List.of() : reviews(times.start(), lastDay);
        List<EntryId> conduct = EntryIds.in(answers, "entries");
        List<Role> told = answers.allOf("told", Role.class);
        List<NoWarningReason> chosen = answers.allOf("withoutWarning", NoWarningReason.class);
        NoWarningReason without = chosen.isEmpty() ? null : chosen.getFirst();
        Optional<LocalDate> sideBy =
                Optional.ofNullable(lastDay)
                        .flatMap(last -> ImposingARestriction.sideBy(file, without, last));
        return new ImposingARestriction.Draft(
                conduct,
                without,
                text("withoutWarningBecause"),
                answers.allOf("headings", Heading.class),
                text("anotherHeading"),
                text("why"),
                terms,
                times.words(),
                times.start(),
                lastDay,
                times.undated(),
                reviews,
                text("extent"),
                proportionality(),
                text("riskToParent"),
                text("protectsStaff"),
                text("otherToRing"),
                text("adjustments"),
                AdjustmentQuestions.read(file, answers),
                text("afterNo"),
                told,
                AllTheSame.read(answers),
                sideBy,
                terms == null || lastDay == null
                        ? Optional.empty()
                        : Optional.of(
                                letter(conduct, terms, times, lastDay, reviews, told, sideBy)));
    }

    private Proportionality proportionality() {
        return new Proportionality(
                text("onStaff"),
                text("onService"),
                text("milderWay"),
                text("onPerson"),
                text("onChild"),
                text("keptOpen"));
    }

    /**
     * Those worked out; a day that was chosen takes the place of the last one only (J24). Once it
     * is chosen, one before it that falls beyond the term dates is held on the day suggested for
     * it.
     */
    List<LocalDate> reviews(LocalDate start, LocalDate lastDay) {
        LocalDate chosen = answers.day("reviewOn");
        if (!lastDay.isAfter(start)) {
            return List.of();
        }
        if (chosen != null) {
            noDayWithoutSchool(chosen, start);
        }
        List<Review> all = ReviewRules.USUAL.reviewsOf(start, lastDay, file.calendar());
        List<LocalDate> days = new ArrayList<>();
        for (Review review : all) {
            if (chosen != null && review.equals(all.getLast())) {
                days.add(chosen);
                continue;
            }
            switch (review) {
                case Review.On on -> days.add(on.day());
                case Review.ToBeChosen open when chosen != null -> days.add(open.suggested());
                case Review.ToBeChosen open ->
                        answers.problems().refuseDate("reviewOn", open.because());
            }
        }
        return days;
    }

    /** A review that is promised is held: nobody is there to hold it at the weekend (E41). */
    private void noDayWithoutSchool(LocalDate chosen, LocalDate start) {
        LocalDate held =
                file.calendar()
                        .schoolDayOnOrBefore(chosen)
                        .filter(day -> day.isAfter(start))
                        .orElseGet(() -> file.calendar().workingDays().onOrBefore(chosen));
        if (!held.equals(chosen) && held.isAfter(start)) {
            answers.problems()
                    .addToDate(
                            "reviewOn",
                            "%s is no school day, and the review is promised for it: choose another, such as %s"
                                    .formatted(PrintedDate.of(chosen), PrintedDate.of(held)));
        }
    }

    /** Absent while no clause is chosen, or nobody reads what still arrives. */
    @Nullable RestrictionTerms terms() {
        List<Clause> clauses = new ArrayList<>();
        answers.allOf("closed", ChannelGroup.class)
                .forEach(group -> clauses.add(new ChannelNotAllowed(group)));
        namedContact().ifPresent(clauses::add);
        for (NotOnPremises.Area area : answers.allOf("premises", NotOnPremises.Area.class)) {
            clauses.add(
                    new NotOnPremises(
                            new NotOnPremises.Standing.Final(),
                            area,
                            AllowedEntries.read(answers)));
        }
        clauses.addAll(further);
        Optional<StaffContact> reader = reader(clauses);
        if (clauses.isEmpty() || reader.isEmpty()) {
            return null;
        }
        List<SafetyLine> safety = answers.allOf("safety", SafetyLine.class);
        return new RestrictionTerms(
                RestrictionTerms.numbered(clauses.toArray(Clause[]::new)),
                childPlan(),
                safety.isEmpty() ? Optional.empty() : Optional.of(safety.getFirst()),
                reader.get());
    }

    private Optional<Clause> namedContact() {
        Optional<StaffContact> contact =
                ChosenStaff.in(file, answers, "contact", line("contactAt"));
        Optional<StaffContact> deputy = ChosenStaff.in(file, answers, "deputy", line("deputyAt"));
        if (contact.isEmpty() || deputy.isEmpty()) {
            if (contact.isPresent() || deputy.isPresent()) {
                answers.problems()
                        .add(
                                "deputy",
                                "A named contact and a deputy each need a name and how they are"
                                        + " reached");
            }
            return Optional.empty();
        }
        if (contact.get().account().equals(deputy.get().account())) {
            answers.problems().add("deputy", "The deputy is somebody else than the named contact");
            return Optional.empty();
        }
        return Optional.of(
                new NamedContactOnly(contact.get(), deputy.get(), days(line("replyWithin"))));
    }

    private int days(String typed) {
        try {
            return Math.max(1, Integer.parseInt(typed));
        } catch (NumberFormatException notANumber) {
            answers.problems()
                    .add("replyWithin", "Enter the school days for an answer as a number");
            return 5;
        }
    }

    /**
     * Who reads what still arrives: the one chosen, else the named contact, also while the deputy
     * is still to be put right (P53).
     */
    private Optional<StaffContact> reader(List<Clause> clauses) {
        Optional<StaffContact> named = clauses.stream().flatMap(Clause::staff).findFirst();
        return ChosenStaff.in(file, answers, "reader", "the school office")
                .or(() -> named)
                .or(() -> ChosenStaff.in(file, answers, "contact", line("contactAt")));
    }

    private List<ChildContact> childPlan() {
        List<ChildContact> plan = new ArrayList<>();
        for (ChildMatter matter : ChildMatter.values()) {
            String how = text("child-" + matter.name());
            if (!how.isBlank()) {
                Optional<StaffContact> by = planned("childBy-" + matter.name());
                plan.add(
                        new ChildContact(
                                matter.words(),
                                matter.channels(),
                                by,
                                covering("childCover-" + matter.name(), by),
                                how));
            }
        }
        return plan;
    }

    /** Reached as the named contact or the deputy is, if it is one of them; else at the office. */
    private Optional<StaffContact> planned(String field) {
        String account = answers.problems().typed().first(field);
        String at =
                account.equals(answers.problems().typed().first("contact"))
                        ? line("contactAt")
                        : account.equals(answers.problems().typed().first("deputy"))
                                ? line("deputyAt")
                                : "";
        return ChosenStaff.in(file, answers, field, at.isBlank() ? "the school office" : at);
    }

    private Optional<StaffContact> covering(String field, Optional<StaffContact> by) {
        Optional<StaffContact> cover = planned(field);
        if (cover.isPresent() && by.isEmpty()) {
            answers.problems().add(field, "Choose who deals with it, before who covers");
            return Optional.empty();
        }
        if (cover.isPresent() && by.get().account().equals(cover.get().account())) {
            answers.problems()
                    .add(field, "Whoever covers is somebody else than whoever deals with it");
            return Optional.empty();
        }
        return cover;
    }

    private LetterDocument letter(
            List<EntryId> conduct,
            RestrictionTerms terms,
            Timescales times,
            LocalDate lastDay,
            List<LocalDate> reviews,
            List<Role> told,
            Optional<LocalDate> sideBy) {
        List<Incident> incidents = IncidentWords.read(file.entries(conduct), answers);
        return new RestrictionLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        incidents,
                        warned(),
                        Restrained.toFollow(file)
                                .map(before -> follows(before, times.start()))
                                .orElse(""),
                        terms,
                        times.words(),
                        times.start(),
                        lastDay,
                        reviews,
                        OwnConcern.of(file),
                        knows(),
                        told,
                        new TheirSideInWords(file).before(),
                        sideBy,
                        disagree,
                        new RestrictionLetter.Texts(
                                text("why"),
                                text("extent"),
                                text("early"),
                                text("further"),
                                text("complain"),
                                text("help"),
                                text(TheirSideInWords.SAID),
                                text(TheirSideInWords.CAME_OF_IT),
                                text(OurPart.FIELD)))
                .document();
    }

    /** Which governor knows, by the office in which they answered (F6, J23). */
    private String knows() {
        return AskingForSupport.whoAnswered(file)
                .map(office -> "The %s knows of this decision.".formatted(office))
                .orElse("");
    }

    /** Nothing is dated back: where there was a time without any, the letter says so (C4). */
    private static String follows(Restrained before, LocalDate start) {
        LocalDate ended = before.restriction().endsOn();
        String said = "This decision follows an earlier restriction, whose last day ";
        if (start.isAfter(ended.plusDays(1))) {
            return said
                    + "was %s. From then until this one begins, nothing is restricted."
                            .formatted(PrintedDate.of(ended));
        }
        return start.isAfter(ended)
                ? said + "is %s; this one begins on the day after.".formatted(PrintedDate.of(ended))
                : said
                        + "was to be %s. From when this one begins it takes the place of that one."
                                .formatted(PrintedDate.of(ended));
    }

    private String warned() {
        return Optional.of(file)
                .filter(_ -> answers.allOf("withoutWarning", NoWarningReason.class).isEmpty())
                .flatMap(CaseFile::countingWarning)
                .map(warning ->
                        "%s in our letter of %s, and it has happened again since."
                                .formatted(
                                        warning.kind() == Warning.Kind.WARNING
                                                ? "We warned you"
                                                : "We limited your contact with us",
                                        PrintedDate.of(warning.dated())))
                .orElse(
                        "There was no warning before this decision. "
                                + text("withoutWarningBecause"));
    }

    private String text(String field) {
        return answers.text(field, Answers.LONGEST_TEXT);
    }

    private String line(String field) {
        return answers.line(field, Answers.LONGEST_LINE);
    }
}
