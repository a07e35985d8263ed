package org.evenhand.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.done;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.mail.act.QueuingALetter;
import org.evenhand.mail.act.SettlingADoubt;
import org.evenhand.mail.smtp.ScriptedServer;
import org.evenhand.mail.smtp.ScriptedServer.Does;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.TestMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages about letters that go by e-mail: wide and on a phone, and for those who cannot see. */
class MailPagesJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private final MailSchool school = new MailSchool();
    private final String eMail = "/letters/" + school.letter.text() + "/e-mail";

    @Test
    void eachIsWholeHoweverTheLetterStands() {
        for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
            try (ScriptedServer server = ScriptedServer.that(Does.BREAKS_AT_THE_END)) {
                school.sendsBy(MailSchool.at(server.port(), true));
                Page page = signedIn(look);
                see(page, look, "settings", "/settings/mail");
                see(page, look, "form", eMail);
                page.click("main button");
                assertThat(page.title()).startsWith("Error: ");
                AxeChecks.findNothingOn(page);

                done(school.queued(TestMoment.now(), school.letter, urgent(), school.ready.head));
                see(page, look, "waits", eMail);
                see(page, look, "undo", eMail + "/undo");
                see(page, look, "today", "/");
                school.looks(TestMoment.now().plusSeconds(601));
                see(page, look, "in-doubt", eMail);
                see(page, look, "doubt", eMail + "/doubt");
                done(
                        school.at(
                                TestMoment.now().plusSeconds(700),
                                () ->
                                        school.the(SettlingADoubt.class)
                                                .settle(
                                                        school.ready.as(school.ready.head),
                                                        ReadySchool.form(),
                                                        school.letter,
                                                        false,
                                                        "Nobody can tell")));
                see(page, look, "did-not-go", eMail);
                see(page, look, "letter", "/letters/" + school.letter.text());
            }
        }
    }

    /** What a mail server wrote back is chosen, read out in plain words, and recorded. */
    @Test
    void whatCameBackIsReadAndThenRecorded() {
        try (PostOffice office = PostOffice.open()) {
            school.sendsBy(MailSchool.at(office.port(), true));
            done(school.queued(MailSchool.at(10, 0)));
            school.looks(MailSchool.at(10, 10));
            String report =
                    WhatCameBackTests.report(
                            "<%s@fernleigh.example>".formatted(school.message().id().text()),
                            MailSchool.ADDRESS,
                            "failed",
                            "5.1.1");
            for (Look look : List.of(Look.PHONE, Look.DESKTOP)) {
                Page page = signedIn(look);
                see(page, look, "bounce", eMail + "/bounce");
                page.setInputFiles(
                        "main [name=report]",
                        new FilePayload(
                                "undelivered.eml", "message/rfc822", report.getBytes(UTF_8)));
                page.click("main button");
                assertThat(page.locator("h1").innerText()).isEqualTo("What it says");
                assertThat(Browser.overflow(page)).isLessThanOrEqualTo(0);
                AxeChecks.findNothingOn(page);
                browser.picture(page, "mail-bounced-" + look);
                if (look == Look.DESKTOP) {
                    page.click("main button");
                    assertThat(page.locator("main").innerText())
                            .contains("Came back", "Mailbox unknown, for good (5.1.1)");
                }
            }
        }
    }

    private QueuingALetter.Asked urgent() {
        var asked = school.asked();
        return new QueuingALetter.Asked(
                asked.to(),
                asked.agreed(),
                asked.agreedHow(),
                asked.secondFact(),
                asked.typed(),
                "He comes at six.");
    }

    private static void see(Page page, Look look, String name, String path) {
        page.navigate(RunningEvenhand.shared().address() + path);
        assertThat(page.locator("h1").first().isVisible()).as(path).isTrue();
        assertThat(Browser.overflow(page)).as(name + " on " + look).isLessThanOrEqualTo(0);
        AxeChecks.findNothingOn(page);
        browser.picture(page, "mail-" + name + "-" + look);
    }

    private Page signedIn(Look look) {
        Page page = browser.open(look, RunningEvenhand.shared().address() + "/sign-in");
        page.fill("[name=name]", school.ready.head.signInName());
        page.fill("[name=password]", RunningEvenhand.PASSWORD);
        page.click("main button");
        return page;
    }
}
