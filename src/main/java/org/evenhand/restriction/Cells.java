package org.evenhand.restriction;

/**
 * A set of cells: channel, direction and place of a contact, one bit each, so that what is silent
 * is passed over without being looked at. At a distance there is one place, at the door three.
 */
final class Cells {
    private static final int CHANNELS = Channel.values().length;
    private static final int PLACES = Place.values().length;

    private Cells() {}

    /** The bit of one contact's cell. */
    static long of(ContactProposal proposal) {
        return bit(proposal.channel(), proposal.direction(), proposal.place());
    }

    /** The cells that a clause speaks of, found by asking it about each. */
    static long spokenOfBy(Clause clause) {
        long cells = 0;
        for (Channel channel : Channel.values()) {
            for (Direction direction : Direction.values()) {
                for (Place place : Place.values()) {
                    boolean exists = channel.isAtTheDoor() || place == Place.OFF_SITE;
                    if (exists && clause.speaksOf(channel, direction, place)) {
                        cells |= bit(channel, direction, place);
                    }
                }
            }
        }
        return cells;
    }

    @SuppressWarnings("EnumOrdinal") // the numbers live in memory only and mean nothing outside
    private static long bit(Channel channel, Direction direction, Place place) {
        // The three channels at the door come first and take three slots each: 20 a direction.
        int slot =
                channel.isAtTheDoor()
                        ? channel.ordinal() * PLACES + place.ordinal()
                        : channel.ordinal() + 2 * PLACES;
        return 1L << (direction.ordinal() * (CHANNELS + 2 * PLACES) + slot);
    }
}
