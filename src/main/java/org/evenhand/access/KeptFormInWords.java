package org.evenhand.access;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Scope;

/**
 * Says in words what a form that was kept would do: the chapter whose form it is knows its
 * questions, and about whom it is.
 */
public interface KeptFormInWords {
    /** Empty when the form is another chapter's, or is not open any more to whoever looks. */
    Optional<Words> of(Scope scope, Parked parked);

    /**
     * What it would do, and about whom.
     *
     * @param what as its page is called: {@code Issue a formal warning}
     * @param about about whom or what: {@code Brandon Keyte, case 2026-004}
     * @param answers what was answered to what
     */
    record Words(String what, String about, List<Answer> answers) {
        public Words {
            answers = List.copyOf(answers);
        }
    }

    /** An answer beside its question, both as the page says them. */
    record Answer(String question, String words) {}
}
