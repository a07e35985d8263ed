package org.evenhand.frontdesk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Right;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;
import org.evenhand.school.Schools;

/**
 * Whom somebody in need of help rings or fetches, besides 999: the page that says that help is
 * called knows it, and nobody has to look for it then (J1, P62).
 *
 * @param settled what the school tells people to do in an emergency; empty while it has not said
 * @param shown those on whose screens the call stands
 * @param rung seniors who never sign in, and how they are reached: no screen tells them
 */
public record WhomToRing(List<String> settled, List<String> shown, List<String> rung) {
    static WhomToRing of(Unit unit, AccountId caller) {
        PostHolders posts = PostHolders.now(unit);
        return new WhomToRing(
                Schools.profile(unit).emergency().stream()
                        .flatMap(words -> Stream.of(words.byDay(), words.byNight()))
                        .toList(),
                seniors(posts, caller).entrySet().stream()
                        .filter(one -> !posts.reachedAt().containsKey(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                seniors(posts, caller).entrySet().stream()
                        .filter(one -> posts.reachedAt().containsKey(one.getKey()))
                        .map(one -> one.getValue() + ": " + posts.reachedAt().get(one.getKey()))
                        .toList());
    }

    /** {@code Dana Bright, Headteacher}: each once, with every office that is fetched. */
    private static Map<AccountId, String> seniors(PostHolders posts, AccountId caller) {
        return posts.all().stream()
                .filter(holder -> Right.ANSWER_HELP.isOpenTo(Set.of(holder.role())))
                .filter(holder -> !holder.account().equals(caller))
                .collect(
                        Collectors.groupingBy(
                                PostHolders.Holder::account,
                                LinkedHashMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), WhomToRing::inWords)));
    }

    private static String inWords(List<PostHolders.Holder> offices) {
        return Stream.concat(
                        Stream.of(offices.getFirst().name()),
                        offices.stream().map(PostHolders.Holder::office).distinct())
                .collect(Collectors.joining(", "));
    }
}
