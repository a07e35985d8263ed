package org.evenhand.walk.gates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;

/**
 * Somebody at a browser, who opens pages, answers what they ask, and reads why they say no.
 *
 * <pre>{@code
 * head.opens(page).presses("Close the case").isRefused("closing.concern-settled");
 * head.opens(concern).answers("outcome", "RESOLVED").presses("Save this");
 * head.opens(page).presses("Close the case").isNotRefused("closing.concern-settled").hasDone("Closed");
 * }</pre>
 */
final class Colleague {
    /**
     * Answers in the page itself, and only what can be seen there: told control by control from
     * outside, each would wait for the next frames, and the thousands of answers on the way to the
     * gates took longer than the gates. How it is with a thumb and a keyboard is walked elsewhere.
     */
    private static final String ANSWER =
            """
            ([field, values]) => {
              const controls = [...document.querySelectorAll(`main [name="${CSS.escape(field)}"]:not([type=hidden])`)]
              if (controls.length === 0) return 'nothing asks for it'
              const cannot = it => it.disabled || it.readOnly || !it.checkVisibility()
              const heard = it => ['input', 'change'].forEach(name => it.dispatchEvent(new Event(name, { bubbles: true })))
              const first = controls[0]
              if (first.type === 'radio' || first.type === 'checkbox') {
                if (first.type === 'radio' && !controls.some(it => it.value === values[0])) return 'no such answer'
                for (const it of controls) {
                  const wanted = first.type === 'radio' ? it.value === values[0] : values.includes(it.value)
                  if (it.checked === wanted || (first.type === 'radio' && !wanted)) continue
                  if (cannot(it)) return 'it cannot be chosen'
                  it.click()
                  if (it.checked !== wanted) return 'it does not stay chosen'
                }
                return 'answered'
              }
              if (cannot(first)) return 'it cannot be written'
              if (first.type === 'select-one') {
                const option = [...first.options].find(it => it.value === values[0] || it.label === values[0])
                if (!option || option.disabled) return 'no such answer'
                first.value = option.value
              } else {
                first.focus()
                first.value = values[0]
              }
              heard(first)
              return 'answered'
            }
            """;

    private static final String PRESS =
            """
            it => {
              if (it.disabled || !it.checkVisibility()) return 'it cannot be pressed'
              document.documentElement.setAttribute('data-left', '')
              it.click()
              return 'pressed'
            }
            """;

    private final String name;
    private final String address;
    private final Page page;
    private final Met met;
    private final Browser browser;

    Colleague(String name, String address, Page page, Met met, Browser browser) {
        this.name = name;
        this.address = address;
        this.page = page;
        this.met = met;
        this.browser = browser;
    }

    Colleague opens(String path) {
        int status = page.navigate(address + path).status();
        assertThat(status).as("%s opens %s", name, path).isEqualTo(200);
        return this;
    }

    /** What is not theirs to see is not there. */
    Colleague doesNotFind(String path) {
        assertThat(page.navigate(address + path).status())
                .as("%s opens %s", name, path)
                .isEqualTo(404);
        return this;
    }

    /** Sees these words on the page. */
    Colleague reads(String words) {
        assertThat(page.locator("main").innerText())
                .as("%s on %s", name, page.url())
                .contains(words);
        return this;
    }

    /** Writes, chooses or ticks; of boxes to tick, these and no others. */
    Colleague answers(String field, String... values) {
        assertThat(page.evaluate(ANSWER, List.of(field, List.of(values))))
                .as("%s answers %s on %s", name, field, page.url())
                .isEqualTo("answered");
        return this;
    }

    Colleague answers(String field, LocalDate day) {
        return answers(field + "-day", "" + day.getDayOfMonth())
                .answers(field + "-month", "" + day.getMonthValue())
                .answers(field + "-year", "" + day.getYear());
    }

    /** Writes into the box of this id, where several share a name. */
    Colleague fills(String id, String words) {
        page.locator("main #" + id).fill(words);
        return this;
    }

    /** Chooses a file with these words in it. */
    Colleague attaches(String field, String file, String words) {
        page.locator("main [name='%s']".formatted(field))
                .setInputFiles(new FilePayload(file, "text/plain", words.getBytes(UTF_8)));
        return this;
    }

    /** Leaves a day empty. */
    Colleague answersNoDay(String field) {
        return answers(field + "-day", "")
                .answers(field + "-month", "")
                .answers(field + "-year", "");
    }

    /** Opens what is folded away under these words. */
    Colleague unfolds(String summary) {
        page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
        return this;
    }

    /** Goes where a link leads whose words begin so. */
    Colleague follows(String link) {
        leave(
                page.locator("main")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                        .first());
        return this;
    }

    /** Presses the only button of the page. */
    Colleague sends() {
        Locator buttons = page.locator("main form button[type=submit]");
        assertThat(buttons.count()).as("%s on %s", name, page.url()).isEqualTo(1);
        leave(buttons);
        return this;
    }

    Colleague presses(String button) {
        leave(
                page.locator("main")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(button).setExact(true)));
        return this;
    }

    /** Presses a button of Today, whose words go on with its line for those who cannot see. */
    Colleague taps(String button) {
        leave(page.locator("main .evenhand-today__tap button:has-text('%s')".formatted(button)));
        return this;
    }

    /** Sends a form that nothing is wrong with. */
    Colleague saves(String button) {
        return presses(button).isFine();
    }

    /** Nothing is wrong with what was sent. */
    Colleague isFine() {
        assertThat(page.locator("main .govuk-error-summary").allInnerTexts())
                .as("%s on %s", name, page.url())
                .isEmpty();
        return isRefusedNothing();
    }

    Colleague saves() {
        return saves("Save");
    }

    /** Chooses the only answer that is offered. */
    Colleague answersWithTheOnly(String field) {
        Locator choices = page.locator("main [name='%s']".formatted(field));
        assertThat(choices.count()).as("%s is offered %s", name, field).isEqualTo(1);
        choices.check();
        return this;
    }

    /** Chooses the first of several answers. */
    Colleague answersWithTheFirst(String field) {
        page.locator("main [name='%s']".formatted(field)).first().check();
        return this;
    }

    /** Chooses the last of several answers. */
    Colleague answersWithTheLast(String field) {
        page.locator("main [name='%s']".formatted(field)).last().check();
        return this;
    }

    /** Ticks every box that is offered. */
    Colleague answersWithAll(String field) {
        page.locator("main [name='%s']".formatted(field)).all().forEach(Locator::check);
        return this;
    }

    /** Sees each of these rules say why not, in words, with the paragraph of the policy. */
    Colleague isRefused(String... rules) {
        for (String rule : rules) {
            Locator ground = ground(rule);
            assertThat(ground.count())
                    .as("%s is refused by %s\n%s", name, rule, seen())
                    .isPositive();
            assertThat(ground.first().isVisible()).as("%s reads %s", name, rule).isTrue();
            assertThat(ground.first().innerText())
                    .matches("(?s).{20,}\\((?:[A-Z]+[0-9]+|the [a-z’ ]+)\\)");
            met.refused(rule);
        }
        return this;
    }

    /** What these rules asked for is done: none of them says anything any more. */
    Colleague isNotRefused(String... rules) {
        for (String rule : rules) {
            assertThat(ground(rule).count())
                    .as("%s is free of %s\n%s", name, rule, seen())
                    .isZero();
            met.putRight(rule);
        }
        return this;
    }

    /** No rule at all speaks on this page. */
    Colleague isRefusedNothing() {
        assertThat(page.locator("main [data-rule]:visible").allInnerTexts()).as(name).isEmpty();
        return this;
    }

    /** The act is done, and the page says so in these words. */
    Colleague hasDone(String words) {
        isRefusedNothing();
        assertThat(page.locator("main").innerText())
                .as("%s on %s", name, page.url())
                .contains(words);
        met.done();
        return this;
    }

    /** Presses, and waits until the page that was open is gone and the next one is there. */
    private void leave(Locator way) {
        assertThat(way.evaluate(PRESS)).as("%s on %s", name, page.url()).isEqualTo("pressed");
        Browser.arrive(page);
    }

    /** The path of the page that is open now. */
    String at() {
        return page.url().substring(address.length()).replaceAll("[?#].*", "");
    }

    private Locator ground(String rule) {
        return page.locator("main [data-rule='%s']:visible".formatted(rule));
    }

    private String seen() {
        return page.url() + "\n" + page.locator("main").innerText();
    }

    /** Nothing on the page is closed to those who cannot see, or hold no mouse. */
    Colleague isOpenToAll() {
        AxeChecks.findNothingOn(page);
        return this;
    }

    /** A picture of the whole page, in {@code target/screens}. */
    Colleague pictures(String file) {
        browser.picture(page, file);
        return this;
    }
}
