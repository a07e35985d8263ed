package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.casework.ChildMatter;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.ui.Answers;

/**
 * The plan for contact about the child beside what is closed: its lines stand in the letter word
 * for word, and a parent does not find out of two sentences which one holds (P54).
 */
final class PlanBesideClauses {
    private static final Pattern AS_BEFORE =
            Pattern.compile("as (before|usual|now|always)\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THEM =
            Pattern.compile("(he|she|they|parent|mum|dad)\\b.*", Pattern.CASE_INSENSITIVE);

    private PlanBesideClauses() {}

    static Grounds cautions(Answers answers) {
        Set<ChannelGroup> closed = Set.copyOf(answers.allOf("closed", ChannelGroup.class));
        List<Ground> grounds = new ArrayList<>();
        for (ChildMatter matter : ChildMatter.values()) {
            String how = answers.text("child-" + matter.name(), Answers.LONGEST_TEXT).strip();
            Set<ChannelGroup> lost =
                    matter.channels().stream()
                            .flatMap(channel -> channel.group().stream())
                            .filter(closed::contains)
                            .collect(Collectors.toSet());
            if (AS_BEFORE.matcher(how).matches() && !lost.isEmpty()) {
                grounds.add(asBefore(matter, how, lost));
            }
            if (OF_THEM.matcher(how).lookingAt()) {
                grounds.add(ofThem(matter, how));
            }
        }
        return new Grounds(grounds);
    }

    private static Ground asBefore(ChildMatter matter, String how, Set<ChannelGroup> lost) {
        return new Ground(
                "pccr.plan-beside-what-is-closed",
                PolicyParagraph.p(54),
                "“%s” is to go on “%s”, and contact %s is closed: they cannot tell which holds."
                        .formatted(
                                matter.words(),
                                how,
                                lost.stream()
                                        .map(ChannelGroup::words)
                                        .sorted()
                                        .collect(Collectors.joining(", "))),
                "Say by which way, and whom they reach.");
    }

    private static Ground ofThem(ChildMatter matter, String how) {
        String first = how.split("\\s+", 2)[0];
        return new Ground(
                "pccr.plan-speaks-to-them",
                PolicyParagraph.p(54),
                "“%s” begins with “%s”, and the letter prints it to the parent."
                        .formatted(matter.words(), first.toLowerCase(Locale.UK)),
                "Write “you” of the parent, and name the child.");
    }
}
