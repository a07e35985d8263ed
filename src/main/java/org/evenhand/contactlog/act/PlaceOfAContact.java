package org.evenhand.contactlog.act;

import org.evenhand.restriction.Channel;
import org.evenhand.restriction.Place;

/** Where a contact by that channel can have been. */
final class PlaceOfAContact {
    private PlaceOfAContact() {}

    /** What was said, as far as the channel leaves room for it. */
    static Place of(Channel channel, Place said) {
        return switch (channel) {
            case IN_PERSON_ON_SITE -> said.isOnSite() ? said : Place.INSIDE;
            case MEETING -> said;
            default -> Place.OFF_SITE;
        };
    }
}
