package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.frontdesk.WhatTells.Answer;
import org.evenhand.frontdesk.WhatTells.Tells;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.people.ContactKind;
import org.evenhand.people.People;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;

/**
 * What tells somebody from whoever is easily taken for them, worked out before the network goes.
 */
@Paragraphs("J3")
class WhatTellsTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final PersonId darren = on.somebody("Darren Whitlock");

    private WhatTells tells() {
        return school.program()
                .the(Acts.class)
                .lookUp(
                        on.scope(),
                        unit ->
                                WhatTells.of(
                                        school.program().the(DeskCards.class).here(unit),
                                        People.byId(unit, darren).orElseThrow()));
    }

    @Test
    void whatIsTheirsAloneTells() {
        on.child(darren, "Kai Whitlock")
                .reachedBy(darren, ContactKind.PHONE, "+44 1632 960444")
                .reachedBy(darren, ContactKind.E_MAIL, "Darren@Example.org")
                .reachedBy(darren, ContactKind.POST, "1 High Street, Anytown AB1 2CD");

        assertThat(tells().nameWords()).containsExactly("darren", "whitlock");
        assertThat(tells().answers())
                .containsExactly(
                        new Answer(Identity.Kind.NAME, "darren", Tells.ALONE),
                        new Answer(Identity.Kind.CHILD, "kai", Tells.ALONE),
                        new Answer(Identity.Kind.PHONE, "1632960444", Tells.ALONE),
                        new Answer(Identity.Kind.E_MAIL, "darren@example.org", Tells.ALONE),
                        new Answer(Identity.Kind.POSTCODE, "ab12cd", Tells.ALONE));
    }

    @Test
    void whatTheOtherParentCouldSayTooTellsOnlyWithTheGivenName() {
        PersonId anna = on.somebody("Anna Whitlock");
        on.child(darren, "Kai Whitlock").child(anna, "Kai Whitlock");
        on.reachedBy(darren, ContactKind.PHONE, "01632 960444")
                .reachedBy(anna, ContactKind.PHONE, "01632 960444");

        assertThat(tells().answers())
                .containsExactly(
                        new Answer(Identity.Kind.NAME, "darren", Tells.ALONE),
                        new Answer(Identity.Kind.CHILD, "kai", Tells.WITH_THE_GIVEN_NAME),
                        new Answer(Identity.Kind.PHONE, "1632960444", Tells.WITH_THE_GIVEN_NAME));
    }

    @Test
    void whatANamesakeCouldSayTooTellsNothing() {
        PersonId father = on.somebody("Darren Whitlock");
        on.reachedBy(darren, ContactKind.POST, "1 High Street AB1 2CD")
                .reachedBy(father, ContactKind.POST, "1 High Street AB1 2CD");

        assertThat(tells().answers())
                .containsExactly(
                        new Answer(Identity.Kind.NAME, "darren", Tells.NOTHING),
                        new Answer(Identity.Kind.POSTCODE, "ab12cd", Tells.NOTHING));
    }
}
