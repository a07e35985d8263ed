package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.kernel.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * A control of HOLD-1: its checker finds what happens when a form is sent again without its ticket.
 */
class WithoutTheTicketTests {
    private final Visitor teacher =
            RunningEvenhand.shared().aSchool().visitedBy("teacher", Role.STAFF);
    private final Acknowledgements told = new Acknowledgements();

    @Test
    void aFormSentAgainWithItsTicketIsThereOnceAndWithANewOneTwice() {
        String account = "He swore at me.";
        Visitor.Form form = filled(account);
        form.send();
        form.send();
        told.add(account);
        assertThat(told.wrong(kept())).isEmpty();

        filled(account).send();
        assertThat(told.wrong(kept())).containsExactly("doubled: " + account);
    }

    @Test
    void whatIsMissingAndWhatNobodyWasToldOfIsFound() {
        filled("Nobody heard of this.").send();
        told.add("This was never saved.");
        assertThat(told.wrong(kept()))
                .containsExactly(
                        "nobody was told: Nobody heard of this.", "lost: This was never saved.");
    }

    private Visitor.Form filled(String account) {
        return teacher.opens("/contacts/new")
                .form()
                .with("who", "Mr Test")
                .with("channel", "EMAIL")
                .with("day", "yesterday")
                .with("time", "9am")
                .with("account", account);
    }

    private List<String> kept() {
        return teacher.opens("/").seen().select(".moj-timeline__item a").stream()
                .map(link -> teacher.opens(link.attr("href")).seen())
                .map(page -> page.expectFirst("main .evenhand-words"))
                .map(Element::text)
                .toList();
    }
}
