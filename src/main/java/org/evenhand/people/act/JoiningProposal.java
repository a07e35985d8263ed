package org.evenhand.people.act;

import java.util.List;
import org.evenhand.people.Person;
import org.evenhand.people.RecordedTwice;
import org.evenhand.people.Sameness;

/** What the rules of joining look at: both records as they stand, and what was compared. */
record JoiningProposal(Person shown, Person other, List<Sameness> compared) {
    boolean isOneAlready() {
        return shown.isRecordedAs(other.id());
    }

    /** A like name is one thing that both have, beside what was compared. */
    int thingsInCommon() {
        return compared.size() + (haveLikeNames() ? 1 : 0);
    }

    boolean haveLikeNames() {
        return RecordedTwice.haveLikeNames(shown, other);
    }

    boolean isAllAHouseholds() {
        return compared.stream().allMatch(Sameness::isAHouseholds);
    }

    boolean isAnythingTheirsAlone() {
        return compared.stream().anyMatch(Sameness::isTheirsAlone);
    }

    boolean hasOneDied() {
        return shown.death().isPresent() != other.death().isPresent();
    }
}
