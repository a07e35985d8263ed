package org.evenhand.casework.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.EscalationForm;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;

/**
 * What has to be so before the form to the authority is printed (P63, F8). Nothing is decided by
 * printing it: it is sent by the school itself, which is recorded then ({@link
 * SendingAnEscalation}).
 */
@Paragraphs({"P63", "F8", "P69"})
public final class PreparingAnEscalation {
    private PreparingAnEscalation() {}

    /**
     * What was answered for it.
     *
     * @param authorityDecides whether the headteacher has said that the authority decides case by
     *     case, and that nobody was promised a letter
     */
    public record Draft(EscalationForm.Typed typed, boolean authorityDecides) {
        /** Whether nothing of it is left empty. */
        boolean isComplete() {
            return Stream.of(
                            typed.numbers(),
                            typed.asked(),
                            typed.urgency(),
                            typed.otherRoles(),
                            typed.representative(),
                            typed.agencies(),
                            typed.sharing(),
                            typed.redacted())
                    .noneMatch(String::isBlank);
        }
    }

    /** What speaks against preparing one at all. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Rule.all(
                new EscalationProposal(file, by, Optional.empty()),
                EscalationRule.values(),
                EscalationRule::isAskedAtTheBeginning);
    }

    /** Everything that speaks against printing this one. */
    public static Grounds against(CaseFile file, Scope by, Draft draft) {
        return Rule.all(
                new EscalationProposal(file, by, Optional.of(draft)), EscalationRule.values());
    }
}
