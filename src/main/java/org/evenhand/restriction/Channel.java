package org.evenhand.restriction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a contact is made (P18, P36, P42). Each is at a distance, or at the door. */
public enum Channel {
    IN_PERSON_ON_SITE("in person on site", ChannelGroup.IN_PERSON),
    IN_PERSON_OFF_SITE("in person off site", ChannelGroup.IN_PERSON),
    MEETING("meeting", ChannelGroup.IN_PERSON),
    PHONE_CALL("phone call", ChannelGroup.PHONE),
    VOICEMAIL("voicemail", ChannelGroup.PHONE),
    EMAIL("e-mail", ChannelGroup.EMAIL),
    LETTER("letter", ChannelGroup.LETTER),
    TEXT_MESSAGE("text message", ChannelGroup.PHONE),
    MESSAGING_APP("messaging app", ChannelGroup.EMAIL),
    SCHOOL_APP("school app or portal", ChannelGroup.EMAIL),
    SOCIAL_MEDIA("social media", null),
    ONLINE_REVIEW("online review", null),
    THROUGH_THIRD_PARTY("through somebody else", null),
    THROUGH_PUPIL("through a pupil", null);

    private final String words;
    private final @Nullable ChannelGroup group;

    Channel(String words, @Nullable ChannelGroup group) {
        this.words = words;
        this.group = group;
    }

    /** The channel as a person says it, in lower case. */
    public String words() {
        return words;
    }

    /** The way of P55-1 that it is part of, if any. */
    public Optional<ChannelGroup> group() {
        return Optional.ofNullable(group);
    }

    /** Face to face: the column "at the door or a meeting" of J25. */
    public boolean isAtTheDoor() {
        return group == ChannelGroup.IN_PERSON;
    }

    /** Phone, mail or message, or carried by another: the column "at a distance" of J25. */
    public boolean isAtADistance() {
        return !isAtTheDoor();
    }
}
