package org.evenhand.frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ConcurrentModel;

/** A call for help says what to do even when the database takes nothing. */
class NothingCanBeStoredTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final HelpPages pages = school.program().the(HelpPages.class);

    @Test
    void thePageSaysToFetchHelpOneself() {
        Scope here = new Imposing(school).scope();
        Scope nowhere =
                new Scope(
                        new OrgId(UUID.randomUUID()),
                        here.actor(),
                        Set.of(Role.OFFICE),
                        "testtest");

        assertThat(call(nowhere)).isEqualTo("frontdesk/not-recorded");
        // The control: where it can be stored, it is, and the page says who has been called.
        assertThat(call(here)).startsWith("redirect:/desk/help/");
    }

    private String call(Scope scope) {
        return pages.call(scope, new MockHttpServletRequest(), new ConcurrentModel());
    }
}
