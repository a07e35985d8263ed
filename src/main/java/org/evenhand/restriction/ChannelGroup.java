package org.evenhand.restriction;

import java.util.Arrays;
import java.util.List;

/**
 * The four ways of contact that P55-1 names. Social media, reviews, other people and pupils belong
 * to none: nobody is told that they may not speak, only how they may reach the school.
 */
public enum ChannelGroup {
    /** On site, off site, and meetings. */
    IN_PERSON("in person"),
    /** Calls, voicemails and text messages. */
    PHONE("by telephone, voicemail or text message"),
    /** Letters and what is handed in on paper. */
    LETTER("by letter"),
    /** E-mail, messaging apps, and the school's app or portal. */
    EMAIL("by e-mail, messaging app or the school's app");

    private final String words;

    ChannelGroup(String words) {
        this.words = words;
    }

    /** The group as it stands in a sentence: "in person", "by letter". */
    public String words() {
        return words;
    }

    /** Every channel of the group, as the letter names them. */
    public List<Channel> channels() {
        return Arrays.stream(Channel.values()).filter(this::covers).toList();
    }

    public boolean covers(Channel channel) {
        return channel.group().filter(group -> group == this).isPresent();
    }
}
