package org.evenhand.settings.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.letters.RewordableLetters;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.HouseStyleFact;
import org.evenhand.letter.PartWorded;
import org.evenhand.letter.RewordablePart;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.MailServerSet;
import org.evenhand.school.DataProtectionNamed;
import org.evenhand.school.DeskCoverNamed;
import org.evenhand.school.EmergencyWorded;
import org.evenhand.school.GuidanceNamed;
import org.evenhand.school.HolidayOwnerNamed;
import org.evenhand.school.PaperSet;
import org.evenhand.school.PolicyAdopted;
import org.evenhand.school.ReviewHearingNamed;
import org.evenhand.school.SchoolNamed;
import org.evenhand.school.SchoolNumbersNamed;
import org.evenhand.school.SchoolTypeChanged;
import org.evenhand.school.Setting;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

/** Something the school settled once, as the history tells it. */
public record SettledView(String key, String words, String from, String written) {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static SettledView of(Recorded<Setting> told) {
        LocalDateTime moment = LocalDateTime.ofInstant(told.recordedAt(), Period.LONDON);
        String when = "%s, %s".formatted(WRITTEN.format(moment), Times.said(moment.toLocalTime()));
        return new SettledView(
                key(told.fact()),
                words(told.fact()),
                PrintedDate.of(told.fact().from()),
                when + ", by " + told.actor().name());
    }

    private static String key(Setting setting) {
        return switch (setting) {
            case SchoolNamed named -> "Name";
            case SchoolTypeChanged changed -> "Kind of school";
            case PaperSet set -> "Letterhead";
            case PolicyAdopted adopted -> "Adopted policy";
            case EmergencyWorded worded -> "Emergencies";
            case DataProtectionNamed named -> "Questions about data";
            case DeskCoverNamed named -> "Front desk";
            case HolidayOwnerNamed named -> "What ends in the holidays";
            case ReviewHearingNamed named -> "Requests for review";
            case GuidanceNamed named -> named.guidance().title();
            case SchoolNumbersNamed named -> "URN and DfE number";
            case PartWorded worded -> worded.what(title(worded));
            case HouseStyleFact style -> style.what();
            case MailServerSet set -> "Mail server";
            default -> throw new IllegalArgumentException("Unknown: " + setting);
        };
    }

    /** As people find it; one that our letters no longer have keeps its name. */
    private static String title(PartWorded worded) {
        return RewordableLetters.part(worded.kind(), worded.part())
                .map(RewordablePart::title)
                .orElse(worded.part().replace('-', ' '));
    }

    private static String words(Setting setting) {
        return switch (setting) {
            case SchoolNamed named -> named.name();
            case SchoolTypeChanged changed -> changed.type().words();
            case PaperSet set ->
                    String.join("\n", set.paper().address())
                            + "\n"
                            + set.paper().phone()
                            + "\n"
                            + set.paper().email();
            case PolicyAdopted adopted ->
                    adopted.policy().title() + ", version " + adopted.policy().version();
            case EmergencyWorded worded ->
                    worded.emergency().duringSchoolHours()
                            + "\n"
                            + worded.emergency().outsideSchoolHours();
            case DataProtectionNamed named ->
                    named.contact().name() + "\n" + named.contact().reachedAt();
            case DeskCoverNamed named -> named.who();
            case HolidayOwnerNamed named -> named.name();
            case ReviewHearingNamed named ->
                    named.hearing().who() + "\n" + named.hearing().askedAt();
            case GuidanceNamed named -> guidance(named);
            case SchoolNumbersNamed named -> named.numbers().inWords();
            case HouseStyleFact style -> style.inWords();
            case MailServerSet set -> mail(set.server());
            default -> throw new IllegalArgumentException("Unknown: " + setting);
        };
    }

    private static String mail(@Nullable MailServer server) {
        return server == null
                ? "None any more"
                : "%s, port %d, from %s\n%s"
                        .formatted(
                                server.host(),
                                server.port(),
                                server.fromAddress(),
                                server.attaches()
                                        ? "The letter itself goes by e-mail"
                                        : "An e-mail says that a letter comes by post");
    }

    /** Where it is, and in which version. */
    static String guidance(GuidanceNamed named) {
        String version = named.version();
        LocalDate dated = named.dated();
        return named.whereToRead()
                + (version == null ? "" : "\nVersion " + version)
                + (dated == null ? "" : "\nOf " + PrintedDate.of(dated));
    }
}
