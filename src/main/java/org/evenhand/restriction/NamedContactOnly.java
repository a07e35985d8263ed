package org.evenhand.restriction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * One member of staff deals with the person, and nobody else has direct contact (P55-3; R7). The
 * deputy counts as the named contact always, so that nobody has to prove an absence first.
 *
 * <p>Ruling, on every channel: contact for the named contact or the deputy ({@code IN}), or from
 * them ({@code OUT}), is {@code Permitted}. For or from anybody else, or nobody in particular, it
 * is {@code RedirectedTo} the named contact, never the deputy. This clause is never silent.
 *
 * @param replyWithinSchoolDays how soon the person may expect an answer
 */
public record NamedContactOnly(StaffContact contact, StaffContact deputy, int replyWithinSchoolDays)
        implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(55), 3);

    public NamedContactOnly {
        if (contact.account().equals(deputy.account())) {
            throw new IllegalArgumentException("The deputy is somebody else");
        }
        if (replyWithinSchoolDays < 1) {
            throw new IllegalArgumentException("A reply takes at least one school day");
        }
    }

    /** The clause that names the only contact as a person, where these terms have one. */
    public static Optional<NamedContactOnly> in(RestrictionTerms terms) {
        return terms.clauses().stream()
                .map(NumberedClause::clause)
                .filter(NamedContactOnly.class::isInstance)
                .map(NamedContactOnly.class::cast)
                .findFirst();
    }

    @Override
    public String type() {
        return "named-contact-only";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Contact only with " + contact.name() + ", or " + deputy.name() + " as deputy.";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return true;
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return proposal.addressee().filter(this::isWith).isPresent()
                ? new Ruling.Permitted(grounds)
                : new Ruling.RedirectedTo(contact, grounds);
    }

    /** Whether that is the named contact or the deputy. */
    public boolean isWith(AccountId account) {
        return account.equals(contact.account()) || account.equals(deputy.account());
    }

    @Override
    public boolean namesTheOnlyContact() {
        return true;
    }

    @Override
    public Set<ChannelGroup> reliesOn() {
        return staff().flatMap(one -> one.ways().stream()).collect(Collectors.toSet());
    }

    @Override
    public Stream<StaffContact> staff() {
        return Stream.of(contact, deputy);
    }

    @Override
    public Optional<Inbox> inbox() {
        return Optional.of(new Inbox("for " + contact.name(), contact, Optional.of(deputy)));
    }

    /** How soon the person may expect an answer: {@code 3 school days}. */
    public String replyInWords() {
        return SchoolDays.words(replyWithinSchoolDays);
    }

    @Override
    public String letterParagraph() {
        return "Please contact only "
                + contact.name()
                + " ("
                + contact.reachedAt()
                + "). When "
                + contact.name()
                + " is away, contact "
                + deputy.name()
                + " ("
                + deputy.reachedAt()
                + "). You will have a reply within "
                + replyInWords()
                + ". No other member of staff will deal with you directly.";
    }

    @Override
    public String enforcementLine() {
        return "Pass everything to "
                + contact.name()
                + " or "
                + deputy.name()
                + ". Nobody else replies, rings or writes.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        String to = contact.name() + " or " + deputy.name();
        return List.of(
                new CarriedOut(Measure.SIGN_IN, SIGN_IN_NOTE),
                new CarriedOut(Measure.PHONES, "Put their calls through to " + to + " only."),
                new CarriedOut(Measure.MAIL, "Pass their e-mail on to " + to + " only."),
                new CarriedOut(
                        Measure.PORTAL, "Let messages from them reach " + to + " and nobody else."),
                new CarriedOut(Measure.LETTERS, "Give their letters to " + to + " only."));
    }
}
