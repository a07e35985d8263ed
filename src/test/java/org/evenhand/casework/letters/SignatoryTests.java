package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.casework.letters.LetterFrame.Signatory;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.junit.jupiter.api.Test;

/** What a letter promises of an office is still true when somebody else holds it. */
class SignatoryTests {
    @Test
    void whoeverActsAsHeadForSomeDaysPromisesWhatTheHeadDoes() {
        assertThat(promisedBy(Role.HEADTEACHER, true)).isEqualTo("The headteacher");
        assertThat(promisedBy(Role.HEADTEACHER, false)).isEqualTo("The headteacher");
        assertThat(promisedBy(Role.VICE_CHAIR, false)).isEqualTo("The vice-chair of governors");
        assertThat(new Signatory("Mr Ali", Signatory.FOR_THE_SCHOOL).officeThatActs())
                .isEqualTo("The school");
    }

    private static String promisedBy(Role role, boolean acting) {
        Holder holder = new Holder(new AccountId(new UUID(1, 1)), "Mr Ali", role, acting);
        return new Signatory(holder.name(), holder.office()).officeThatActs();
    }
}
