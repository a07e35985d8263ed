package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;

/**
 * A behaviour contract from its proposal to what followed (J17). It binds nobody before it is
 * signed, and whoever does not sign has done nothing wrong (P55-2).
 *
 * @param meetings at which it was talked over, oldest first
 * @param lookedBack each look back at it, oldest first
 * @param followedUp what was decided after it was not kept, oldest first
 */
public record ProposedContract(
        Recorded<ContractProposed> proposed,
        List<Recorded<ContractMet>> meetings,
        Optional<Recorded<ContractAnswered>> answered,
        List<Recorded<ContractLookedBack>> lookedBack,
        List<Recorded<ContractFollowedUp>> followedUp) {

    static ProposedContract of(Recorded<ContractProposed> proposed, List<Recorded<?>> facts) {
        FactId id = proposed.id();
        List<Recorded<ContractLookedBack>> lookedBack =
                of(facts, ContractLookedBack.class).stream()
                        .filter(one -> one.fact().contract().equals(id))
                        .toList();
        return new ProposedContract(
                proposed,
                of(facts, ContractMet.class).stream()
                        .filter(one -> one.fact().contract().equals(id))
                        .toList(),
                of(facts, ContractAnswered.class).stream()
                        .filter(one -> one.fact().contract().equals(id))
                        .findFirst(),
                lookedBack,
                of(facts, ContractFollowedUp.class).stream()
                        .filter(one ->
                                lookedBack.stream()
                                        .anyMatch(
                                                back -> back.id().equals(one.fact().lookedBack())))
                        .toList());
    }

    private static <F extends Fact> List<Recorded<F>> of(List<Recorded<?>> facts, Class<F> kind) {
        return Recorded.ofKind(facts, kind).toList();
    }

    public FactId id() {
        return proposed.id();
    }

    public LocalDate proposedOn() {
        return CaseFile.day(proposed.recordedAt());
    }

    public boolean isAgreed() {
        return signedOn().isPresent();
    }

    public boolean isWithdrawn() {
        return answered.filter(one -> one.fact().answer() == ContractAnswer.WITHDRAWN).isPresent();
    }

    /** The day on which it was signed; empty while it is not. */
    public Optional<LocalDate> signedOn() {
        return answered.map(Recorded::fact)
                .filter(one -> one.answer().isAgreement())
                .map(ContractAnswered::on);
    }

    /** What is asked of the person, as it was signed. */
    public List<String> theyAgree() {
        return answered.map(one -> one.fact().theyAgree())
                .filter(changed -> !changed.isEmpty())
                .orElse(proposed.fact().theyAgree());
    }

    /** What the school promises, as it was signed. */
    public List<String> weAgree() {
        return answered.map(one -> one.fact().weAgree())
                .filter(changed -> !changed.isEmpty())
                .orElse(proposed.fact().weAgree());
    }

    /** The day of the next look back; empty while nothing binds, and when none is to come. */
    public Optional<LocalDate> nextLook() {
        if (!isAgreed()) {
            return Optional.empty();
        }
        return lookedBack.isEmpty()
                ? Optional.of(proposed.fact().lookBackOn())
                : Optional.ofNullable(lookedBack.getLast().fact().again());
    }

    /** The look back that found it not kept, while nobody has said what follows. */
    public Optional<Recorded<ContractLookedBack>> toFollowUp() {
        return lookedBack.stream()
                .filter(one -> !one.fact().kept())
                .filter(one ->
                        followedUp.stream()
                                .noneMatch(done -> done.fact().lookedBack().equals(one.id())))
                .findFirst();
    }

    /** Whether it waits for an answer, or is signed and still to be looked back at. */
    public boolean isOpen() {
        return answered.isEmpty() || nextLook().isPresent();
    }

    /** Whether somebody still waits for something that it promised. */
    public boolean isToBeDealtWith() {
        return isOpen() || toFollowUp().isPresent();
    }

    /** How it stands, in one sentence for staff. */
    public String standing() {
        if (answered.isEmpty()) {
            return "Proposed. Nobody has agreed to it";
        }
        if (isWithdrawn()) {
            return answered.get().fact().answer().words();
        }
        if (!isAgreed()) {
            return answered.get().fact().answer().words() + ". That is no misconduct";
        }
        if (lookedBack.isEmpty()) {
            return answered.get().fact().answer().words() + " and signed";
        }
        return lookedBack.getLast().fact().kept() ? "Kept" : "Not kept";
    }
}
