package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.access.Account;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RealAddresses.Found;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * axe on every page of the program, as somebody who may open it: with something in it or, where it
 * is a form, after that was sent empty, on a phone; and with nothing in it, on a desktop. A new
 * page is looked at as soon as a link leads to it; until then it fails here, or is named in {@link
 * #NO_PAGES} or {@link #ELSEWHERE}.
 */
class EveryPageForEveryEyeJourney {
    @RegisterExtension static final Browser browser = new Browser();

    /** What is saved and not shown, or no page of its own. */
    private static final Set<String> NO_PAGES =
            Set.of(
                    "/actuator/health",
                    "/actuator/health/**",
                    "/cases.csv",
                    "/cases/{id}/chronology.csv",
                    "/cases/{id}/decide/{path}/pdf",
                    "/cases/{id}/decide/{path}/word",
                    "/cases/{id}/file/{made}",
                    "/cases/{id}/record/excel",
                    "/cases/{id}/record/pdf",
                    "/cases/{id}/record/word",
                    "/cases/{id}/referral/pdf",
                    "/cases/{id}/referral/word",
                    "/cases/{id}/scan/{paper}/file",
                    "/contacts/record.csv",
                    "/contacts/{id}/evidence/{evidence}",
                    // a piece of a page, which the page asks for by itself
                    "/desk/calls",
                    // what a tablet asks for by itself
                    "/desk/tablet/cards",
                    "/desk/tablet/worker.js",
                    "/enforcement.csv",
                    "/enforcement/{restriction}/{measure}/slip/{format}",
                    "/governors.csv",
                    "/letters.csv",
                    "/letters/holds.csv",
                    "/letters/{id}/for-a-translator",
                    "/letters/{id}/large-print",
                    "/letters/post.pdf",
                    "/letters/post.zip",
                    "/letters/{id}/pdf",
                    "/letters/{id}/plain-words",
                    "/letters/{id}/supplement/{file}",
                    "/letters/{id}/word",
                    "/people/import/unused.csv",
                    "/people/import/{id}/refused.csv",
                    "/restrictions.csv",
                    "/settings/accounts.csv",
                    "/crest/{file}",
                    "/settings/backup/{name}",
                    "/settings/history.csv",
                    "/settings/kit/{paper}/pdf",
                    "/settings/kit/{paper}/word",
                    "/shared/{share}/{format}",
                    "/settings/paper/specimen.pdf",
                    "/settings/school/policy/text");

    /** Pages that are there in a state in which this school is not. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    // before there is a school, and before a page was ever stored
                    "/first-run",
                    "/first-run/restore",
                    "/desk/away",
                    // a notice to the Chair, and the reasons of a head who goes ahead after a no
                    "/governors/notices/{notified}",
                    "/governors/reasons/{decided}",
                    // a letter that goes by e-mail
                    "/letters/{id}/e-mail",
                    "/letters/{id}/e-mail/bounce",
                    "/letters/{id}/e-mail/doubt",
                    "/letters/{id}/e-mail/undo",
                    // a letter that somebody else may have read
                    "/letters/{id}/read-by-another",
                    // what a form came to whose sign-in had run out
                    "/parked/{id}",
                    // a backup that was made
                    "/settings/backup/{name}/try",
                    // an address that is kept safe
                    "/people/{id}/safe");

    /** Looked at by somebody who is not signed in. */
    private static final String DOOR = "/sign-in";

    /** Pages without an id to which no link leads: they are sent for. */
    private static final List<String> SENT_FOR = List.of("/confirm", "/parked");

    private final FilledSchool filled = FilledSchool.shared();
    private final Map<String, Page> signedIn = new HashMap<>();
    private Look eye = Look.PHONE;
    private final List<String> wrong = new ArrayList<>();

    /** Colours take axe half of its time: it is asked for them where a page has some of its own. */
    private final Set<String> seenInColour = new HashSet<>();

    @Test
    void axeFindsNothingOnAnyPage() {
        Set<String> notLooked = new HashSet<>();
        List<Found> withForms = new ArrayList<>();
        for (EndPoint point : pages()) {
            List<Found> kinds = new ArrayList<>(filled.addresses().eachKind(point));
            if (kinds.isEmpty() && SENT_FOR.contains(point.path())) {
                kinds.add(new Found(point.path(), filled.ready.head));
            }
            if (kinds.isEmpty()) {
                notLooked.add(point.path());
            }
            for (Found found : kinds) {
                Page page = opened(found);
                if (found.equals(kinds.getFirst())
                        && page.locator("main form[method=post]").count() > 0) {
                    withForms.add(found);
                } else {
                    look(page, found.path());
                }
            }
        }
        withForms.forEach(this::sendEmpty);
        nobody();

        assertThat(wrong).isEmpty();
        assertThat(withForms).hasSizeGreaterThan(20);
        assertThat(notLooked).isEqualTo(ELSEWHERE);
    }

    @Test
    void axeFindsNothingOnThePagesOfASchoolInWhichNothingHasHappened() {
        eye = Look.DESKTOP;
        TestSchool empty = filled.ready.school().program().aSchool();
        Account all = empty.has("all", Role.values());
        for (EndPoint point : pages()) {
            if (!point.path().contains("{") && !ELSEWHERE.contains(point.path())) {
                look(opened(new Found(point.path(), all)), point.path());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The control: a box without a label on one of those pages is found. */
    @Test
    void aBoxWithoutALabelIsFound() {
        Page page = opened(new Found("/contacts/new", filled.ready.head));
        page.evaluate("() => document.querySelector('main label[for=account]').remove()");
        look(page, "/contacts/new");
        assertThat(wrong).singleElement().asString().contains("label");
    }

    /** The control: on a page that was seen before, a word in a colour that was not is found. */
    @Test
    void aColourThatNobodySawIsLookedAt() {
        Page page = opened(new Found("/contacts/new", filled.ready.head));
        look(page, "/contacts/new");
        assertThat(wrong).isEmpty();

        page.evaluate(
                "() => { const it = document.querySelector('main label[for=account]');"
                        + " it.style.color = '#bbb'; }");
        look(page, "/contacts/new");
        assertThat(wrong).singleElement().asString().contains("color-contrast");
    }

    private List<EndPoint> pages() {
        return EndPoint.of(filled.ready.school().program()).stream()
                .filter(EndPoint::ours)
                .filter(point -> point.verb().equals("GET"))
                .filter(point -> !NO_PAGES.contains(point.path()))
                .filter(point -> !point.path().equals(DOOR))
                .toList();
    }

    private void look(Page page, String path) {
        boolean newColours = seenInColour.addAll(AxeChecks.coloursOf(page));
        note(
                page,
                path,
                newColours ? AxeChecks.violations(page) : AxeChecks.violationsButOfColour(page));
    }

    private void note(Page page, String path, List<String> broken) {
        broken.forEach(line -> wrong.add("%s (%s): %s".formatted(path, page.title(), line)));
    }

    /** Nobody answers anything, and presses the button. */
    private void sendEmpty(Found found) {
        Page page = opened(found);
        if (page.locator("main form[method=post]").count() == 0) {
            return; // what was sent before it has taken its question away
        }
        Locator form = page.locator("main form[method=post]").first();
        form.evaluate(
                "form => { for (const it of form.elements) {"
                        + " if (it.type === 'radio' || it.type === 'checkbox') it.checked = false;"
                        + " else if (it.type !== 'hidden' && 'value' in it) it.value = ''; }"
                        + " document.documentElement.setAttribute('data-left', '');"
                        + " HTMLFormElement.prototype.submit.call(form); }");
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
        assertThat(page.title()).as(found.path()).doesNotContain("Something went wrong");
        look(page, found.path() + ", sent empty");
    }

    /** Who is not signed in sees the door, and what is said of an address that is not there. */
    private void nobody() {
        Page page = browser.open(Look.DESKTOP, address() + DOOR);
        look(page, DOOR);
        Page head = opened(new Found("/nothing-here", filled.ready.head));
        look(head, "/nothing-here");
    }

    private Page opened(Found found) {
        Page page = signedIn.computeIfAbsent(found.by().signInName(), this::signsIn);
        page.navigate(address() + found.path());
        return page;
    }

    private Page signsIn(String name) {
        Page page = AxeChecks.withAxe(browser.open(eye));
        page.navigate(address() + DOOR);
        page.locator("main [name=name]").fill(name);
        page.locator("main [name=password]").fill(RunningEvenhand.PASSWORD);
        page.locator("main form button").first().click();
        page.waitForURL(address() + "/**");
        page.navigate(address() + "/confirm");
        page.locator("main [name=password]").fill(RunningEvenhand.PASSWORD);
        page.locator("main form button").first().click();
        page.waitForLoadState();
        return page;
    }

    private String address() {
        return filled.ready.school().program().address();
    }
}
