package org.evenhand.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.OrgId;
import org.jspecify.annotations.Nullable;

/** Gathers what a verification counts and finds. */
final class Findings {
    private final List<Finding> listed = new ArrayList<>();
    private long unlisted;
    long organisations;
    long blocks;
    long facts;
    long readings;
    long unsealed;
    long checkpoints;
    long erased;
    long files;

    void add(OrgId org, String stream, long block, @Nullable UUID leaf, String wrong) {
        if (listed.size() < VerificationReport.MOST_FINDINGS) {
            listed.add(new Finding(org, stream, block, leaf, wrong));
        } else {
            unlisted++;
        }
    }

    void count(LeafStream stream, LeafRows.Row leaf) {
        switch (stream) {
            case FACTS -> facts++;
            case READINGS -> readings++;
        }
        if (!leaf.isSealed()) {
            unsealed++;
        }
    }

    VerificationReport report() {
        return new VerificationReport(
                new VerificationReport.Counted(
                        organisations,
                        blocks,
                        facts,
                        readings,
                        unsealed,
                        checkpoints,
                        erased,
                        files),
                listed,
                unlisted);
    }
}
