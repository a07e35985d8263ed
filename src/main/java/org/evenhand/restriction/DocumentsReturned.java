package org.evenhand.restriction;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * In an extreme case, documents about one matter are returned to the person, with a list of what
 * was returned (P57-5; R16). They are never destroyed.
 *
 * <p>Ruling: what comes in by letter or by e-mail about the same matter is {@code
 * PermittedSubjectTo} being listed and returned; about anything else it is {@code Permitted}.
 * Silent otherwise.
 *
 * @param matter what the documents are about, as it stands after "about"
 * @param because why this case is extreme, as the person reads it
 * @param returnedBy who looks at each, lists it and returns it
 */
public record DocumentsReturned(String matter, String because, StaffContact returnedBy)
        implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(57), 5);

    public DocumentsReturned {
        if (matter.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("Documents are returned for a reason");
        }
    }

    @Override
    public String type() {
        return "documents-returned";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Documents about " + matter + " are listed and returned.";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return DocumentsKept.isWrittenAndComesIn(channel, direction);
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return proposal.purpose() == Purpose.SAME_MATTER
                ? new Ruling.PermittedSubjectTo(
                        List.of(
                                Condition.asAgreed(
                                        returnedBy.name()
                                                + " looks at it, lists it and returns it.")),
                        grounds)
                : new Ruling.Permitted(grounds);
    }

    @Override
    public Stream<StaffContact> staff() {
        return Stream.of(returnedBy);
    }

    @Override
    public String letterParagraph() {
        return "If you send us more documents about "
                + matter
                + ", we will look at them, return them to you and keep a list of what we returned. "
                + Sentence.ended(because);
    }

    @Override
    public String enforcementLine() {
        return "Pass every document on to "
                + returnedBy.name()
                + ", who lists and returns it. Nothing is thrown away.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(
                        Measure.DOCUMENTS,
                        "Begin a list of what "
                                + returnedBy.name()
                                + " returns to them. Nothing is thrown away."));
    }
}
