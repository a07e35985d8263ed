package org.evenhand.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** The messages of one school. */
public final class Messages {
    private Messages() {}

    /** Every message of a letter, the latest last. */
    public static List<Message> of(Unit unit, LetterId letter) {
        List<Recorded<?>> facts = unit.about(letter);
        return folded(
                Recorded.ofKind(facts, LetterQueued.class).toList(),
                Recorded.ofKind(facts, OfAMessage.class).toList());
    }

    public static Optional<Message> latest(Unit unit, LetterId letter) {
        return of(unit, letter).stream().reduce((earlier, later) -> later);
    }

    public static Optional<Message> byId(Unit unit, LetterId letter, FactId message) {
        return of(unit, letter).stream().filter(each -> each.id().equals(message)).findFirst();
    }

    /** Of each letter that was ever asked to go by e-mail, the latest message. */
    public static List<Message> latestOfEach(Unit unit) {
        List<Recorded<LetterQueued>> asked = unit.all(LetterQueued.class);
        Set<LetterId> letters =
                asked.stream().map(each -> each.fact().letter()).collect(Collectors.toSet());
        Map<LetterId, Message> latest = new LinkedHashMap<>();
        folded(asked, Recorded.ofKind(unit.aboutAny(letters), OfAMessage.class).toList())
                .forEach(message -> latest.put(message.queued().letter(), message));
        return List.copyOf(latest.values());
    }

    private static List<Message> folded(
            List<Recorded<LetterQueued>> asked, List<Recorded<OfAMessage>> became) {
        return asked.stream()
                .map(each ->
                        new Message(
                                each,
                                became.stream()
                                        .filter(one -> one.fact().message().equals(each.id()))
                                        .toList()))
                .toList();
    }
}
