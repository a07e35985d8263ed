package org.evenhand.letter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.BesideALetter;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterIssued;
import org.evenhand.letter.LetterReturned;
import org.evenhand.letter.LetterSent;
import org.evenhand.letter.LetterState;
import org.evenhand.letter.PerhapsReadByAnother;
import org.evenhand.letter.PersonTold;
import org.evenhand.letter.PlainWords;
import org.evenhand.letter.ReadByAnotherDealtWith;
import org.evenhand.letter.SupplementAdded;
import org.evenhand.letter.SupplementForm;
import org.evenhand.ui.SummaryRow;
import org.evenhand.ui.TimelineItem;

/**
 * One letter's page.
 *
 * @param policyEnclosed whether it says that a copy of the policy is enclosed (P7)
 * @param reportBy by when the ICO is told, if somebody else may have read it; empty as a rule
 * @param facts what was frozen, label beside value
 * @param told whether, since when and why, in sentences
 * @param plainWords whether there are plain words of it
 * @param preview the letter as an {@code article}; empty when its words were erased
 * @param supplements what was given beside it
 */
public record LetterView(
        String href,
        String number,
        String kind,
        String person,
        String personId,
        String state,
        String colour,
        boolean sent,
        boolean mayComeBack,
        boolean toThePerson,
        boolean policyEnclosed,
        String reportBy,
        List<SummaryRow> facts,
        List<String> told,
        List<TimelineItem> timeline,
        List<Supplement> supplements,
        boolean plainWords,
        String preview) {

    /**
     * Something given beside the letter.
     *
     * @param href where its file is; empty without one
     */
    public record Supplement(String what, String about, String href, String fileName) {}

    static LetterView of(
            IssuedLetter letter, String person, Optional<LetterDocument> words, Instant now) {
        LetterState state = LetterState.of(letter, now);
        return new LetterView(
                letter.href(),
                letter.number(),
                letter.kind().words(),
                person,
                letter.person().text(),
                LetterRow.words(letter, state),
                LetterRow.colour(state),
                !letter.sendings().isEmpty(),
                letter.underWay().stream().anyMatch(sent -> sent.fact().method().mayComeBack()),
                letter.kind().goesToThePerson(),
                words.filter(LetterDocument::enclosesThePolicy).isPresent(),
                letter.reportBy().map(Said::of).orElse(""),
                facts(letter),
                ToldWords.of(letter, now),
                timeline(letter),
                letter.supplements().stream().map(added -> supplement(letter, added)).toList(),
                BesideALetter.isMade(letter, SupplementForm.EASY_READ)
                        && words.flatMap(PlainWords::of).isPresent(),
                words.map(new HtmlRendering()::fragment).orElse(""));
    }

    private static List<SummaryRow> facts(IssuedLetter letter) {
        LetterIssued issued = letter.issued();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Addressed to", addressee(issued)));
        if (!issued.reference().isEmpty()) {
            rows.add(SummaryRow.of("Our reference", issued.reference()));
        }
        if (!issued.signatory().isEmpty()) {
            rows.add(
                    SummaryRow.of("Signed by", issued.signatory() + ", " + issued.signatoryRole()));
        }
        rows.add(
                SummaryRow.of(
                        "Issued", Said.of(letter.issuedAt()) + ", by " + letter.issuedBy().name()));
        rows.add(
                SummaryRow.of(
                        "Asked for by",
                        letter.kind().paragraph().code() + " of the policy and our reading of it"));
        rows.add(SummaryRow.of("Written under", issued.policy()));
        rows.add(SummaryRow.of("Template", issued.template()));
        rows.add(SummaryRow.of("SHA-256 of the PDF", issued.sha256()));
        rows.add(SummaryRow.of("Record sealed to", "block " + issued.block()));
        return rows;
    }

    static String addressee(LetterIssued issued) {
        return issued.address().isEmpty()
                ? issued.addressee()
                : issued.addressee() + ", " + String.join(", ", issued.address());
    }

    private static List<TimelineItem> timeline(IssuedLetter letter) {
        record At(Instant moment, TimelineItem item) {}
        List<At> all = new ArrayList<>();
        all.add(
                new At(
                        letter.issuedAt(),
                        item("Issued", letter.issuedBy().name(), letter.issuedAt(), "")));
        letter.sendings().forEach(sent -> all.add(new At(sent.occurredAt(), sent(sent))));
        letter.returns().forEach(back -> all.add(new At(back.occurredAt(), back(letter, back))));
        letter.tellings().forEach(told -> all.add(new At(told.occurredAt(), told(told))));
        letter.supplements().forEach(added -> all.add(new At(added.occurredAt(), added(added))));
        letter.perhapsReadByAnother()
                .forEach(perhaps -> all.add(new At(perhaps.occurredAt(), perhaps(perhaps))));
        letter.dealtWith().forEach(done -> all.add(new At(done.occurredAt(), done(done))));
        return all.stream().sorted(Comparator.comparing(At::moment)).map(At::item).toList();
    }

    private static TimelineItem sent(Recorded<LetterSent> sent) {
        LetterSent fact = sent.fact();
        List<String> words = new ArrayList<>();
        words.add(
                fact.method().isByEmail() || fact.method().isByPost()
                        ? "To " + fact.whereTo() + "."
                        : "Where: " + fact.whereTo() + ".");
        words.add("Done by " + fact.by() + ".");
        if (!fact.proof().isEmpty()) {
            words.add("Proof: " + fact.proof() + ".");
        }
        if (fact.confirmedBy() != null) {
            words.add("Made sure of the recipient by: " + fact.confirmedBy().words() + ".");
        }
        return item(
                fact.method().words(),
                sent.actor().name(),
                sent.occurredAt(),
                String.join(" ", words));
    }

    private static TimelineItem back(IssuedLetter letter, Recorded<LetterReturned> back) {
        String what =
                letter.sendings().stream()
                        .filter(sent -> sent.id().equals(back.fact().sending()))
                        .map(sent -> sent.fact().method().words())
                        .findFirst()
                        .orElse("");
        return item(
                "Came back",
                back.actor().name(),
                back.occurredAt(),
                "%s: %s. Found by %s.".formatted(what, back.fact().because(), back.fact().by()));
    }

    private static TimelineItem perhaps(Recorded<PerhapsReadByAnother> perhaps) {
        return item(
                "Somebody else may have read it",
                perhaps.actor().name(),
                perhaps.occurredAt(),
                "Written down %s.".formatted(Said.of(perhaps.recordedAt())));
    }

    private static TimelineItem done(Recorded<ReadByAnotherDealtWith> done) {
        ReadByAnotherDealtWith fact = done.fact();
        return item(
                "What was done about that",
                done.actor().name(),
                done.occurredAt(),
                "%s. The person was %s. %s"
                        .formatted(
                                fact.icoTold() ? "Reported to the ICO" : "Not reported to the ICO",
                                fact.personTold() ? "told" : "not told",
                                fact.words()));
    }

    private static TimelineItem told(Recorded<PersonTold> told) {
        PersonTold fact = told.fact();
        return item(
                fact.way().words(),
                told.actor().name(),
                told.occurredAt(),
                "By %s.%s%s"
                        .formatted(
                                fact.by(),
                                fact.witness().isEmpty() ? "" : " Witness: " + fact.witness() + ".",
                                fact.proof().isEmpty() ? "" : " Kept: " + fact.proof() + "."));
    }

    private static TimelineItem added(Recorded<SupplementAdded> added) {
        return item(
                added.fact().form().words() + ", beside the letter",
                added.actor().name(),
                added.occurredAt(),
                "By %s. Proof: %s.".formatted(added.fact().by(), added.fact().proof()));
    }

    private static TimelineItem item(String title, String by, Instant at, String text) {
        return new TimelineItem(
                title, by, at.toString(), Said.of(at), text.isEmpty() ? null : text, null);
    }

    private static Supplement supplement(IssuedLetter letter, Recorded<SupplementAdded> added) {
        SupplementAdded fact = added.fact();
        String language = fact.language().isEmpty() ? "" : Languages.nameOf(fact.language());
        return new Supplement(
                fact.form().words() + (language.isEmpty() ? "" : " into " + language),
                "%s, by %s".formatted(Said.of(added.occurredAt()), fact.by()),
                fact.file() == null ? "" : letter.href() + "/supplement/" + fact.file(),
                fact.fileName());
    }
}
