package org.evenhand.contactlog.evidence.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.contactlog.evidence.MailLimits;
import org.evenhand.contactlog.evidence.PlainText;
import org.evenhand.contactlog.evidence.Reading.Delivery;
import org.evenhand.contactlog.evidence.Reading.DeliveryReport;

/**
 * The parts of a {@code multipart/report} that programs read (RFC 3464): what became of a message
 * for each of its recipients, and what comes back of that message, by whose id it is known.
 */
final class DeliveryReports {
    private static final Set<String> STATUS =
            Set.of("message/delivery-status", "message/global-delivery-status");
    private static final Set<String> RETURNED =
            Set.of(
                    "message/rfc822",
                    "message/rfc822-headers",
                    "text/rfc822-headers",
                    "message/global",
                    "message/global-headers");

    private final List<Delivery> deliveries = new ArrayList<>();
    private String about = "";

    static boolean reads(String type) {
        return STATUS.contains(type) || RETURNED.contains(type);
    }

    void add(String type, String words) {
        if (STATUS.contains(type)) {
            groups(words).forEach(this::delivery);
        } else if (about.isEmpty()) {
            about = line(groups(words).stream().findFirst().orElse(Map.of()), "message-id");
        }
    }

    /** Empty where nothing is said of any recipient: then it is no report. */
    Optional<DeliveryReport> report() {
        return deliveries.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(about, deliveries));
    }

    private void delivery(Map<String, String> fields) {
        String recipient =
                fields.getOrDefault(
                        "final-recipient", fields.getOrDefault("original-recipient", ""));
        if (!recipient.isBlank() && deliveries.size() < MailLimits.MOST_REPORTED) {
            deliveries.add(
                    new Delivery(
                            PlainText.line(afterItsType(recipient), MailLimits.LONGEST_NAME),
                            line(fields, "action").toLowerCase(Locale.ROOT),
                            line(fields, "status"),
                            PlainText.line(
                                    afterItsType(fields.getOrDefault("diagnostic-code", "")),
                                    MailLimits.LONGEST_LINE)));
        }
    }

    /**
     * {@code rfc822; a@example.org}: what comes before the semicolon says only how it is written.
     */
    private static String afterItsType(String written) {
        return written.substring(written.indexOf(';') + 1).strip();
    }

    private static String line(Map<String, String> fields, String name) {
        return PlainText.line(fields.getOrDefault(name, ""), MailLimits.LONGEST_LINE);
    }

    /** The fields between empty lines, unfolded, each name in lower case. */
    private static List<Map<String, String>> groups(String words) {
        List<Map<String, String>> groups = new ArrayList<>();
        Map<String, String> group = new HashMap<>();
        for (String line :
                words.replaceAll("\\r\\n?", "\n")
                        .replaceAll("\n[ \\t]+(?=\\S)", " ")
                        .split("\n", -1)) {
            int colon = line.indexOf(':');
            if (line.isBlank() && !group.isEmpty()) {
                groups.add(group);
                group = new HashMap<>();
            } else if (colon > 0) {
                group.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        groups.add(group);
        return groups;
    }
}
