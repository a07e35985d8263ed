package org.evenhand.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.AuthoritySeen;
import org.evenhand.people.Capacity;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.Standing;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.people.act.AppointingARepresentative;
import org.evenhand.people.act.ChangingAName;
import org.evenhand.people.act.RecordingAChild;
import org.evenhand.people.act.RecordingAPerson;
import org.evenhand.people.act.RecordingAnAdjustment;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The parents and customers of Willowmere Junior School, as far as its record needs them. All of
 * them are invented; their numbers are those kept free for stories.
 */
@Component
@Profile("demo")
class ThePeople {
    private static final String MAILBOX = "whitlock.family@example.org";

    private final RecordingAPerson recording;
    private final AddingAContactPoint adding;
    private final RecordingAChild children;
    private final RecordingAnAdjustment adjustments;
    private final AppointingARepresentative representatives;
    private final ChangingAName names;
    private final NewIds ids;

    ThePeople(
            RecordingAPerson recording,
            AddingAContactPoint adding,
            RecordingAChild children,
            RecordingAnAdjustment adjustments,
            AppointingARepresentative representatives,
            ChangingAName names,
            NewIds ids) {
        this.recording = recording;
        this.adding = adding;
        this.children = children;
        this.adjustments = adjustments;
        this.representatives = representatives;
        this.names = names;
        this.ids = ids;
    }

    /** Records them at the moment to which the clock is wound. */
    void record(Play play) {
        Scope scope = play.as(Staff.HEAD);
        LocalDate today = play.now();
        Recording here = new Recording(play, scope, today);
        PersonId darren = here.person("Darren Whitlock", RelationshipKind.PARENT, "");
        here.point(darren, ContactKind.PHONE, "07700 900142", false, false);
        here.point(darren, ContactKind.E_MAIL, MAILBOX, true, false);
        here.point(darren, ContactKind.POST, "14 Tanner's Row\nWillowmere\nZZ9 4TR", false, false);
        here.child(darren, "Kai Whitlock", YearGroup.YEAR_5);
        representatives.appoint(
                scope,
                here.form(),
                darren,
                new AppointingARepresentative.Representative(
                        "Jean Abbott",
                        "ward councillor",
                        AuthoritySeen.E_MAIL,
                        today,
                        today,
                        null));
        PersonId kerry = here.person("Kerry Whitlock", RelationshipKind.PARENT, "");
        here.point(kerry, ContactKind.PHONE, "07700 900857", false, false);
        here.point(kerry, ContactKind.E_MAIL, MAILBOX, true, false);
        here.child(kerry, "Kai Whitlock", YearGroup.YEAR_5);
        PersonId nadine = here.person("Nadine Marlow", RelationshipKind.PARENT, "");
        names.change(
                scope,
                here.form(),
                nadine,
                new ChangingAName.NewName("Nadine Foss", today, "Told the office"));
        play.knows("Nadine Foss", nadine);
        here.point(nadine, ContactKind.PHONE, "07700 900311", false, false);
        here.point(nadine, ContactKind.SOCIAL, "@nadine.foss.willowmere", false, false);
        here.child(nadine, "Ellis Foss", YearGroup.YEAR_3);
        PersonId lee = here.person("Lee Farrow", RelationshipKind.CARER, "Grandfather");
        here.point(lee, ContactKind.PHONE, "01632 960233", false, false);
        here.child(lee, "Mia Farrow-Łuczak", YearGroup.YEAR_4);
        PersonId sunita = here.person("Sunita Rao", RelationshipKind.PARENT, "");
        here.point(sunita, ContactKind.E_MAIL, "sunita.rao@example.org", false, false);
        here.point(sunita, ContactKind.POST, "Flat 2, 8 Orchard Mews\nZZ9 7QD", false, true);
        here.child(sunita, "Arjun Rao", YearGroup.YEAR_6);
        adjustments.record(
                scope,
                here.form(),
                sunita,
                new RecordingAnAdjustment.Adjustment(
                        "Long letters are hard to take in, the more so under strain.",
                        today,
                        AdjustmentDecision.AGREED,
                        "We ring first, then send one page in large print.",
                        "",
                        today,
                        null,
                        today.plusYears(1),
                        ContactNeed.ANOTHER_FORM));
        PersonId lorraine =
                here.person(
                        "Lorraine Tasker", RelationshipKind.PARENT, "", Standing.MEMBER_OF_STAFF);
        here.point(lorraine, ContactKind.PHONE, "07700 900468", false, false);
        here.child(lorraine, "Poppy Tasker", YearGroup.YEAR_3);
        PersonId bell = here.person("Martin Bell", RelationshipKind.CONTRACTOR, "Kestrel Cleaning");
        play.knows("Kestrel Cleaning (Mr Bell)", bell);
        here.point(bell, ContactKind.PHONE, "01632 960770", false, false);
        here.point(bell, ContactKind.E_MAIL, "accounts@kestrelcleaning.example", false, false);
        here.family(
                "Stephen Hale", "07700 900206", "3 Kiln Close\nWillowmere\nZZ9 4TD", "Rosie Hale");
        here.family(
                "Carla Jennings",
                "07700 900619",
                "27 Station Road\nWillowmere\nZZ9 4RB",
                "Tyler Jennings");
        here.family(
                "Gareth Tranter",
                "07700 900734",
                "1 Church Walk\nWillowmere\nZZ9 4QP",
                "Maisie Tranter");
        here.family(
                "Dean Prosser",
                "07700 900512",
                "66 Mill Lane\nWillowmere\nZZ9 4QX",
                "Callum Prosser");
        here.family(
                "Philip Dunmore",
                "07700 900385",
                "9 Orchard Mews\nWillowmere\nZZ9 7QD",
                "Isla Dunmore");
        PersonId jean =
                here.person(
                        "Councillor Jean Abbott",
                        RelationshipKind.ACTING_FOR_SOMEBODY,
                        "for Darren Whitlock");
        here.point(jean, ContactKind.E_MAIL, "cllr.abbott@example.org", false, false);
    }

    private final class Recording {
        private final Play play;
        private final Scope scope;
        private final LocalDate today;

        Recording(Play play, Scope scope, LocalDate today) {
            this.play = play;
            this.scope = scope;
            this.today = today;
        }

        FormTicket form() {
            return new FormTicket(ids.next(), new byte[32]);
        }

        PersonId person(String name, RelationshipKind kind, String detail, Standing... standings) {
            Outcome outcome =
                    recording.record(
                            scope,
                            form(),
                            new RecordingAPerson.Who(
                                    name,
                                    Capacity.ADULT,
                                    List.of(kind),
                                    detail,
                                    List.of(standings),
                                    true));
            PersonId person = new PersonId(Play.id(outcome));
            play.knows(name, person);
            return person;
        }

        /** A parent with one child at the school. */
        void family(String name, String phone, String address, String child) {
            PersonId parent = person(name, RelationshipKind.PARENT, "");
            point(parent, ContactKind.PHONE, phone, false, false);
            point(parent, ContactKind.POST, address, false, false);
            child(parent, child, YearGroup.YEAR_4);
        }

        void point(PersonId person, ContactKind kind, String value, boolean shared, boolean safe) {
            adding.add(
                    scope,
                    form(),
                    person,
                    new AddingAContactPoint.Point(
                            kind,
                            value,
                            shared,
                            safe,
                            today,
                            null,
                            today,
                            "Graham Pike, from the admission form"));
        }

        void child(PersonId person, String name, YearGroup year) {
            children.record(
                    scope, form(), person, new RecordingAChild.Child(name, year, today, null));
        }
    }
}
