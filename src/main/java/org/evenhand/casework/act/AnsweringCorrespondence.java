package org.evenhand.casework.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CorrespondenceNoticeGiven;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.restriction.Channel;
import org.springframework.stereotype.Component;

/**
 * The person is told that what they wrote is offensive, unnecessary and unhelpful, and asked to
 * stop (P34). That there is no reply does not mean that nobody reads it: a named person does.
 */
@Paragraphs("P34")
@Component
public class AnsweringCorrespondence {
    public static final Act ANSWER = new Act("casework.answer-correspondence");

    /** What can be called correspondence: what was written, whoever carried it. */
    public static final Set<Channel> WRITTEN =
            Set.copyOf(
                    EnumSet.of(
                            Channel.EMAIL,
                            Channel.LETTER,
                            Channel.TEXT_MESSAGE,
                            Channel.MESSAGING_APP,
                            Channel.SCHOOL_APP,
                            Channel.SOCIAL_MEDIA,
                            Channel.ONLINE_REVIEW));

    private static final LetterKind KIND = LetterKind.UNACCEPTABLE_CORRESPONDENCE;
    private static final PolicyParagraph ABUSIVE = PolicyParagraph.p(34);

    private final OnACase onACase;

    AnsweringCorrespondence(OnACase onACase) {
        this.onACase = onACase;
    }

    /** Who reads whatever still comes. */
    public record Reader(AccountId account, String name) {}

    /**
     * The notice as it would go out.
     *
     * @param reader empty while nobody is chosen
     * @param resubmit whether the person is asked to send it again in an acceptable format
     */
    public record Draft(
            List<EntryId> about,
            Optional<Reader> reader,
            boolean resubmit,
            LetterDocument letter,
            String allTheSame) {
        public Draft {
            about = List.copyOf(about);
        }
    }

    /** The letter's page is the result. */
    public Outcome answer(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope, ANSWER, ticket, id, (unit, file) -> answer(unit, file, draft));
    }

    private static Verdict answer(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        if (!against.isEmpty() || draft.reader().isEmpty()) {
            return Verdict.refused(against);
        }
        CaseId id = file.theCase().id();
        IssuedLetter letter = Letters.issue(unit, KIND, draft.letter(), file.person().id(), id);
        Reader reader = draft.reader().get();
        unit.record(
                new CorrespondenceNoticeGiven(
                        id,
                        letter.id(),
                        draft.about(),
                        reader.account(),
                        reader.name(),
                        draft.resubmit()),
                id);
        Landing.keepWhy(unit, file, draft.letter(), letter.id(), draft.allTheSame());
        Worksheets.discard(unit, id, Worksheet.Kind.CORRESPONDENCE);
        return Verdict.happened(letter.href());
    }

    /** Everything that speaks against it, the letter's own gaps included, all at once. */
    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return Rule.all(
                        new NoteProposal(
                                file,
                                unit.scope(),
                                Optional.of(draft.about()),
                                Optional.of(draft.letter()),
                                draft.allTheSame()),
                        NoteRule.values())
                .and(Stream.of(written(file, draft), read(draft)).collect(Grounds.collecting()))
                .and(
                        CaseLetters.against(
                                unit,
                                KIND,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    private static Optional<Ground> written(CaseFile file, Draft draft) {
        boolean all =
                file.entries(draft.about()).stream()
                        .allMatch(entry -> WRITTEN.contains(entry.channel()));
        return all
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "correspondence.was-written",
                                ABUSIVE,
                                "A contact that is chosen was not in writing.",
                                "Choose letters, e-mails and messages only."));
    }

    private static Optional<Ground> read(Draft draft) {
        return draft.reader().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "correspondence.is-read",
                                ABUSIVE,
                                "Nobody is named who reads what still comes.",
                                "Name somebody: an emergency, a child's safety, a new matter or a right in"
                                        + " law may stand in it."));
    }

    /** What speaks against beginning one, before anything is written. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        boolean any = file.entries().stream().anyMatch(entry -> WRITTEN.contains(entry.channel()));
        Grounds nothing =
                any
                        ? Grounds.none()
                        : Grounds.of(
                                new Ground(
                                        "correspondence.is-there",
                                        ABUSIVE,
                                        "The record holds nothing in writing from this person.",
                                        "Log the letters, e-mails or messages first."));
        return nothing.and(Rule.all(NoteProposal.beginning(file, by), NoteRule.values()));
    }
}
