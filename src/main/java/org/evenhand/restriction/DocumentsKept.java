package org.evenhand.restriction;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Documents about one matter are read and kept, and not answered (P57-5; R15). They are never
 * destroyed.
 *
 * <p>Ruling: what comes in by letter or by e-mail about the same matter is {@code
 * PermittedSubjectTo} being kept without an answer; about anything else it is {@code Permitted}.
 * Silent otherwise.
 *
 * @param matter what the documents are about, as it stands after "about"
 * @param readBy who looks at each, for it may hold something new
 */
public record DocumentsKept(String matter, StaffContact readBy) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(57), 5);

    public DocumentsKept {
        if (matter.isBlank()) {
            throw new IllegalArgumentException("Documents are about a matter");
        }
    }

    @Override
    public String type() {
        return "documents-kept";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Documents about " + matter + " are kept without a reply.";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return isWrittenAndComesIn(channel, direction);
    }

    static boolean isWrittenAndComesIn(Channel channel, Direction direction) {
        return direction == Direction.IN
                && (ChannelGroup.LETTER.covers(channel) || ChannelGroup.EMAIL.covers(channel));
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return proposal.purpose() == Purpose.SAME_MATTER
                ? new Ruling.PermittedSubjectTo(
                        List.of(
                                Condition.asAgreed(
                                        readBy.name() + " reads it; it is kept and not answered.")),
                        grounds)
                : new Ruling.Permitted(grounds);
    }

    @Override
    public Stream<StaffContact> staff() {
        return Stream.of(readBy);
    }

    @Override
    public String letterParagraph() {
        return "If you send us more documents about "
                + matter
                + ", we will read them and keep them, and will not answer. If they raise something"
                + " new, we will tell you.";
    }

    @Override
    public String enforcementLine() {
        return "Pass every document on to "
                + readBy.name()
                + ". Nothing is thrown away, and nothing sent back.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(
                        Measure.DOCUMENTS,
                        "Open a folder for their documents that "
                                + readBy.name()
                                + " reads. Nothing is thrown away, and nothing sent back."));
    }
}
