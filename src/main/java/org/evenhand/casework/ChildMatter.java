package org.evenhand.casework;

import java.util.Set;
import org.evenhand.restriction.Channel;

/**
 * What goes on between a parent and the school while a child attends, whatever is restricted (P54):
 * the child contact plan answers each.
 */
public enum ChildMatter {
    COLLECTION("Bringing and collecting the child", Set.of(Channel.IN_PERSON_ON_SITE)),
    ILLNESS(
            "Illness, accidents and absence",
            Set.of(Channel.PHONE_CALL, Channel.VOICEMAIL, Channel.TEXT_MESSAGE)),
    REPORTS("Reports and letters home", Set.of(Channel.EMAIL, Channel.LETTER, Channel.SCHOOL_APP)),
    PARENTS_EVENING("Parents' evening and meetings about the child", Set.of(Channel.MEETING)),
    EVENTS("Events at school", Set.of(Channel.IN_PERSON_ON_SITE, Channel.MEETING)),
    TRIPS("Trips and consent", Set.of(Channel.EMAIL, Channel.LETTER, Channel.SCHOOL_APP));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Channel> channels;

    ChildMatter(String words, Set<Channel> channels) {
        this.words = words;
        this.channels = channels;
    }

    public String words() {
        return words;
    }

    /** The channels by which it usually goes: what the plan's line then answers. */
    public Set<Channel> channels() {
        return channels;
    }
}
