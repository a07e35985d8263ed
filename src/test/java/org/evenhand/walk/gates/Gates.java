package org.evenhand.walk.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.walk.RunningEvenhand;
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
        Page page = browser.open(Look.DESKTOP);
        page.setDefaultTimeout(15_000);
        Colleague colleague = new Colleague(account.displayName(), address, page, met, browser);
        colleague
                .opens("/sign-in")
                .answers("name", account.signInName())
                .answers("password", RunningEvenhand.PASSWORD)
                .presses("Sign in");
        colleague
                .opens("/confirm")
                .answers("password", RunningEvenhand.PASSWORD)
                .presses("Continue");
        return colleague;
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
