package org.evenhand.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** A device that opened the desk holds its ticket until its holder signs out. */
class DeskCookieTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor office = school.visitedBy("office", Role.OFFICE);

    @Test
    void whoeverOpensTheDeskIsGivenATicketThatNoScriptAndNoOtherSiteCanUse() {
        assertThat(given(office.opens("/desk")))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict", "Max-Age=36000", "Path=/");
        // Whoever may not open it is given none.
        assertThat(given(school.visitedBy("chair", Role.CHAIR).opens("/desk"))).isEmpty();
        assertThat(given(office.opens("/"))).isEmpty();
    }

    @Test
    void signingOutTakesItAway() {
        Visitor.Page desk = office.opens("/desk");
        assertThat(office.holds(DeskCookie.NAME)).isTrue();
        String token = desk.seen().expectFirst("form[action$=/sign-out] input[name=_csrf]").val();

        Visitor.Page out =
                office.posts("/sign-out", List.<String[]>of(new String[] {"_csrf", token}));

        assertThat(out.at().getPath()).isEqualTo("/sign-in");
        assertThat(office.holds(DeskCookie.NAME)).isFalse();
    }

    /** While the database is there, the desk is asked of the record and of nothing else. */
    @Test
    void whileTheDatabaseIsThereNothingIsShownFromMemory() {
        office.opens("/desk");

        assertThat(office.opens("/desk/away").at().getPath()).isEqualTo("/desk");
        assertThat(
                        office.posts(
                                        "/desk/away",
                                        List.<String[]>of(new String[] {"wanted", "Karen"}))
                                .at()
                                .getPath())
                .isEqualTo("/desk");
    }

    private static List<String> given(Visitor.Page page) {
        return page.headers().getOrDefault("set-cookie", List.of()).stream()
                .filter(cookie -> cookie.startsWith(DeskCookie.NAME + "="))
                .toList();
    }
}
