package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;

/**
 * A complaint that goes through the school's procedure beside the case (F1, P30).
 *
 * @param subjects whom of the school it is about, as far as is recorded
 * @param reviewed whether it repeats an earlier one (P32); empty while nobody looked
 */
public record Complaint(
        Recorded<ComplaintRouted> routed,
        List<ComplaintSubjectNamed> subjects,
        Optional<Recorded<ComplaintConcluded>> concluded,
        Optional<Recorded<ComplaintReviewed>> reviewed) {
    public Complaint {
        subjects = List.copyOf(subjects);
    }

    static Complaint of(Recorded<ComplaintRouted> routed, List<Recorded<?>> facts) {
        return new Complaint(
                routed,
                Recorded.ofKind(facts, ComplaintSubjectNamed.class)
                        .map(Recorded::fact)
                        .filter(named -> named.complaint().equals(routed.id()))
                        .toList(),
                Recorded.ofKind(facts, ComplaintConcluded.class)
                        .filter(end -> end.fact().complaint().equals(routed.id()))
                        .findFirst(),
                Recorded.ofKind(facts, ComplaintReviewed.class)
                        .filter(review -> review.fact().complaint().equals(routed.id()))
                        .findFirst());
    }

    public FactId id() {
        return routed.id();
    }

    /** Whether something of it still goes through the procedure. */
    public boolean isOpen() {
        return concluded.isEmpty() && reviewed.filter(review -> review.fact().marksAll()).isEmpty();
    }

    /** {@code Homework sanctions (reference C-4)}, as a list or a letter names it. */
    public String name() {
        String reference =
                routed.fact().reference().isEmpty()
                        ? ""
                        : " (reference %s)".formatted(routed.fact().reference());
        return routed.fact().about() + reference;
    }

    /** The label that the complaint bears (P32); empty without one. Nobody's name bears it. */
    public String label() {
        return reviewed.map(review -> label(review.fact())).orElse("");
    }

    private static String label(ComplaintReviewed review) {
        List<String> marked =
                IntStream.range(0, review.points().size())
                        .filter(i -> review.points().get(i).decided())
                        .mapToObj(i -> String.valueOf(i + 1))
                        .toList();
        return review.marksAll()
                ? "Serial complaint"
                : "Serial complaint as to point%s %s"
                        .formatted(marked.size() == 1 ? "" : "s", String.join(", ", marked));
    }
}
