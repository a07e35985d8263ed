package org.evenhand.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.contactlog.evidence.Reading.Delivery;
import org.evenhand.contactlog.evidence.Reading.DeliveryReport;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterSent;

/**
 * What a report of a mail server means for one letter, as far as it can be told (RFC 3464). It
 * records nothing: such a report can be forged, so a person reads it and decides (J6).
 */
public sealed interface Bounce {
    /**
     * It did not arrive, and will not.
     *
     * @param sending which of the letter's sendings it was
     * @param surely whether the report names our message by its id; else it is only to that address
     * @param because in plain words, and then in the server's own
     */
    record Failed(FactId sending, String to, boolean surely, String because) implements Bounce {}

    /** It is still being tried: nothing came back. */
    record StillTried(String to, String because) implements Bounce {}

    /** It arrived at the address's own mail server, or was passed on from there. */
    record Arrived(String to) implements Bounce {}

    /** It is about another letter of this school. */
    record OfAnother(LetterId letter) implements Bounce {}

    /** That sending has come back already, or there is none that it could be about. */
    record NothingToComeBack() implements Bounce {}

    /** Neither by its id nor by an address does it belong to this letter. */
    record OfNothingHere() implements Bounce {}

    /** Our messages are named by the fact that they were asked for. */
    Pattern OURS = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>]*>");

    /** The numbers of RFC 3463 that say more than that it failed. */
    Map<String, String> REASONS =
            Map.ofEntries(
                    Map.entry("1.1", "mailbox unknown"),
                    Map.entry("1.2", "there is no such mail domain"),
                    Map.entry("1.3", "the address is not written as an address"),
                    Map.entry("1.6", "the mailbox has moved"),
                    Map.entry("1.10", "the domain takes no mail"),
                    Map.entry("2.1", "the mailbox is switched off"),
                    Map.entry("2.2", "the mailbox is full"),
                    Map.entry("2.3", "the message is too long for the mailbox"),
                    Map.entry("3.4", "the message is too big for their system"),
                    Map.entry("4.1", "their mail server does not answer"),
                    Map.entry("4.4", "no way to their mail server was found"),
                    Map.entry("4.7", "it was tried until the time was up"),
                    Map.entry("7.1", "their mail server does not accept mail from here"));

    /** What it means for this letter. */
    static Bounce of(Unit unit, IssuedLetter letter, DeliveryReport report) {
        Optional<FactId> named = named(report.about());
        Optional<Message> ours = named.flatMap(id -> Messages.byId(unit, letter.id(), id));
        if (named.isPresent() && ours.isEmpty()) {
            return unit.all(LetterQueued.class).stream()
                    .filter(queued -> queued.id().equals(named.get()))
                    .findFirst()
                    .<Bounce>map(queued -> new OfAnother(queued.fact().letter()))
                    .orElseGet(OfNothingHere::new);
        }
        return ours.map(message -> toldOf(letter, message, report.deliveries()))
                .orElseGet(() -> byItsAddress(letter, report.deliveries()));
    }

    private static Optional<FactId> named(String messageId) {
        Matcher ours = OURS.matcher(messageId.toLowerCase(Locale.ROOT));
        return ours.find()
                ? Optional.of(new FactId(UUID.fromString(ours.group(1))))
                : Optional.empty();
    }

    /** Of one recipient it is theirs under whatever address it ended. */
    private static Bounce toldOf(IssuedLetter letter, Message message, List<Delivery> deliveries) {
        String to = message.queued().to();
        Optional<Delivery> delivery =
                deliveries.size() == 1
                        ? Optional.of(deliveries.getFirst())
                        : deliveries.stream().filter(one -> isTo(one, to)).findFirst();
        return delivery.map(one -> told(letter, to, one, true)).orElseGet(OfNothingHere::new);
    }

    private static Bounce byItsAddress(IssuedLetter letter, List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(one ->
                        letter.sendings().stream()
                                .map(Recorded::fact)
                                .anyMatch(sent ->
                                        sent.method().isByEmail() && isTo(one, sent.whereTo())))
                .findFirst()
                .map(one -> told(letter, one.address(), one, false))
                .orElseGet(OfNothingHere::new);
    }

    private static boolean isTo(Delivery delivery, String address) {
        return delivery.address().equalsIgnoreCase(address.strip());
    }

    private static Bounce told(IssuedLetter letter, String to, Delivery delivery, boolean surely) {
        return switch (delivery.action()) {
            case "failed" ->
                    latestTo(letter, to)
                            .<Bounce>map(
                                    sent -> new Failed(sent.id(), to, surely, because(delivery)))
                            .orElseGet(NothingToComeBack::new);
            case "delivered", "relayed", "expanded" -> new Arrived(to);
            default -> new StillTried(to, because(delivery));
        };
    }

    private static Optional<Recorded<LetterSent>> latestTo(IssuedLetter letter, String to) {
        return letter.underWay().stream()
                .filter(sent -> sent.fact().method().isByEmail())
                .filter(sent -> sent.fact().whereTo().strip().equalsIgnoreCase(to.strip()))
                .reduce((earlier, later) -> later);
    }

    private static String because(Delivery delivery) {
        String status = delivery.status().strip();
        String reason = status.length() > 2 ? REASONS.getOrDefault(status.substring(2), "") : "";
        String lasting =
                switch (status.isEmpty() ? ' ' : status.charAt(0)) {
                    case '5' -> "for good";
                    case '4' -> "for now";
                    default -> "";
                };
        StringBuilder words = new StringBuilder(reason.isEmpty() ? "not delivered" : reason);
        words.append(lasting.isEmpty() ? "" : ", " + lasting);
        words.append(status.isEmpty() ? "" : " (" + status + ")");
        words.append(delivery.said().isBlank() ? "" : ": " + delivery.said().strip());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** When the report says that it was written, never ahead of now. */
    static Instant writtenAt(Optional<Instant> sent, Instant now) {
        return sent.filter(moment -> moment.isBefore(now)).orElse(now);
    }
}
