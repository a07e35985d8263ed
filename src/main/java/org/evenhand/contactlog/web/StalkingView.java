package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.SubType;
import org.evenhand.school.GuidanceNamed;
import org.evenhand.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an entry that may be stalking: the school's own guidance for managers (P29),
 * and what the policy asks then (P13, P33).
 *
 * @param guidance where it is, when that is an address
 * @param where where it is otherwise, or that nobody has said and who can
 */
public record StalkingView(String title, @Nullable Link guidance, String where, List<String> asks) {
    /** Empty where nobody called it that. */
    static Optional<StalkingView> of(OpenEntry open) {
        Entry entry = open.entry();
        boolean stalking = entry.subTypes().contains(SubType.STALKING);
        boolean attention = entry.subTypes().contains(SubType.UNWANTED_ATTENTION);
        return open.seeing().whole() && (stalking || attention)
                ? Optional.of(
                        new StalkingView(
                                stalking
                                        ? "It is called stalking"
                                        : "It may be stalking or harassment",
                                open.stalkingGuidance().flatMap(StalkingView::link).orElse(null),
                                open.stalkingGuidance()
                                        .map(StalkingView::where)
                                        .orElse(
                                                "The school has not said where its guidance is. The"
                                                        + " business manager or the headteacher enters"
                                                        + " it in Settings."),
                                asks(open, stalking)))
                : Optional.empty();
    }

    private static Optional<Link> link(GuidanceNamed named) {
        return named.address().map(address -> Link.to(edition(named), address));
    }

    private static String where(GuidanceNamed named) {
        return named.address().isPresent()
                ? ""
                : "%s: %s.".formatted(edition(named), named.whereToRead());
    }

    private static String edition(GuidanceNamed named) {
        String version = named.version();
        return named.guidance().title() + (version == null ? "" : ", version " + version);
    }

    private static List<String> asks(OpenEntry open, boolean stalking) {
        String counted =
                open.occasions().stream()
                        .map(each -> each.entries().size() + " towards " + each.target().name())
                        .collect(Collectors.joining(", "));
        String police =
                stalking
                        ? "Stalking is reported to the police, always (P33). Direct contact with the"
                                + " person is likely to end."
                        : "If it is stalking, call it that when it is reviewed: then it is reported to"
                                + " the police, always (P33).";
        return List.of(
                "It is behaviour that happens two or more times towards one person, and need not be of"
                        + " the same kind (P13, P29). "
                        + (counted.isEmpty()
                                ? "The record holds none yet: say at whom it was directed."
                                : "The record holds " + counted + "."),
                police);
    }
}
