package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.evenhand.access.Account;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ui.Times;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;

/** What happens in every tale, as its people do it at the pages. */
final class AtThePages {
    private AtThePages() {}

    static Visitor.Form day(Visitor.Form form, String field, LocalDate day) {
        return form.with(field + "-day", "" + day.getDayOfMonth())
                .with(field + "-month", "" + day.getMonthValue())
                .with(field + "-year", "" + day.getYear());
    }

    /** This minute, as a form asks for it. */
    static String now() {
        return Times.said(LocalTime.from(TestMoment.london().truncatedTo(ChronoUnit.MINUTES)));
    }

    /** What the letter itself says, and nothing of the page around it. */
    static String letter(Visitor by, LetterId letter) {
        return letter(by.opens("/letters/" + letter.text()));
    }

    static String letter(Visitor.Page page) {
        assertThat(page.at().getPath()).startsWith("/letters/");
        return page.seen().select(".evenhand-preview").text();
    }

    /** Handed over a moment ago to somebody who knew their child’s first name. */
    static Visitor.Page handsOver(Visitor by, Visitor.Page letter, String child) {
        return handsOver(by, letter, "CHILD", child);
    }

    static Visitor.Page handsOver(
            Visitor by, Visitor.Page letter, String secondFact, String typed) {
        Visitor.Page saved =
                by.opens(letter.at().getPath() + "/delivery")
                        .form()
                        .with("secondFact", secondFact)
                        .with("typed", typed)
                        .with("method", "HANDED_OVER")
                        .with("whereTo", "At the office")
                        .with("at", now())
                        .with("by", "The office")
                        .with("proof", "They signed for it")
                        .send();
        assertThat(saved.text()).contains("It is saved");
        return saved;
    }

    /** What the desk finds under that name. */
    static Visitor.Page asked(Visitor office, String name) {
        return office.opens("/desk").formTo("/desk").with("wanted", name).send();
    }

    /** The card, after they knew a second thing. */
    static Visitor.Page card(Visitor office, String name, PersonId person, String second) {
        return asked(office, name)
                .formTo("/desk/card")
                .with("person", person.text())
                .with("second", second)
                .send();
    }

    /** The bar that is said there and then, as its form is filled in (J8). */
    static Visitor.Form barSaid(
            Visitor by, String page, EntryId after, ZonedDateTime said, Account reader) {
        return day(
                        by.opens(page + "/add/interim-bar").form().with("after", after.text()),
                        "saidOn",
                        said.toLocalDate())
                .with("saidAt", said.format(DateTimeFormatter.ofPattern("HH:mm")))
                .with("words", "Do not come onto the premises.")
                .with("witness", "The caretaker")
                .with("reason", "VIOLENCE_THREATENED")
                .with("because", "He threatened a teacher.")
                .with("area", "WHOLE_SITE")
                .with("safety", "DOOR_LOCKED")
                .with("reader", reader.id().text())
                .with("child", "His mother brings her and collects her.");
    }

    /** Whoever looks is asked for support, says yes, and hears that it is kept. */
    static void supports(Visitor governor) {
        String question =
                governor.opens("/governors")
                        .seen()
                        .select("main section a[href^=/governors/]")
                        .attr("href");
        assertThat(
                        governor.opens(question)
                                .form()
                                .with("supportive", "yes")
                                .with("words", "I support it.")
                                .send()
                                .text())
                .contains("The answer is saved");
    }
}
