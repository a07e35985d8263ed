package org.evenhand.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.kernel.Scope;
import org.evenhand.school.DataProtection;
import org.evenhand.school.Emergency;
import org.evenhand.school.Guidance;
import org.evenhand.school.Paper;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.ReviewHearing;
import org.evenhand.school.act.AdoptingAPolicy;
import org.evenhand.school.act.CoveringTheDesk;
import org.evenhand.school.act.NamingDataProtection;
import org.evenhand.school.act.NamingGuidance;
import org.evenhand.school.act.NamingReviewHearing;
import org.evenhand.school.act.SettingTheLetterhead;
import org.evenhand.school.act.WordingEmergencies;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everything that Willowmere Junior School has settled, so that its letters can go out. */
@Component
@Profile("demo")
class TheSettings {
    private final AdoptingAPolicy adopting;
    private final SettingTheLetterhead letterhead;
    private final WordingEmergencies emergencies;
    private final NamingDataProtection dataProtection;
    private final NamingGuidance guidance;
    private final NamingReviewHearing hearing;
    private final CoveringTheDesk desk;
    private final PublishingTerms terms;

    TheSettings(
            AdoptingAPolicy adopting,
            SettingTheLetterhead letterhead,
            WordingEmergencies emergencies,
            NamingDataProtection dataProtection,
            NamingGuidance guidance,
            NamingReviewHearing hearing,
            CoveringTheDesk desk,
            PublishingTerms terms) {
        this.adopting = adopting;
        this.letterhead = letterhead;
        this.emergencies = emergencies;
        this.dataProtection = dataProtection;
        this.guidance = guidance;
        this.hearing = hearing;
        this.desk = desk;
        this.terms = terms;
    }

    /**
     * Settles them by the business manager, at the moment to which the clock is wound.
     *
     * @param today the day of the demonstration, around which the terms lie
     */
    void settle(Play play, LocalDate today) {
        Scope by = play.as(Staff.BUSINESS);
        LocalDate adopted = play.now().minusMonths(2);
        Play.done(
                adopting.adopt(
                        by,
                        play.form(),
                        new PolicyVersion(
                                "Policy on Unacceptable Actions by Parents and Customers",
                                "1.1",
                                adopted,
                                "willowmere.example/policies",
                                "Best practice guidance for school complaints procedures",
                                adopted),
                        ""));
        Play.done(
                letterhead.set(
                        by,
                        play.form(),
                        new Paper(
                                List.of("Mill Lane", "Willowmere", "ZZ9 4QT"),
                                "01632 960 114",
                                "office@willowmere.example")));
        Play.done(
                emergencies.word(
                        by,
                        play.form(),
                        new Emergency(
                                "Ring the school office on 01632 960 114, or come to reception: you will be"
                                        + " helped at once.",
                                "Ring 999 if somebody is in danger, or 111 for advice about health.")));
        Play.done(
                dataProtection.name(
                        by,
                        play.form(),
                        new DataProtection(Staff.DPO.displayName(), "dpo@willowmere.example")));
        Play.done(
                guidance.name(
                        by,
                        play.form(),
                        Guidance.HOW_TO_GUIDE,
                        "Staff drive, folder Policies",
                        new NamingGuidance.Edition("1.1", adopted)));
        Play.done(
                guidance.name(
                        by,
                        play.form(),
                        Guidance.STALKING_AND_HARASSMENT,
                        "https://willowmere.example/staff/stalking-and-harassment",
                        new NamingGuidance.Edition("2", adopted)));
        Play.done(
                hearing.name(
                        by,
                        play.form(),
                        new ReviewHearing(
                                "a governor who had no part in the decision",
                                "Hilary Stone, clerk to the governors, at the school's address")));
        Play.done(desk.cover(by, play.form(), "Denise Cole; when she is away, Graham Pike"));
        Play.done(terms.publish(by, play.form(), TheTerms.around(today), List.of()));
    }
}
