package org.evenhand.casework;

import java.util.Set;
import org.evenhand.restriction.Channel;

/**
 * What goes on between a parent and the school while a child attends, whatever is restricted (P54):
 * the child contact plan answers each.
 */
public enum ChildMatter {
    COLLECTION("Bringing and collecting the child", Set.of(Channel.IN_PERSON_ON_SITE)),
    HANDOVER(
            "Handing over at the class door",
            Set.of(Channel.IN_PERSON_ON_SITE),
            "If the conduct was aimed at whoever stands at that door: who is there instead, or where"
                    + " is it done? The letter prints this to them."),
    NOBODY_ELSE(
            "When nobody else can bring or collect the child",
            Set.of(Channel.IN_PERSON_ON_SITE),
            "A parent may have nobody to send (E37). The letter prints this to them: how the child"
                    + " still comes and goes on such a day."),
    ILLNESS(
            "Illness, accidents and absence",
            Set.of(Channel.PHONE_CALL, Channel.VOICEMAIL, Channel.TEXT_MESSAGE)),
    REPORTS("Reports and letters home", Set.of(Channel.EMAIL, Channel.LETTER, Channel.SCHOOL_APP)),
    PARENTS_EVENING("Parents' evening and meetings about the child", Set.of(Channel.MEETING)),
    SEN_MEETINGS("Meetings about special educational needs", Set.of(Channel.MEETING)),
    EVENTS("Events at school", Set.of(Channel.IN_PERSON_ON_SITE, Channel.MEETING)),
    TRIPS("Trips and consent", Set.of(Channel.EMAIL, Channel.LETTER, Channel.SCHOOL_APP)),
    APP_ACCESS("The school's app and accounts", Set.of(Channel.SCHOOL_APP));

    private static final String HOW =
            "The letter prints this to them: “You bring Sam to the gate, and Ms Day meets you.” How"
                    + " and when; if one person deals with it, name them and who covers below.";

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Channel> channels;

    private final String hint;

    ChildMatter(String words, Set<Channel> channels) {
        this(words, channels, "");
    }

    ChildMatter(String words, Set<Channel> channels, String hint) {
        this.words = words;
        this.channels = channels;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    /** What to mind while it is answered. */
    public String hint() {
        return hint.isEmpty() ? HOW : hint;
    }

    /** The channels by which it usually goes: what the plan's line then answers. */
    public Set<Channel> channels() {
        return channels;
    }
}
