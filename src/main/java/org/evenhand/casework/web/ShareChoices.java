package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.enforcement.Share;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.RestrictionId;

/** Shares as a form offers them. */
final class ShareChoices {
    private ShareChoices() {}

    /** Those that were typed; what is no id is nobody's share. */
    static List<FactId> of(List<String> typed) {
        List<FactId> ids = new ArrayList<>();
        for (String text : typed) {
            try {
                ids.add(new FactId(UUID.fromString(text)));
            } catch (IllegalArgumentException noId) {
                return List.of();
            }
        }
        return ids;
    }

    /** A share, and of which restriction. */
    record OfOne(RestrictionId restriction, Share share) {}

    static List<OfOne> all(CaseFile file) {
        return Restrained.of(file).stream()
                .flatMap(one ->
                        one.plan().shares().stream().map(share -> new OfOne(one.id(), share)))
                .toList();
    }

    /** Those that can still be withdrawn. */
    static List<OfOne> live(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .flatMap(one ->
                        one.plan().shares().stream()
                                .filter(Share::isLive)
                                .map(share -> new OfOne(one.id(), share)))
                .toList();
    }
}
