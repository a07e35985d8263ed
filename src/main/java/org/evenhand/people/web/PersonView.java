package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.ContactPoint;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Kept;
import org.evenhand.people.Lasting;
import org.evenhand.people.Person;
import org.evenhand.people.RepresentativeAppointed;
import org.evenhand.people.Standing;
import org.evenhand.people.SuggestedChange;
import org.evenhand.people.ToMind;
import org.evenhand.ui.Link;
import org.evenhand.ui.RowAction;
import org.jspecify.annotations.Nullable;

/** A person's page as it is printed. */
public record PersonView(
        String name,
        String about,
        List<String> formerNames,
        List<Link> joined,
        List<Link> suggested,
        List<String> flags,
        List<String> cautions,
        List<SectionView> sections,
        @Nullable String nameHref,
        @Nullable String deathHref,
        @Nullable String aliveHref,
        @Nullable String safeHref,
        @Nullable String sameHref) {

    static PersonView of(
            Person person,
            LocalDate today,
            boolean mayChange,
            boolean maySeeSafe,
            Map<FactId, List<String>> alsoWith,
            List<Recorded<SuggestedChange>> suggested) {
        return new Page(person, today, mayChange, alsoWith, suggested).view(maySeeSafe);
    }

    private record Page(
            Person person,
            LocalDate today,
            boolean mayChange,
            Map<FactId, List<String>> alsoWith,
            List<Recorded<SuggestedChange>> suggested) {
        PersonView view(boolean maySeeSafe) {
            boolean anySafe =
                    person.contactPoints().stream().anyMatch(point -> point.kept().fact().safe());
            return new PersonView(
                    person.name(),
                    person.inOneLine(today),
                    person.formerNames(),
                    joined(),
                    mayChange ? suggestions() : List.of(),
                    flags(),
                    cautions(),
                    List.of(
                            section(
                                    "Contact points",
                                    "No number or address is recorded.",
                                    "contact-point",
                                    "Add a contact point",
                                    person.contactPoints(),
                                    ContactPoint::kept,
                                    this::contactPoint),
                            section(
                                    "Children at the school",
                                    "No child at the school is recorded.",
                                    "child",
                                    "Add a child",
                                    person.children(),
                                    Function.identity(),
                                    child -> line("Child", "child", child)),
                            section(
                                    "To the school",
                                    "What they are to the school is not recorded.",
                                    "relationship",
                                    "Add what they are to the school",
                                    person.relationships(),
                                    Function.identity(),
                                    each -> line("Is", "relationship", each)),
                            section(
                                    "Reasonable adjustments",
                                    "No adjustment has been asked for or offered. Nobody has to prove a need before"
                                            + " one is made.",
                                    "adjustment",
                                    "Add an adjustment",
                                    person.adjustments(),
                                    Function.identity(),
                                    this::adjustment),
                            section(
                                    "Representatives",
                                    "Nobody speaks for them.",
                                    "representative",
                                    "Add a representative",
                                    person.representatives(),
                                    Function.identity(),
                                    this::representative),
                            section(
                                    "Place in the school",
                                    "They neither work at the school nor govern it nor sit on a council, as far as is recorded.",
                                    "standing",
                                    "Add a place in the school",
                                    person.standings(),
                                    Function.identity(),
                                    each -> line("Is also", "standing", each))),
                    mayChange ? href("name") : null,
                    mayChange && person.death().isEmpty() ? href("death") : null,
                    mayChange && person.death().isPresent() ? href("alive") : null,
                    anySafe && maySeeSafe ? href("safe") : null,
                    mayChange ? href("same") : null);
        }

        /** What came with their contacts or a file and nobody has confirmed (E12). */
        private List<Link> suggestions() {
            return suggested.stream()
                    .map(each ->
                            Link.to(each.fact().asked(), href("suggested/" + each.id().text())))
                    .toList();
        }

        /** What each record said before stays visible (E12). */
        private List<Link> joined() {
            return person.same().joinings().stream()
                    .map(each ->
                            Link.to(
                                    "Recorded as “%s” and as “%s” until %s, when %s joined the two records"
                                            .formatted(
                                                    person.nameOn(each.fact().shown()),
                                                    person.nameOn(each.fact().other()),
                                                    Said.at(each.recordedAt()),
                                                    each.actor().name()),
                                    href("joined/" + each.id().text())))
                    .toList();
        }

        private List<String> flags() {
            return Stream.of(Standing.values())
                    .filter(standing -> person.is(standing, today))
                    .map(Standing::words)
                    .toList();
        }

        private List<String> cautions() {
            List<String> cautions = new ArrayList<>();
            person.death()
                    .ifPresent(death -> {
                        LocalDate on = death.on();
                        cautions.add(
                                "Has died"
                                        + (on == null ? "" : " on " + LineView.said(on))
                                        + ". Send nothing. Told by "
                                        + death.toldBy()
                                        + ".");
                    });
            ToMind.of(person, today).stream().map(ToMind::words).forEach(cautions::add);
            return cautions;
        }

        private <T, F extends Lasting> SectionView section(
                String heading,
                String empty,
                String path,
                String add,
                List<T> all,
                Function<T, Kept<F>> kept,
                Function<T, LineView> line) {
            return new SectionView(
                    heading,
                    empty,
                    mayChange ? new RowAction(add, href(path), null) : null,
                    all.stream()
                            .filter(each -> !kept.apply(each).isOverOn(today))
                            .map(line)
                            .toList(),
                    all.stream()
                            .filter(each -> kept.apply(each).isOverOn(today))
                            .map(line)
                            .toList());
        }

        private LineView contactPoint(ContactPoint point) {
            Kept<ContactPointAdded> kept = point.kept();
            ContactPointAdded told = kept.fact();
            List<String> notes = new ArrayList<>(List.of(LineView.span(kept)));
            LocalDate confirmed = point.confirmedOn();
            notes.add(
                    confirmed == null
                            ? point.confirmedBy().isEmpty()
                                    ? "Not confirmed yet"
                                    : point.confirmedBy()
                            : "Confirmed on "
                                    + LineView.said(confirmed)
                                    + ": "
                                    + point.confirmedBy());
            List<String> others = alsoWith.getOrDefault(kept.id(), List.of());
            String warning =
                    told.shared() || !others.isEmpty()
                            ? "Shared"
                                    + (others.isEmpty() ? "" : " with " + String.join(", ", others))
                                    + ": ask who is speaking first"
                            : "";
            String value = told.value();
            List<RowAction> actions = new ArrayList<>();
            if (mayChange && !kept.isOverOn(today)) {
                String about = told.kind().words() + (value == null ? "" : " " + value);
                actions.add(
                        new RowAction(
                                "Confirm",
                                href("contact-point/" + kept.id().text() + "/confirm"),
                                about));
                actions.add(
                        new RowAction(
                                "End", href("contact-point/" + kept.id().text() + "/end"), about));
            }
            return new LineView(
                    told.kind().words(),
                    value == null ? "A safe one is held, and shown to few" : value,
                    notes,
                    warning,
                    actions);
        }

        private LineView adjustment(Kept<AdjustmentRecorded> kept) {
            AdjustmentRecorded told = kept.fact();
            List<String> notes = new ArrayList<>();
            if (told.kind() != null) {
                notes.add(told.kind().words());
            }
            if (!told.adjustment().isEmpty()) {
                notes.add("What we do: " + told.adjustment());
            }
            if (!told.reason().isEmpty()) {
                notes.add("Why: " + told.reason());
            }
            notes.add("Came up on " + LineView.said(told.askedOn()));
            notes.add(LineView.span(kept));
            LocalDate review = told.reviewOn();
            if (review != null) {
                notes.add("To be looked at again on " + LineView.said(review));
            }
            boolean late = review != null && review.isBefore(today) && !kept.isOverOn(today);
            return new LineView(
                    told.decision().words(),
                    told.need(),
                    notes,
                    late ? "The day to look at it again has passed" : "",
                    end("adjustment", kept));
        }

        private LineView representative(Kept<RepresentativeAppointed> kept) {
            RepresentativeAppointed told = kept.fact();
            LocalDate seen = told.seenOn();
            String authority =
                    seen == null
                            ? "No authority seen yet"
                            : "Authority seen: "
                                    + told.authority().words().toLowerCase(Locale.UK)
                                    + ", on "
                                    + LineView.said(seen);
            return new LineView(
                    "Speaks for them",
                    LineView.wordsOf(told),
                    List.of(authority, LineView.span(kept)),
                    seen == null ? "Ask for authority before sharing anything" : "",
                    end("representative", kept));
        }

        private LineView line(String key, String path, Kept<? extends Lasting> kept) {
            return new LineView(
                    key,
                    LineView.wordsOf(kept.fact()),
                    List.of(LineView.span(kept)),
                    "",
                    end(path, kept));
        }

        private List<RowAction> end(String path, Kept<? extends Lasting> kept) {
            return mayChange && !kept.isOverOn(today)
                    ? List.of(
                            new RowAction(
                                    "End",
                                    href(path + "/" + kept.id().text() + "/end"),
                                    LineView.wordsOf(kept.fact())))
                    : List.of();
        }

        private String href(String path) {
            return "/people/" + person.id().text() + "/" + path;
        }
    }
}
