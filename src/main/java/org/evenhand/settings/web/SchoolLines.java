package org.evenhand.settings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.school.Guidance;
import org.evenhand.school.GuidanceNamed;
import org.evenhand.school.HolidayOwnerNamed;
import org.evenhand.school.Paper;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.ReviewHearing;
import org.evenhand.school.SchoolNumbers;
import org.evenhand.school.SchoolProfile;
import org.evenhand.ui.RowAction;

/** What the school has settled about itself, line by line. */
final class SchoolLines {
    private static final String NOT_YET = "Not entered yet";

    private SchoolLines() {}

    static List<SettingView> of(
            SchoolProfile profile, Optional<ReviewHearing> hearing, boolean textKept) {
        return List.of(
                line(
                        "Name and kind",
                        profile.name() + "\n" + profile.type().words(),
                        "kind",
                        "the name and kind of the school"),
                line("Letterhead", paper(profile.paper()), "letterhead", "the letterhead"),
                policy(profile.policy(), textKept),
                line(
                        "Emergencies",
                        profile.emergency()
                                .map(words ->
                                        "In school hours: "
                                                + words.duringSchoolHours()
                                                + "\nOutside them: "
                                                + words.outsideSchoolHours())
                                .orElse(NOT_YET),
                        "emergency",
                        "what to do in an emergency"),
                line(
                        "Questions about data",
                        profile.dataProtection()
                                .map(contact -> contact.name() + "\n" + contact.reachedAt())
                                .orElse(NOT_YET),
                        "data-protection",
                        "whom people ask about their data"),
                line(
                        "Front desk",
                        profile.deskCover().orElse(NOT_YET),
                        "desk",
                        "who covers the front desk"),
                line(
                        "What ends in the holidays",
                        profile.holidayOwner().map(HolidayOwnerNamed::name).orElse(NOT_YET),
                        "holidays",
                        "who takes off what ends in the holidays"),
                line(
                        "Requests for review",
                        hearing.map(named -> named.who() + "\n" + named.askedAt()).orElse(NOT_YET),
                        "reviews",
                        "who hears requests for review"),
                line(
                        Guidance.HOW_TO_GUIDE.title(),
                        guidance(profile.howToGuide()),
                        "how-to-guide",
                        "where the How to Guide is"),
                line(
                        Guidance.STALKING_AND_HARASSMENT.title(),
                        guidance(profile.stalkingGuidance()),
                        "stalking-guidance",
                        "where the stalking and harassment guidance is"),
                line(
                        "URN and DfE number",
                        profile.numbers().map(SchoolNumbers::inWords).orElse(NOT_YET),
                        "numbers",
                        "the URN and the DfE number"));
    }

    private static String guidance(Optional<GuidanceNamed> named) {
        return named.map(SettledView::guidance).orElse(NOT_YET);
    }

    private static SettingView line(String key, String words, String path, String about) {
        return new SettingView(key, words, List.of(), List.of(change(path, about)));
    }

    private static RowAction change(String path, String about) {
        return RowAction.change("/settings/school/" + path, about);
    }

    private static String paper(Paper paper) {
        if (paper.address().isEmpty()) {
            return NOT_YET;
        }
        List<String> lines = new ArrayList<>(paper.address());
        lines.add(paper.phone());
        lines.add(paper.email());
        return String.join("\n", lines).strip();
    }

    private static SettingView policy(Optional<PolicyVersion> adopted, boolean textKept) {
        RowAction change = change("policy", "the adopted version of the policy");
        if (adopted.isEmpty()) {
            return new SettingView("Adopted policy", NOT_YET, List.of(), List.of(change));
        }
        PolicyVersion policy = adopted.get();
        List<String> notes = new ArrayList<>();
        notes.add("Adopted on " + PrintedDate.of(policy.adoptedOn()));
        if (!policy.whereToRead().isEmpty()) {
            notes.add("To be read at: " + policy.whereToRead());
        }
        if (!policy.guidanceReliedOn().isEmpty()) {
            notes.add("In line with: " + policy.guidanceReliedOn());
        }
        LocalDate checked = policy.guidanceCheckedOn();
        notes.add(
                checked == null
                        ? "Nobody has recorded checking that guidance yet (P9)"
                        : "That guidance was last checked on " + PrintedDate.of(checked));
        RowAction read = new RowAction("Read", "/settings/school/policy/text", "the policy’s text");
        return new SettingView(
                "Adopted policy",
                policy.title() + ", version " + policy.version(),
                notes,
                textKept ? List.of(read, change) : List.of(change));
    }
}
