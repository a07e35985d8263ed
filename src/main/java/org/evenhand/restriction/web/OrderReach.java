package org.evenhand.restriction.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;

/**
 * Where a term of an order reaches, as people tick it. Unlike a restriction, a court may also order
 * what somebody says in public, or through others.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are copies that nobody changes
enum OrderReach {
    ON_SITE("Coming to the school", Channel.IN_PERSON_ON_SITE, Channel.MEETING),
    NEARBY("Approaching somebody away from the school", Channel.IN_PERSON_OFF_SITE),
    PHONE("Telephone, voicemail and text message", ChannelGroup.PHONE),
    LETTER("Letters", ChannelGroup.LETTER),
    EMAIL("E-mail, messaging apps and the school's app", ChannelGroup.EMAIL),
    IN_PUBLIC("Social media and reviews", Channel.SOCIAL_MEDIA, Channel.ONLINE_REVIEW),
    THROUGH_OTHERS(
            "Through somebody else, or a pupil",
            Channel.THROUGH_THIRD_PARTY,
            Channel.THROUGH_PUPIL);

    private final String words;
    private final List<Channel> channels;

    OrderReach(String words, Channel... channels) {
        this.words = words;
        this.channels = List.of(channels);
    }

    OrderReach(String words, ChannelGroup group) {
        this.words = words;
        this.channels = group.channels();
    }

    String words() {
        return words;
    }

    /** Every channel of all of these. */
    static Set<Channel> channelsOf(List<OrderReach> reaches) {
        Set<Channel> all = new TreeSet<>();
        reaches.forEach(reach -> all.addAll(reach.channels));
        return all;
    }
}
