package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AdjustmentWeighed;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.AuthorityAnswered;
import org.evenhand.casework.BreachLookedAtAgain;
import org.evenhand.casework.CaseClosed;
import org.evenhand.casework.CaseOpened;
import org.evenhand.casework.ChildPlanChanged;
import org.evenhand.casework.ComplaintConcluded;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.casework.ComplaintRouted;
import org.evenhand.casework.ComplaintSubjectNamed;
import org.evenhand.casework.ContactLookedAt;
import org.evenhand.casework.ContactNamed;
import org.evenhand.casework.ContractAnswered;
import org.evenhand.casework.ContractFollowedUp;
import org.evenhand.casework.ContractLookedBack;
import org.evenhand.casework.ContractMet;
import org.evenhand.casework.ContractProposed;
import org.evenhand.casework.CorrespondenceNoticeGiven;
import org.evenhand.casework.DecisionHandedOver;
import org.evenhand.casework.EscalationSent;
import org.evenhand.casework.FileMade;
import org.evenhand.casework.FirstMeetingSaid;
import org.evenhand.casework.GovernorNoticeRead;
import org.evenhand.casework.GovernorNotified;
import org.evenhand.casework.GuideRead;
import org.evenhand.casework.InformalWarningGiven;
import org.evenhand.casework.InterimBarConfirmed;
import org.evenhand.casework.InterimBarImposed;
import org.evenhand.casework.IssueMovedOn;
import org.evenhand.casework.IssueRecorded;
import org.evenhand.casework.IssueSettled;
import org.evenhand.casework.LegalAdviceTaken;
import org.evenhand.casework.LetterSentAllTheSame;
import org.evenhand.casework.LongerReviewed;
import org.evenhand.casework.LookedHowItGoes;
import org.evenhand.casework.MisuseLookedAt;
import org.evenhand.casework.ReaderTold;
import org.evenhand.casework.ReasonsAfterNoSeen;
import org.evenhand.casework.RestrictionBeforeEvenhand;
import org.evenhand.casework.RestrictionClosed;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.ReviewRequestAnswered;
import org.evenhand.casework.ReviewRequested;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.casework.ReviewedPoint;
import org.evenhand.casework.ScanKept;
import org.evenhand.casework.SideAcknowledged;
import org.evenhand.casework.SideAnswered;
import org.evenhand.casework.SideHeard;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.SideWeighed;
import org.evenhand.casework.StepTried;
import org.evenhand.casework.SupportAnswered;
import org.evenhand.casework.SupportAsked;
import org.evenhand.casework.ViolentIncidentReported;
import org.evenhand.casework.WarningBeforeEvenhand;
import org.evenhand.casework.WarningIssued;
import org.evenhand.enforcement.LineDone;
import org.evenhand.enforcement.LineGiven;
import org.evenhand.enforcement.MarkerChanged;
import org.evenhand.enforcement.RoleToldOfRestriction;
import org.evenhand.enforcement.ShareWithdrawn;
import org.evenhand.enforcement.Shared;
import org.evenhand.enforcement.ToldOfTheEnd;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.restriction.SafetyLineLowered;
import org.jspecify.annotations.Nullable;

/** A step of a case as the chronology tells it; contacts and other chapters tell themselves. */
record StepWords(String title, String text, String href) {
    static Optional<StepWords> of(Fact fact) {
        return switch (fact) {
            case CaseOpened it ->
                    plain(
                            "Case opened",
                            it.basis().words() + on(it.concludedOn()) + ended(it.why()));
            case CaseClosed it -> plain("Case closed", it.because());
            case IssueRecorded it ->
                    plain(
                            "Concern written down",
                            "%s\n%s deals with it. Next, by %s: %s"
                                    .formatted(
                                            it.concern(),
                                            it.ownerName(),
                                            PrintedDate.of(it.nextBy()),
                                            it.nextStep()));
            case IssueMovedOn it ->
                    plain(
                            "Concern moved on",
                            "%s\nNext, by %s: %s (%s)"
                                    .formatted(
                                            it.done(),
                                            PrintedDate.of(it.nextBy()),
                                            it.nextStep(),
                                            it.ownerName()));
            case IssueSettled it ->
                    plain("Concern settled", it.outcome().words() + ended(it.how()));
            case ComplaintRouted it ->
                    plain("Directed to the complaints procedure", it.about() + ended(it.how()));
            case ComplaintConcluded it ->
                    plain("Complaint concluded", it.stage() + ended(it.outcome()));
            case ComplaintSubjectNamed it -> plain("Whom the complaint is about", it.name());
            case ComplaintReviewed it ->
                    letter(
                            "Complaint reviewed point by point",
                            IntStream.range(0, it.points().size())
                                    .mapToObj(i -> said(i + 1, it.points().get(i)))
                                    .collect(Collectors.joining("\n")),
                            it.letter());
            case InformalWarningGiven it ->
                    letter("Informal warning given in writing", "", it.letter());
            case CorrespondenceNoticeGiven it ->
                    letter(
                            "Notice about correspondence sent",
                            it.readerName() + " reads whatever still comes.",
                            it.letter());
            case WarningBeforeEvenhand it ->
                    plain(
                            "Warning from before Evenhand entered",
                            "%s, dated %s. Issued outside."
                                    .formatted(
                                            it.variant().title(),
                                            PrintedDate.of(it.told().dated())));
            case RestrictionBeforeEvenhand it ->
                    plain(
                            "Restriction from before Evenhand entered",
                            "Dated %s, from %s until the end of %s. Issued outside."
                                    .formatted(
                                            PrintedDate.of(it.told().dated()),
                                            PrintedDate.of(it.start()),
                                            PrintedDate.of(it.lastDay())));
            case ScanKept it ->
                    plain(
                            "Scan of a paper kept",
                            "%s. SHA-256 %s".formatted(it.name(), it.sha256()));
            case FileMade it ->
                    plain(
                            "The whole case was printed",
                            "File %s, for: %s".formatted(it.number(), it.purpose()));
            case ViolentIncidentReported it ->
                    letter("Violent-incident report issued", "", it.letter());
            case StepTried it ->
                    plain(
                            "Tried first: " + it.kind().words(),
                            withoutStop(it.what()) + ended(it.result()));
            case LegalAdviceTaken it ->
                    plain(
                            "Legal advice was taken",
                            "%s, about %s".formatted(it.from(), it.about()));
            case AdjustmentWeighed it -> plain("Adjustment kept: " + it.agreed(), it.how());
            case AssessmentMade it ->
                    plain(
                            "Assessed: " + it.conclusion().words(),
                            it.because() + guide(it.weighed().guideRead()));
            case WarningIssued it -> letter("Warning issued", it.variant().title(), it.letter());
            case GovernorNotified it ->
                    plain(it.office() + " notified", "%s, %s".formatted(it.name(), it.how()));
            case GovernorNoticeRead it ->
                    plain(
                            "The notice to the governor was read",
                            it.how() == null ? "They said so themselves." : it.how());
            case DecisionHandedOver it ->
                    plain(
                            "Handed over: " + it.decision().words(),
                            "To %s, %s".formatted(it.name(), it.office()));
            case SupportAsked it ->
                    plain("Support asked for", "%s, %s".formatted(it.name(), it.office()));
            case SupportAnswered it ->
                    plain(
                            it.supportive() ? "Support given" : "Support not given",
                            "%s (%s)".formatted(it.words(), it.how()));
            case SideInvited it ->
                    letter(
                            "Invited to give their side",
                            "By " + PrintedDate.of(it.by()),
                            it.letter());
            case SideHeard it -> plain("Gave their side: " + it.how(), it.words());
            case SideAcknowledged it -> letter("Thanked for giving their side", "", it.letter());
            case SideAnswered it ->
                    plain(
                            "Their side answered",
                            "%s, on %s".formatted(it.how(), PrintedDate.of(it.on())));
            case BreachLookedAtAgain it ->
                    plain(
                            it.stands()
                                    ? "Looked at again: the breach counts"
                                    : "Looked at again: the breach does not count",
                            it.because());
            case SideWeighed it -> plain("Their side weighed", it.whatCameOfIt());
            case ContractProposed it ->
                    letter(
                            "Behaviour contract proposed",
                            "Answer asked for by " + PrintedDate.of(it.answerBy()),
                            it.letter());
            case ContractMet it ->
                    plain(
                            "Met about the behaviour contract",
                            "On %s, %s. For the school: %s.%s\n%s"
                                    .formatted(
                                            PrintedDate.of(it.on()),
                                            it.at(),
                                            it.forTheSchool(),
                                            it.withThem().isEmpty()
                                                    ? ""
                                                    : " They brought: " + it.withThem() + ".",
                                            it.said()));
            case ContractAnswered it ->
                    plain(
                            "Behaviour contract: " + inside(it.answer().words()),
                            "On %s. %s".formatted(PrintedDate.of(it.on()), it.words()));
            case ContractLookedBack it ->
                    plain(
                            it.kept()
                                    ? "The behaviour contract was kept"
                                    : "The behaviour contract was not kept",
                            "%s\nThe school’s side: %s".formatted(it.because(), it.ownSide()));
            case ContractFollowedUp it ->
                    plain(
                            "What follows from the behaviour contract",
                            it.consequence().words() + ended(it.because()));
            case InterimBarImposed it ->
                    plain(
                            "Interim bar said",
                            "%s\nLast day %s. Witness: %s"
                                    .formatted(
                                            it.said(), PrintedDate.of(it.lastDay()), it.witness()));
            case InterimBarConfirmed it ->
                    letter("Interim bar confirmed in writing", "", it.letter());
            case RestrictionDecided it ->
                    letter(
                            "Contact restriction decided",
                            "From %s until the end of %s"
                                            .formatted(
                                                    PrintedDate.of(it.start()),
                                                    PrintedDate.of(it.lastDay()))
                                    + afterNo(it.afterNo())
                                    + childPlan(it),
                            it.letter());
            case ReasonsAfterNoSeen it ->
                    plain(
                            "The reasons for going ahead after a no were seen",
                            it.who() == null ? "" : "%s: %s".formatted(it.who(), it.how()));
            case RoleToldOfRestriction it ->
                    plain(
                            "%s told that it %s"
                                    .formatted(
                                            it.role().title(), it.beginning() ? "begins" : "ended"),
                            it.why());
            case MarkerChanged it ->
                    plain(
                            it.set() ? "Marker set" : "Marker taken off",
                            "%s: %s".formatted(it.system(), it.text()));
            case LineDone it ->
                    plain("%s: %s".formatted(it.doing().past(), it.measure().words()), it.proof());
            case LineGiven it -> plain("Given to " + it.name(), it.measure().words());
            case Shared it ->
                    plain(
                            "%s was told: %s".formatted(it.name(), inside(it.level().words())),
                            it.why());
            case ShareWithdrawn it -> plain("Somebody no longer needs to know", it.because());
            case ToldOfTheEnd it ->
                    plain(
                            "Somebody who knew was told that it ended",
                            "On " + PrintedDate.of(it.on()));
            case LetterSentAllTheSame it ->
                    letter(
                            "Sent although nobody could answer when it lands",
                            it.because(),
                            it.letter());
            case LookedHowItGoes it ->
                    plain(
                            "Looked how it is going: " + inside(it.seen().words()),
                            it.words() + nextCheck(it.nextCheck()));
            case ReaderTold it ->
                    letter(
                            "Told who reads what they send",
                            "%s, %s.".formatted(it.reader().name(), it.reader().reachedAt()),
                            it.letter());
            case ChildPlanChanged it ->
                    letter(
                            "The plan for the child changed",
                            String.join(" ", it.lines())
                                    + (it.asked().isEmpty() ? "" : " They asked: " + it.asked()),
                            it.letter());
            case SafetyLineLowered it ->
                    plain(
                            "Reception meets them less guardedly",
                            (it.line() == null ? "As anybody." : it.line().words())
                                    + " "
                                    + it.because());
            case EscalationSent it ->
                    plain(
                            "Escalation form sent to the authority",
                            "On %s, %s, to %s.\nAsked to write: %s"
                                    .formatted(
                                            PrintedDate.of(it.on()),
                                            inside(it.how().words()),
                                            it.to(),
                                            it.asked()));
            case AuthorityAnswered it ->
                    plain(
                            it.outcome().heading(),
                            "Heard on %s.%s %s"
                                    .formatted(
                                            PrintedDate.of(it.on()), itsLetter(it), it.because()));
            case MisuseLookedAt it ->
                    plain(
                            "Looked at how ways that are never closed are used: "
                                    + inside(it.answer().words()),
                            it.because());
            case ReviewHeld it ->
                    letter(
                            "Review held",
                            it.outcome().words() + ended(it.because()) + early(it.trigger()),
                            it.letter());
            case LongerReviewed it ->
                    plain(
                            it.agrees()
                                    ? "More than twelve months in a row agreed to"
                                    : "More than twelve months in a row not agreed to",
                            "%s, %s: %s (%s)"
                                    .formatted(it.name(), it.office(), it.words(), it.how()));
            case ReviewRequested it -> plain("Asked for a review: " + it.how(), it.grounds());
            case ReviewRequestAnswered it ->
                    letter(
                            "Request for review answered",
                            it.outcome().words() + ended(it.because()),
                            it.letter());
            case ContactLookedAt it ->
                    plain(
                            it.state().canAct()
                                    ? it.name() + " can go on dealing with them"
                                    : it.name() + " cannot deal with them; another stands in",
                            it.state().words() + ended(it.words()));
            case ContactNamed it ->
                    letter(
                            "Told who deals with them",
                            "%s, or %s. %s"
                                    .formatted(
                                            it.contact().name(),
                                            it.deputy().name(),
                                            it.lasting() ? "It stays so." : "For now."),
                            it.letter());
            case FirstMeetingSaid it ->
                    plain(
                            "The first meeting: " + inside(it.state().words()),
                            (it.name() == null ? "" : "With " + it.name())
                                    + on(it.on())
                                    + (it.words().isBlank() ? "" : "\n" + it.words()));
            case RestrictionClosed it ->
                    letter("Told that the restriction has ended", it.firstMeeting(), it.letter());
            default -> Optional.empty();
        };
    }

    private static String itsLetter(AuthorityAnswered answer) {
        LocalDate dated = answer.letterDated();
        return dated == null
                ? ""
                : " Its letter is dated %s; %s."
                        .formatted(
                                PrintedDate.of(dated),
                                answer.copySeen()
                                        ? "a copy was seen at the school"
                                        : "no copy was seen at the school");
    }

    private static String guide(@Nullable GuideRead read) {
        return read == null ? "" : "\n" + read.inWords();
    }

    private static String afterNo(String reasons) {
        return reasons.isBlank() ? "" : "\nWhy it goes ahead after a no: " + reasons;
    }

    /** What was weighed of contact about the child, which the letter does not print (P54). */
    private static String childPlan(RestrictionDecided it) {
        return line("The risks to the parent and the child", it.riskToParent())
                + line("How the staff concerned are protected", it.protectsStaff())
                + line("Who else can be rung for the child", it.otherToRing());
    }

    private static String line(String about, @Nullable String words) {
        return words == null || words.isBlank() ? "" : "\n%s: %s".formatted(about, words);
    }

    private static String said(int number, ReviewedPoint point) {
        return "%d. %s: %s (%s)"
                .formatted(
                        number,
                        point.decided() ? "Decided already" : "New",
                        point.point(),
                        point.where());
    }

    private static Optional<StepWords> plain(String title, String text) {
        return Optional.of(new StepWords(title, text, ""));
    }

    private static Optional<StepWords> letter(String title, String text, LetterId letter) {
        return Optional.of(new StepWords(title, text, "/letters/" + letter.text()));
    }

    private static String early(@Nullable ReviewTrigger trigger) {
        return trigger == null || trigger == ReviewTrigger.PROMISED
                ? ""
                : "\n" + trigger.words() + ".";
    }

    private static String nextCheck(@Nullable LocalDate day) {
        return day == null ? "" : "\nSomebody looks again on " + PrintedDate.of(day) + ".";
    }

    private static String inside(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : ", on " + PrintedDate.of(day);
    }

    private static String ended(String more) {
        return more.isBlank() ? "" : ". " + more;
    }
}
