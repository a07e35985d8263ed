package org.evenhand.contactlog.act;

import java.util.Arrays;
import java.util.Optional;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.SocialMediaConsidered;
import org.evenhand.contactlog.SocialMediaStep;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where abuse is in social media posts, four things are considered (P42), each with its reason. */
@Component
@Paragraphs({"P36", "P42"})
public class ConsideringSocialMedia {
    public static final Act CONSIDER = new Act("contactlog.consider-social-media");

    private final OnAnEntry onAnEntry;

    ConsideringSocialMedia(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome consider(
            Scope scope, @Nullable FormTicket ticket, SocialMediaConsidered considered) {
        return onAnEntry.decide(
                scope,
                CONSIDER,
                ticket,
                considered,
                EntryRules::decidedByALeader,
                (unit, entry) -> allFourAreAnswered(considered),
                (unit, entry) -> keptBeforeItGoes(entry, considered));
    }

    private static Optional<Ground> allFourAreAnswered(SocialMediaConsidered considered) {
        boolean missing =
                Arrays.stream(SocialMediaStep.values())
                        .anyMatch(step ->
                                considered.steps().stream()
                                        .noneMatch(each ->
                                                each.step() == step && !each.because().isEmpty()));
        return EntryRules.when(
                missing,
                "social-media.all-four-are-answered",
                PolicyParagraph.p(42),
                "All four are considered, each with its reason",
                "Answer those that are empty.");
    }

    /** What is taken down before it was kept is lost as evidence (B20). */
    private static Optional<Ground> keptBeforeItGoes(
            Entry entry, SocialMediaConsidered considered) {
        boolean goes =
                considered.steps().stream()
                        .anyMatch(each ->
                                each.done()
                                        && (each.step() == SocialMediaStep.REPORT_TO_PLATFORM
                                                || each.step() == SocialMediaStep.BLOCK));
        return EntryRules.when(
                goes && entry.evidence().isEmpty(),
                "social-media.kept-before-it-goes",
                new PolicyParagraph("B20"),
                "Nothing of the post is kept yet, and it may vanish when it is reported or blocked",
                "Add a picture of it as evidence first.");
    }
}
