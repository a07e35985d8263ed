package org.evenhand.walk.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.walk.RunningEvenhand;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Brings people to their browsers, and holds a journey to the gates that it {@link Meets}: each has
 * refused something, was put right, and was passed by an act.
 */
final class Gates implements AfterEachCallback {
    private final Browser browser;
    private final Met met = new Met();

    Gates(Browser browser) {
        this.browser = browser;
    }

    /** Somebody signed in, the password given again so that letters can be issued. */
    Colleague signedIn(Account account) {
        String address = RunningEvenhand.shared().address();
        Page page = browser.open(Look.UNSEEN);
        page.setDefaultTimeout(15_000);
        sends(
                page,
                address + "/sign-in",
                Map.of("name", account.signInName(), "password", RunningEvenhand.PASSWORD));
        sends(page, address + "/confirm", Map.of("password", RunningEvenhand.PASSWORD));
        return new Colleague(account.displayName(), address, page, met, browser);
    }

    /** The form of a page, without drawing it: how these doors look is looked at elsewhere. */
    private static void sends(Page page, String address, Map<String, String> answers) {
        FormElement form =
                (FormElement)
                        Jsoup.parse(page.request().get(address).text(), address)
                                .expectFirst("main form");
        FormData filled = FormData.create();
        form.formData().forEach(field -> filled.set(field.key(), field.value()));
        answers.forEach(filled::set);
        APIResponse answer =
                page.request()
                        .post(
                                form.absUrl("action").isEmpty() ? address : form.absUrl("action"),
                                RequestOptions.create().setForm(filled).setMaxRedirects(0));
        assertThat(answer.status()).as(address).isBetween(300, 399);
        assertThat(answer.headers().get("location")).as(address).doesNotContain("sign-in");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            Meets meets = context.getRequiredTestMethod().getAnnotation(Meets.class);
            assertThat(met.otherThan(List.of(meets.value())))
                    .as("Gates said to be met and not passed, or met and not said")
                    .isEmpty();
        }
    }
}
