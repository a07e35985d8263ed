package org.evenhand.casework;

/** What a school tries first, so that anything firmer is a last resort (PRE, P17). */
public enum StepKind {
    LISTENED("Listened, and summed up in writing what we understood"),
    MEETING("Offered or held a meeting"),
    CALL_BACK("Rang back"),
    MEDIATOR("Offered a mediator or somebody neutral"),
    INTERPRETER("Offered an interpreter or another format"),
    EXPECTATIONS("Explained how we ask people to speak to us"),
    SIGNPOSTED("Pointed to the right policy or procedure"),
    BEHAVIOUR_CONTRACT("Proposed a behaviour contract"),
    INFORMAL_WARNING("Gave an informal warning"),
    OTHER("Something else");

    private final String words;

    StepKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
