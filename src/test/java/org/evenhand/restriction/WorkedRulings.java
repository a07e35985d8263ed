package org.evenhand.restriction;

import static org.evenhand.restriction.ABond.BROWN;
import static org.evenhand.restriction.ABond.GREEN;
import static org.evenhand.restriction.ABond.WHITE;
import static org.evenhand.restriction.ABond.interimBar;
import static org.evenhand.restriction.ABond.nothing;
import static org.evenhand.restriction.ABond.pccr;
import static org.evenhand.restriction.ABond.returned;
import static org.evenhand.restriction.AContact.in;
import static org.evenhand.restriction.AContact.out;
import static org.evenhand.restriction.Channel.EMAIL;
import static org.evenhand.restriction.Channel.IN_PERSON_OFF_SITE;
import static org.evenhand.restriction.Channel.IN_PERSON_ON_SITE;
import static org.evenhand.restriction.Channel.LETTER;
import static org.evenhand.restriction.Channel.MEETING;
import static org.evenhand.restriction.Channel.MESSAGING_APP;
import static org.evenhand.restriction.Channel.ONLINE_REVIEW;
import static org.evenhand.restriction.Channel.PHONE_CALL;
import static org.evenhand.restriction.Channel.SCHOOL_APP;
import static org.evenhand.restriction.Channel.SOCIAL_MEDIA;
import static org.evenhand.restriction.Channel.TEXT_MESSAGE;
import static org.evenhand.restriction.Channel.THROUGH_PUPIL;
import static org.evenhand.restriction.Channel.THROUGH_THIRD_PARTY;
import static org.evenhand.restriction.Channel.VOICEMAIL;
import static org.evenhand.restriction.CourtOrder.Effect.ALLOWS;
import static org.evenhand.restriction.CourtOrder.Effect.ALLOWS_AS_SAID;
import static org.evenhand.restriction.CourtOrder.Effect.FORBIDS;
import static org.evenhand.restriction.Place.GROUNDS;
import static org.evenhand.restriction.Purpose.CHILD_ADMIN;
import static org.evenhand.restriction.Purpose.EMERGENCY;
import static org.evenhand.restriction.Purpose.NEW_ISSUE;
import static org.evenhand.restriction.Purpose.SAME_MATTER;
import static org.evenhand.restriction.Purpose.STATUTORY;
import static org.evenhand.restriction.Purpose.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.Ground;
import org.evenhand.restriction.NotOnPremises.AllowedEntry;
import org.evenhand.restriction.NotOnPremises.Area;
import org.evenhand.restriction.NotOnPremises.Standing;

/**
 * Rulings worked out by hand from the policy and J25, one a line: where it comes from, what binds
 * the person, the contact, the ruling in words, and the rules of its grounds in order. Any model
 * can be held against them.
 */
final class WorkedRulings {
    /** One example: the ruling as {@link #inWords} puts it, then the rules of its grounds. */
    record Example(
            String from,
            RestrictedPerson person,
            ContactProposal proposal,
            String ruling,
            List<String> rules) {
        @Override
        public String toString() {
            return from;
        }
    }

    // Names of rules, short enough for the table.
    private static final String CHANNEL = "clause.channel-not-allowed";
    private static final String NAMED = "clause.named-contact-only";
    private static final String PREMISES = "clause.not-on-premises";
    private static final String PLAN = "child-plan";
    private static final String ORDER = "court-order";
    private static final String FREE = "ruling.nothing-in-force";
    private static final String URGENT = "ruling.emergency";
    private static final String RIGHT = "ruling.statutory";
    private static final String NEW = "ruling.new-issue";
    private static final String ASK = "ruling.unknown-purpose";
    private static final String SILENT = "ruling.no-clause-speaks";
    private static final String READ = "ruling.already-arrived";

    // Rulings in words.
    private static final String YES = "Permitted";
    private static final String NO = "NotPermitted";
    private static final String TO_GREEN = "RedirectedTo Mrs Green";
    private static final String TO_WHITE = "RedirectedTo Miss White";
    private static final String TO_READER = "RedirectedTo Ms Reader";
    private static final String TO_CLERK = "RedirectedTo The clerk";
    private static final String HELP =
            "PermittedSubjectTo normal-entry, escort, collection-permissions, help-is-fetched";
    private static final String APPOINTMENT = "PermittedSubjectTo appointment";
    private static final String TAKEN = "PermittedSubjectTo triaged, owner, permitted-route";
    private static final String AGREED = "PermittedSubjectTo as-agreed";
    private static final String AS_ORDERED = "PermittedSubjectTo court-order";

    // What the restrictions say.
    private static final Clause NO_VISITS = new ChannelNotAllowed(ChannelGroup.IN_PERSON);
    private static final Clause NO_PHONE = new ChannelNotAllowed(ChannelGroup.PHONE);
    private static final Clause NO_LETTERS = new ChannelNotAllowed(ChannelGroup.LETTER);
    private static final Clause NO_EMAIL = new ChannelNotAllowed(ChannelGroup.EMAIL);
    private static final Clause ONLY_GREEN = new NamedContactOnly(GREEN, BROWN, 3);
    private static final Clause ONLY_WHITE = new NamedContactOnly(WHITE, BROWN, 3);
    private static final Clause BAR = bar(Area.WHOLE_SITE);
    private static final Clause BUILDINGS_BAR = bar(Area.BUILDINGS);
    private static final Clause BAR_BUT_FOR_A_PLAY =
            bar(
                    Area.WHOLE_SITE,
                    entry(
                            "2027-03-01T18:00:00Z",
                            "2027-03-01T20:00:00Z",
                            "The play; sit at the back."));
    private static final Clause INTERIM =
            new NotOnPremises(
                    new Standing.Interim(LocalDate.of(2027, 2, 16)), Area.WHOLE_SITE, List.of());
    private static final ChildContact REPORTS =
            new ChildContact("reports", Set.of(EMAIL), Optional.empty(), "");
    private static final ChildContact COLLECTION =
            new ChildContact(
                    "collection",
                    Set.of(IN_PERSON_ON_SITE),
                    Optional.empty(),
                    "At the gate, at 15:15.");
    private static final ChildContact ILLNESS =
            new ChildContact(
                    "illness", Set.of(PHONE_CALL, EMAIL), Optional.of(WHITE), "Before 9:00.");

    private static final ChildContact ILLNESS_COVERED =
            new ChildContact(
                    "illness",
                    Set.of(PHONE_CALL, EMAIL),
                    Optional.of(WHITE),
                    Optional.of(GREEN),
                    "Before 9:00.");

    private WorkedRulings() {}

    static List<Example> all() {
        Table t = new Table();

        // Nothing in force (J25, P43): everything may happen.
        t.row("J25 nothing", nothing(), in(PHONE_CALL), YES, FREE);
        t.row("J25 nothing, unknown purpose", nothing(), in(MEETING).about(UNKNOWN), YES, FREE);
        t.row(
                "J25 nothing, emergency at the door",
                nothing(),
                in(IN_PERSON_ON_SITE).about(EMERGENCY),
                YES,
                FREE);
        t.row("J6 nobody told", pccr(NO_PHONE).told(), in(PHONE_CALL), YES, FREE);

        // Emergency (P62, J1), each clause against it.
        t.row("P62 phone", pccr(NO_PHONE), in(PHONE_CALL).about(EMERGENCY), YES, URGENT);
        t.row("P62 out by text", pccr(ONLY_GREEN), out(TEXT_MESSAGE).about(EMERGENCY), YES, URGENT);
        t.row(
                "P62 e-mail that arrived",
                pccr(NO_EMAIL),
                in(EMAIL).about(EMERGENCY).arrived(),
                YES,
                URGENT);
        t.row(
                "P62 through a pupil",
                pccr(ONLY_GREEN),
                in(THROUGH_PUPIL).about(EMERGENCY),
                YES,
                URGENT);
        t.row("J1 at the door", pccr(BAR), in(IN_PERSON_ON_SITE).about(EMERGENCY), HELP, URGENT);
        t.row("J1 meeting", pccr(NO_VISITS), in(MEETING).about(EMERGENCY), HELP, URGENT);
        t.row(
                "J1 every clause at once",
                pccr(NO_VISITS, NO_PHONE, NO_LETTERS, NO_EMAIL, ONLY_GREEN, BAR),
                in(IN_PERSON_OFF_SITE).about(EMERGENCY),
                HELP,
                URGENT);
        t.row(
                "J1 order forbids the phone",
                nothing().order(FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL).about(EMERGENCY),
                YES,
                ORDER,
                URGENT);
        t.row(
                "J1 order forbids the door",
                pccr(BAR).order(FORBIDS, "Not near it.", IN_PERSON_ON_SITE),
                in(IN_PERSON_ON_SITE).about(EMERGENCY),
                HELP + ", court-order",
                ORDER,
                URGENT);

        // Statutory rights (P61).
        t.row("P61 letter", pccr(NO_LETTERS), in(LETTER).about(STATUTORY), YES, RIGHT);
        t.row(
                "P61 voicemail that arrived",
                pccr(NO_PHONE),
                in(VOICEMAIL).about(STATUTORY).arrived(),
                YES,
                RIGHT);
        t.row(
                "P61 the school writes",
                pccr(ONLY_GREEN),
                out(EMAIL).about(STATUTORY).with(WHITE),
                YES,
                RIGHT);
        t.row(
                "P61 at the door",
                pccr(BAR),
                in(IN_PERSON_ON_SITE).about(STATUTORY),
                APPOINTMENT,
                RIGHT);
        t.row(
                "P61 meeting called by the school",
                pccr(NO_VISITS),
                out(MEETING).about(STATUTORY),
                APPOINTMENT,
                RIGHT);
        t.row(
                "P61 order on meetings",
                nothing().order(ALLOWS_AS_SAID, "With a friend.", MEETING),
                in(MEETING).about(STATUTORY),
                APPOINTMENT + ", court-order",
                ORDER,
                RIGHT);

        // Unknown purpose (J25, J2).
        t.row(
                "J25 unknown, phone",
                pccr(NO_PHONE).meet(SafetyLine.NOT_ALONE),
                in(PHONE_CALL).about(UNKNOWN),
                "AskAPerson",
                ASK);
        t.row(
                "J25 unknown, e-mail that arrived",
                pccr(NO_EMAIL),
                in(EMAIL).about(UNKNOWN).arrived(),
                "AskAPerson",
                ASK);
        t.row(
                "J25 unknown, no line set",
                pccr(BAR),
                in(IN_PERSON_ON_SITE).about(UNKNOWN),
                "AskAPerson",
                ASK);
        t.row(
                "J2 unknown at the door",
                pccr(BAR).meet(SafetyLine.NOT_ALONE),
                in(IN_PERSON_ON_SITE).about(UNKNOWN),
                "AskAPerson NOT_ALONE",
                ASK);
        t.row(
                "J2 the strictest of two lines",
                pccr(BAR).meet(SafetyLine.DOOR_LOCKED).and(NO_PHONE).meet(SafetyLine.CALM),
                in(MEETING).about(UNKNOWN),
                "AskAPerson DOOR_LOCKED",
                ASK);
        t.row(
                "J2 a line no longer in force",
                pccr(BAR)
                        .meet(SafetyLine.DOOR_LOCKED)
                        .lifted("2027-02-01T00:00:00Z")
                        .and(NO_PHONE)
                        .meet(SafetyLine.CALM),
                in(MEETING).about(UNKNOWN),
                "AskAPerson CALM",
                ASK);
        t.row(
                "J25 unknown, order shown",
                pccr(BAR).order(FORBIDS, "Stay away.", IN_PERSON_ON_SITE),
                in(IN_PERSON_ON_SITE).about(UNKNOWN),
                "AskAPerson",
                ORDER,
                ASK);

        // New issue (P53): taken at a distance, the clauses at the door and for what goes out.
        t.row("P53 phone", pccr(NO_PHONE), in(PHONE_CALL).about(NEW_ISSUE), TAKEN, NEW);
        t.row(
                "P53 letter to a member of staff",
                pccr(ONLY_GREEN),
                in(LETTER).about(NEW_ISSUE).with(WHITE),
                TAKEN,
                NEW);
        t.row(
                "P53 e-mail that arrived",
                pccr(NO_EMAIL),
                in(EMAIL).about(NEW_ISSUE).arrived(),
                TAKEN,
                NEW);
        t.row("P53 social media", pccr(BAR), in(SOCIAL_MEDIA).about(NEW_ISSUE), TAKEN, NEW);
        t.row(
                "P53 the answer goes by the named contact",
                pccr(ONLY_GREEN),
                out(EMAIL).about(NEW_ISSUE).with(WHITE),
                TO_GREEN,
                NAMED);
        t.row("P53 at the door", pccr(BAR), in(IN_PERSON_ON_SITE).about(NEW_ISSUE), NO, PREMISES);
        t.row(
                "P53 meeting nobody forbids",
                pccr(NO_PHONE),
                in(MEETING).about(NEW_ISSUE),
                YES,
                SILENT);
        t.row(
                "P53 order forbids",
                pccr(NO_PHONE).order(FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL).about(NEW_ISSUE),
                NO,
                ORDER,
                NEW);
        t.row(
                "P53 order forbids, already arrived",
                nothing().order(FORBIDS, "No e-mail.", EMAIL),
                in(EMAIL).about(NEW_ISSUE).arrived(),
                TO_CLERK,
                ORDER,
                NEW,
                READ);

        // Channels that are closed (P55-1), what each group covers, and its direction.
        t.row("P55-1 phone", pccr(NO_PHONE), in(PHONE_CALL), NO, CHANNEL);
        t.row("P55-1 voicemail", pccr(NO_PHONE), in(VOICEMAIL), NO, CHANNEL);
        t.row("P55-1 text", pccr(NO_PHONE), in(TEXT_MESSAGE), NO, CHANNEL);
        t.row("P55-1 letter", pccr(NO_LETTERS), in(LETTER), NO, CHANNEL);
        t.row("P55-1 e-mail", pccr(NO_EMAIL), in(EMAIL), NO, CHANNEL);
        t.row("P55-1 messaging app", pccr(NO_EMAIL), in(MESSAGING_APP), NO, CHANNEL);
        t.row("P55-1 school app", pccr(NO_EMAIL), in(SCHOOL_APP), NO, CHANNEL);
        t.row("P55-1 visit", pccr(NO_VISITS), in(IN_PERSON_ON_SITE), NO, CHANNEL);
        t.row("P55-1 in the street", pccr(NO_VISITS), in(IN_PERSON_OFF_SITE), NO, CHANNEL);
        t.row("P55-1 meeting called by the school", pccr(NO_VISITS), out(MEETING), NO, CHANNEL);
        t.row("P55-1 the school may ring", pccr(NO_PHONE), out(PHONE_CALL), YES, SILENT);
        t.row("P55-1 another channel", pccr(NO_PHONE), in(EMAIL), YES, SILENT);
        t.row(
                "P55-1 a review is no group's",
                pccr(NO_VISITS, NO_PHONE, NO_LETTERS, NO_EMAIL),
                in(ONLINE_REVIEW),
                YES,
                SILENT);
        t.row(
                "P55-1 a friend carries it",
                pccr(NO_PHONE, NO_EMAIL),
                in(THROUGH_THIRD_PARTY),
                YES,
                SILENT);
        t.row(
                "J25 arrived e-mail is read",
                pccr(NO_EMAIL),
                in(EMAIL).arrived(),
                TO_READER,
                CHANNEL,
                READ);
        t.row("J25 arrived by an open way", pccr(NO_PHONE), in(EMAIL).arrived(), YES, SILENT);

        // One named contact (P55-3), both directions.
        t.row("P55-3 to nobody in particular", pccr(ONLY_GREEN), in(EMAIL), TO_GREEN, NAMED);
        t.row(
                "P55-3 to somebody else",
                pccr(ONLY_GREEN),
                in(PHONE_CALL).with(WHITE),
                TO_GREEN,
                NAMED);
        t.row("P55-3 to the named contact", pccr(ONLY_GREEN), in(EMAIL).with(GREEN), YES, NAMED);
        t.row("P55-3 to the deputy", pccr(ONLY_GREEN), in(EMAIL).with(BROWN), YES, NAMED);
        t.row(
                "P55-3 nobody else writes",
                pccr(ONLY_GREEN),
                out(LETTER).with(WHITE),
                TO_GREEN,
                NAMED);
        t.row("P55-3 the office writes", pccr(ONLY_GREEN), out(EMAIL), TO_GREEN, NAMED);
        t.row(
                "P55-3 the named contact writes",
                pccr(ONLY_GREEN),
                out(EMAIL).with(GREEN),
                YES,
                NAMED);
        t.row("P55-3 a post on social media", pccr(ONLY_GREEN), in(SOCIAL_MEDIA), TO_GREEN, NAMED);
        t.row(
                "P55-3 arrived for somebody else",
                pccr(ONLY_GREEN),
                in(LETTER).with(WHITE).arrived(),
                TO_GREEN,
                NAMED);

        // Premises (P55-5): area, exceptions to the millisecond, and no further than the gate.
        t.row("P55-5 inside", pccr(BAR), in(IN_PERSON_ON_SITE), NO, PREMISES);
        t.row(
                "P55-5 in the grounds",
                pccr(BAR),
                in(IN_PERSON_ON_SITE).inThe(GROUNDS),
                NO,
                PREMISES);
        t.row("P55-5 buildings only, inside", pccr(BUILDINGS_BAR), in(MEETING), NO, PREMISES);
        t.row(
                "P55-5 buildings only, in the grounds",
                pccr(BUILDINGS_BAR),
                in(IN_PERSON_ON_SITE).inThe(GROUNDS),
                YES,
                SILENT);
        t.row("P55-5 off site", pccr(BAR), in(IN_PERSON_OFF_SITE), YES, SILENT);
        t.row("P55-5 meeting elsewhere", pccr(BAR), in(MEETING).inThe(Place.OFF_SITE), YES, SILENT);
        t.row("P55-5 meeting called by the school", pccr(BAR), out(MEETING), NO, PREMISES);
        t.row("P55-5 at a distance", pccr(BAR), in(PHONE_CALL), YES, SILENT);
        t.row(
                "E36 before the play, -1 ms",
                pccr(BAR_BUT_FOR_A_PLAY),
                in(IN_PERSON_ON_SITE).at("2027-03-01T17:59:59.999Z"),
                NO,
                PREMISES);
        t.row(
                "E36 the play begins",
                pccr(BAR_BUT_FOR_A_PLAY),
                in(IN_PERSON_ON_SITE).at("2027-03-01T18:00:00Z"),
                AGREED,
                PREMISES);
        t.row(
                "E36 the play's last moment",
                pccr(BAR_BUT_FOR_A_PLAY),
                in(IN_PERSON_ON_SITE).at("2027-03-01T19:59:59.999Z"),
                AGREED,
                PREMISES);
        t.row(
                "E36 the play is over",
                pccr(BAR_BUT_FOR_A_PLAY),
                in(IN_PERSON_ON_SITE).at("2027-03-01T20:00:00Z"),
                NO,
                PREMISES);

        // Several clauses: the strictest wins, all are given (J25).
        t.row(
                "J25 forbidden over redirected",
                pccr(ONLY_GREEN, NO_EMAIL),
                in(EMAIL),
                NO,
                NAMED,
                CHANNEL);
        t.row(
                "J25 forbidden over permitted",
                pccr(NO_EMAIL, ONLY_GREEN),
                in(EMAIL).with(GREEN),
                NO,
                CHANNEL,
                NAMED);
        t.row(
                "J25 redirected over subject to",
                pccr(BAR_BUT_FOR_A_PLAY, ONLY_GREEN),
                in(IN_PERSON_ON_SITE).at("2027-03-01T18:30:00Z"),
                TO_GREEN,
                PREMISES,
                NAMED);
        t.row(
                "J25 subject to over permitted",
                pccr(ONLY_GREEN, BAR_BUT_FOR_A_PLAY),
                in(MEETING).with(GREEN).at("2027-03-01T18:30:00Z"),
                AGREED,
                NAMED,
                PREMISES);
        t.row(
                "J25 two that forbid",
                pccr(NO_VISITS, BAR),
                in(IN_PERSON_ON_SITE),
                NO,
                CHANNEL,
                PREMISES);
        t.row(
                "J25 first of two redirections",
                pccr(ONLY_GREEN).and(ONLY_WHITE),
                in(EMAIL),
                TO_GREEN,
                NAMED,
                NAMED);
        t.row(
                "J25 permitted by one, redirected by the other",
                pccr(ONLY_GREEN).and(ONLY_WHITE),
                in(EMAIL).with(GREEN),
                TO_WHITE,
                NAMED,
                NAMED);
        t.row(
                "J25 two restrictions, one lifted",
                pccr(NO_EMAIL).lifted("2027-02-01T00:00:00Z").and(ONLY_GREEN),
                in(EMAIL),
                TO_GREEN,
                NAMED);
        t.row(
                "J25 forbidden and redirected, arrived",
                pccr(ONLY_GREEN, NO_EMAIL),
                in(EMAIL).arrived(),
                TO_READER,
                NAMED,
                CHANNEL,
                READ);

        // The child's admin (P54): as the plan says, else the clauses.
        t.row(
                "P54 the plan opens e-mail",
                pccr(NO_EMAIL).plan(REPORTS),
                in(EMAIL).about(CHILD_ADMIN),
                YES,
                PLAN);
        t.row(
                "P54 the plan is about the child only",
                pccr(NO_EMAIL).plan(REPORTS),
                in(EMAIL).about(SAME_MATTER),
                NO,
                CHANNEL);
        t.row(
                "P54 collection at the gate",
                pccr(BAR).plan(COLLECTION),
                in(IN_PERSON_ON_SITE).about(CHILD_ADMIN),
                AGREED,
                PLAN);
        t.row(
                "P54 dealt with by one person",
                pccr(NO_PHONE).plan(ILLNESS),
                in(PHONE_CALL).about(CHILD_ADMIN),
                TO_WHITE,
                PLAN);
        t.row(
                "P54 that person rings",
                pccr(ONLY_GREEN).plan(ILLNESS),
                out(PHONE_CALL).about(CHILD_ADMIN).with(WHITE),
                AGREED,
                PLAN);
        t.row(
                "P54 whoever covers for them rings",
                pccr(NO_PHONE).plan(ILLNESS_COVERED),
                out(PHONE_CALL).about(CHILD_ADMIN).with(GREEN),
                AGREED,
                PLAN);
        t.row(
                "P54 nobody else rings than who covers",
                pccr(NO_PHONE).plan(ILLNESS),
                out(PHONE_CALL).about(CHILD_ADMIN).with(GREEN),
                TO_WHITE,
                PLAN);
        t.row(
                "P54 strictest of two lines",
                pccr(NO_EMAIL).plan(REPORTS, ILLNESS),
                in(EMAIL).about(CHILD_ADMIN),
                TO_WHITE,
                PLAN,
                PLAN);
        t.row(
                "P54 the plan is silent",
                pccr(NO_LETTERS).plan(REPORTS),
                in(LETTER).about(CHILD_ADMIN),
                NO,
                CHANNEL);
        t.row(
                "P54 another restriction has no plan",
                pccr(NO_EMAIL).plan(REPORTS).and(NO_EMAIL),
                in(EMAIL).about(CHILD_ADMIN),
                NO,
                PLAN,
                CHANNEL);
        t.row(
                "P54 silent plan, arrived",
                pccr(NO_LETTERS).plan(REPORTS),
                in(LETTER).about(CHILD_ADMIN).arrived(),
                TO_READER,
                CHANNEL,
                READ);

        // A court order wins, stricter or milder, and both are shown (J25, E31).
        t.row(
                "E31 stricter order",
                pccr(ONLY_GREEN).order(FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL).with(GREEN),
                NO,
                ORDER,
                NAMED);
        t.row(
                "E31 milder order",
                pccr(NO_PHONE).order(ALLOWS, "May ring.", PHONE_CALL),
                in(PHONE_CALL),
                YES,
                ORDER,
                CHANNEL);
        t.row(
                "E31 milder order, as said",
                pccr(BAR).order(ALLOWS_AS_SAID, "With a friend.", MEETING),
                in(MEETING),
                AS_ORDERED,
                ORDER,
                PREMISES);
        t.row(
                "E31 order over the plan",
                pccr(NO_EMAIL).plan(REPORTS).order(FORBIDS, "No e-mail.", EMAIL),
                in(EMAIL).about(CHILD_ADMIN),
                NO,
                ORDER,
                PLAN);
        t.row(
                "E31 order silent here",
                pccr(NO_PHONE).order(FORBIDS, "No e-mail.", EMAIL),
                in(PHONE_CALL),
                NO,
                CHANNEL);
        t.row(
                "E31 order alone",
                nothing().order(FORBIDS, "Stay away.", IN_PERSON_ON_SITE),
                in(IN_PERSON_ON_SITE),
                NO,
                ORDER,
                SILENT);
        t.row(
                "E31 order alone, silent",
                nothing().order(FORBIDS, "Stay away.", IN_PERSON_ON_SITE),
                in(PHONE_CALL),
                YES,
                SILENT);
        t.row(
                "E31 of two orders the stricter",
                nothing()
                        .order(ALLOWS, "May ring.", PHONE_CALL)
                        .order(FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL),
                NO,
                ORDER,
                ORDER,
                SILENT);
        t.row(
                "E31 forbidden letter is read by the clerk",
                pccr(NO_LETTERS).order(FORBIDS, "No letters.", LETTER),
                in(LETTER).arrived(),
                TO_CLERK,
                ORDER,
                CHANNEL,
                READ);
        t.row(
                "E31 milder order, arrived",
                pccr(NO_EMAIL).order(ALLOWS, "May write.", EMAIL),
                in(EMAIL).arrived(),
                YES,
                ORDER,
                CHANNEL);
        t.row(
                "E31 order starts, -1 ms",
                nothing().order(FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL).at("2027-01-31T23:59:59.999Z"),
                YES,
                FREE);
        t.row(
                "E31 order starts",
                nothing().order(FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL).at("2027-02-01T00:00:00Z"),
                NO,
                ORDER,
                SILENT);
        t.row(
                "E31 order's last moment",
                nothing().orderUntil("2027-06-30", FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL).at("2027-06-30T22:59:59.999Z"),
                NO,
                ORDER,
                SILENT);
        t.row(
                "E31 order over",
                nothing().orderUntil("2027-06-30", FORBIDS, "No calls.", PHONE_CALL),
                in(PHONE_CALL).at("2027-06-30T23:00:00Z"),
                YES,
                FREE);

        // Start: the later of printed and told (J6).
        t.row(
                "J6 printed start, -1 ms",
                pccr(NO_PHONE),
                in(PHONE_CALL).at("2027-01-05T08:59:59.999Z"),
                YES,
                FREE);
        t.row(
                "J6 printed start",
                pccr(NO_PHONE),
                in(PHONE_CALL).at("2027-01-05T09:00:00Z"),
                NO,
                CHANNEL);
        t.row(
                "J6 printed start, +1 ms",
                pccr(NO_PHONE),
                in(PHONE_CALL).at("2027-01-05T09:00:00.001Z"),
                NO,
                CHANNEL);
        t.row(
                "J6 told later, -1 ms",
                pccr(NO_PHONE).told("2027-01-07T00:00:00Z"),
                in(PHONE_CALL).at("2027-01-06T23:59:59.999Z"),
                YES,
                FREE);
        t.row(
                "J6 told later",
                pccr(NO_PHONE).told("2027-01-07T00:00:00Z"),
                in(PHONE_CALL).at("2027-01-07T00:00:00Z"),
                NO,
                CHANNEL);
        t.row(
                "J6 told after the last day",
                pccr(NO_PHONE).told("2027-03-29T10:00:00Z"),
                in(PHONE_CALL).at("2027-03-29T10:00:00Z"),
                YES,
                FREE);
        t.row(
                "J6 letter came back, -1 ms",
                pccr(NO_PHONE).told(returned("2027-01-07T00:00:00Z", "2027-01-20T11:00:00Z")),
                in(PHONE_CALL).at("2027-01-20T10:59:59.999Z"),
                NO,
                CHANNEL);
        t.row(
                "J6 letter came back",
                pccr(NO_PHONE).told(returned("2027-01-07T00:00:00Z", "2027-01-20T11:00:00Z")),
                in(PHONE_CALL).at("2027-01-20T11:00:00Z"),
                YES,
                FREE);
        t.row(
                "J6 came back, then told again",
                pccr(NO_PHONE)
                        .told(
                                returned("2027-01-07T00:00:00Z", "2027-01-20T11:00:00Z"),
                                Telling.at(Instant.parse("2027-01-22T14:00:00Z"))),
                in(PHONE_CALL).at("2027-01-22T14:00:00Z"),
                NO,
                CHANNEL);
        t.row(
                "J6 came back, but told by e-mail too",
                pccr(NO_PHONE)
                        .told(
                                returned("2027-01-07T00:00:00Z", "2027-01-20T11:00:00Z"),
                                Telling.at(Instant.parse("2027-01-10T14:00:00Z"))),
                in(PHONE_CALL).at("2027-01-20T11:00:00Z"),
                NO,
                CHANNEL);
        t.row(
                "J8 interim bar, -1 ms before it is said",
                interimBar("2027-02-09T15:20:00Z", "2027-03-09", INTERIM),
                in(IN_PERSON_ON_SITE).at("2027-02-09T15:19:59.999Z"),
                YES,
                FREE);
        t.row(
                "J6 interim bar as it is said",
                interimBar("2027-02-09T15:20:00Z", "2027-03-09", INTERIM),
                in(IN_PERSON_ON_SITE).at("2027-02-09T15:20:00Z"),
                NO,
                PREMISES);
        t.row(
                "J8 interim bar's last moment",
                interimBar("2027-02-09T15:20:00Z", "2027-03-09", INTERIM),
                in(IN_PERSON_ON_SITE).at("2027-03-09T23:59:59.999Z"),
                NO,
                PREMISES);
        t.row(
                "J8 interim bar lapses",
                interimBar("2027-02-09T15:20:00Z", "2027-03-09", INTERIM),
                in(IN_PERSON_ON_SITE).at("2027-03-10T00:00:00Z"),
                YES,
                FREE);

        // End: midnight in London after the last day, whatever the clocks do (E40); or lifted
        // (E32).
        t.row(
                "E40 clocks go forward that day, -1 ms",
                pccr(NO_PHONE).until("2027-03-28"),
                in(PHONE_CALL).at("2027-03-28T22:59:59.999Z"),
                NO,
                CHANNEL);
        t.row(
                "E40 clocks go forward that day",
                pccr(NO_PHONE).until("2027-03-28"),
                in(PHONE_CALL).at("2027-03-28T23:00:00Z"),
                YES,
                FREE);
        t.row(
                "E40 clocks go forward that day, +1 ms",
                pccr(NO_PHONE).until("2027-03-28"),
                in(PHONE_CALL).at("2027-03-28T23:00:00.001Z"),
                YES,
                FREE);
        t.row(
                "E40 the day before they go forward, -1 ms",
                pccr(NO_PHONE).until("2027-03-27"),
                in(PHONE_CALL).at("2027-03-27T23:59:59.999Z"),
                NO,
                CHANNEL);
        t.row(
                "E40 the day before they go forward",
                pccr(NO_PHONE).until("2027-03-27"),
                in(PHONE_CALL).at("2027-03-28T00:00:00Z"),
                YES,
                FREE);
        t.row(
                "E40 clocks go back that day, -1 ms",
                pccr(NO_PHONE).until("2027-10-31"),
                in(PHONE_CALL).at("2027-10-31T23:59:59.999Z"),
                NO,
                CHANNEL);
        t.row(
                "E40 clocks go back that day",
                pccr(NO_PHONE).until("2027-10-31"),
                in(PHONE_CALL).at("2027-11-01T00:00:00Z"),
                YES,
                FREE);
        t.row(
                "E40 the day before they go back, -1 ms",
                pccr(NO_PHONE).until("2027-10-30"),
                in(PHONE_CALL).at("2027-10-30T22:59:59.999Z"),
                NO,
                CHANNEL);
        t.row(
                "E40 the day before they go back",
                pccr(NO_PHONE).until("2027-10-30"),
                in(PHONE_CALL).at("2027-10-30T23:00:00Z"),
                YES,
                FREE);
        t.row(
                "E32 lifted, -1 ms",
                pccr(NO_PHONE).lifted("2027-02-15T12:00:00Z"),
                in(PHONE_CALL).at("2027-02-15T11:59:59.999Z"),
                NO,
                CHANNEL);
        t.row(
                "E32 lifted",
                pccr(NO_PHONE).lifted("2027-02-15T12:00:00Z"),
                in(PHONE_CALL).at("2027-02-15T12:00:00Z"),
                YES,
                FREE);

        t.everyChannelInEveryRow();
        return t.rows;
    }

    /** The ruling as the table writes it. */
    static String inWords(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permitted _ -> YES;
            case Ruling.PermittedSubjectTo subject ->
                    "PermittedSubjectTo "
                            + subject.conditions().stream()
                                    .map(Condition::code)
                                    .collect(Collectors.joining(", "));
            case Ruling.RedirectedTo redirected -> "RedirectedTo " + redirected.to().name();
            case Ruling.NotPermitted _ -> NO;
            case Ruling.AskAPerson asked ->
                    "AskAPerson" + asked.safetyLine().map(line -> " " + line.name()).orElse("");
        };
    }

    static List<String> rulesOf(Ruling ruling) {
        return ruling.grounds().all().stream().map(Ground::rule).toList();
    }

    private static Clause bar(Area area, AllowedEntry... allowed) {
        return new NotOnPremises(new Standing.Final(), area, List.of(allowed));
    }

    private static AllowedEntry entry(String from, String until, String conditions) {
        return new AllowedEntry(Instant.parse(from), Instant.parse(until), conditions);
    }

    private static final class Table {
        private final List<Example> rows = new ArrayList<>();

        void row(String from, ABond bond, AContact contact, String ruling, String... rules) {
            rows.add(new Example(from, bond.person(), contact.proposal(), ruling, List.of(rules)));
        }

        /** J25 as it is printed: each channel in each row, under one named contact. */
        void everyChannelInEveryRow() {
            ABond bond = pccr(ONLY_GREEN);
            for (Channel channel : List.of(IN_PERSON_ON_SITE, IN_PERSON_OFF_SITE, MEETING)) {
                row("J25 emergency, " + channel, bond, in(channel).about(EMERGENCY), HELP, URGENT);
                row(
                        "J25 statutory, " + channel,
                        bond,
                        in(channel).about(STATUTORY),
                        APPOINTMENT,
                        RIGHT);
                row(
                        "J25 new issue, " + channel,
                        bond,
                        in(channel).about(NEW_ISSUE),
                        TO_GREEN,
                        NAMED);
                row(
                        "J25 same matter, " + channel,
                        bond,
                        in(channel).about(SAME_MATTER),
                        TO_GREEN,
                        NAMED);
                row(
                        "J25 child's admin, " + channel,
                        bond,
                        in(channel).about(CHILD_ADMIN),
                        TO_GREEN,
                        NAMED);
                row("J25 unknown, " + channel, bond, in(channel).about(UNKNOWN), "AskAPerson", ASK);
            }
            for (Channel channel :
                    List.of(
                            PHONE_CALL,
                            VOICEMAIL,
                            EMAIL,
                            LETTER,
                            TEXT_MESSAGE,
                            MESSAGING_APP,
                            SCHOOL_APP,
                            SOCIAL_MEDIA,
                            ONLINE_REVIEW,
                            THROUGH_THIRD_PARTY,
                            THROUGH_PUPIL)) {
                row("J25 emergency, " + channel, bond, in(channel).about(EMERGENCY), YES, URGENT);
                row("J25 statutory, " + channel, bond, in(channel).about(STATUTORY), YES, RIGHT);
                row("J25 new issue, " + channel, bond, in(channel).about(NEW_ISSUE), TAKEN, NEW);
                row(
                        "J25 same matter, " + channel,
                        bond,
                        in(channel).about(SAME_MATTER),
                        TO_GREEN,
                        NAMED);
                row(
                        "J25 child's admin, " + channel,
                        bond,
                        in(channel).about(CHILD_ADMIN),
                        TO_GREEN,
                        NAMED);
                row("J25 unknown, " + channel, bond, in(channel).about(UNKNOWN), "AskAPerson", ASK);
            }
        }
    }
}
