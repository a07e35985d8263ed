package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.junit.jupiter.api.Test;

/** The bytes of facts about restrictions, frozen: written by hand, never by the code they check. */
class RestrictionBytesTests {
    private static final String RESTRICTION = "0190f000-0000-7000-8000-000000000001";
    private static final String PERSON = "0190f000-0000-7000-8000-000000000002";
    private static final String GREEN = "0190f000-0000-7000-8000-000000000003";
    private static final String BROWN = "0190f000-0000-7000-8000-000000000004";
    private static final Instant NINE = Instant.parse("2027-01-05T09:00:00Z");
    private static final StaffContact MRS_GREEN = staff(GREEN, "Mrs Green", "01632 960100");
    private static final StaffContact MR_BROWN = staff(BROWN, "Mr Brown", "office@school.example");
    private static final String GREEN_BYTES =
            "{'account':'" + GREEN + "','name':'Mrs Green','reachedAt':'01632 960100'}";
    private static final String BROWN_BYTES =
            "{'account':'" + BROWN + "','name':'Mr Brown','reachedAt':'office@school.example'}";

    @Test
    void aPccrOfTheFirstThreeClauseTypes() {
        RestrictionTerms terms =
                new RestrictionTerms(
                        RestrictionTerms.numbered(
                                new ChannelNotAllowed(ChannelGroup.PHONE),
                                new NamedContactOnly(MRS_GREEN, MR_BROWN, 3),
                                new NotOnPremises(
                                        new NotOnPremises.Standing.Final(),
                                        NotOnPremises.Area.WHOLE_SITE,
                                        List.of(
                                                new NotOnPremises.AllowedEntry(
                                                        Instant.parse("2027-02-01T14:00:00Z"),
                                                        Instant.parse("2027-02-01T15:30:00Z"),
                                                        "Sign in at the office.")))),
                        List.of(
                                new ChildContact(
                                        "Illness",
                                        Set.of(Channel.PHONE_CALL, Channel.EMAIL),
                                        Optional.of(MR_BROWN),
                                        "Before nine."),
                                new ChildContact(
                                        "Reports", Set.of(Channel.LETTER), Optional.empty(), "")),
                        Optional.of(SafetyLine.NOT_ALONE),
                        MRS_GREEN);

        isWritten(
                imposed(Restriction.Kind.PCCR, terms),
                "{'from':'2027-01-05T09:00:00Z','kind':'PCCR','lastDay':'2027-03-28','person':'"
                        + PERSON
                        + "','restriction':'"
                        + RESTRICTION
                        + "','terms':{'childPlan':[{'channels':['PHONE_CALL','EMAIL'],'conditions':"
                        + "'Before nine.','dealtWithBy':"
                        + BROWN_BYTES
                        + ",'matter':'Illness'},{'channels':['LETTER'],'conditions':'',"
                        + "'matter':'Reports'}],'clauses':["
                        + "{'clause':{'group':'PHONE','type':'channel-not-allowed'},'number':1},"
                        + "{'clause':{'contact':"
                        + GREEN_BYTES
                        + ",'deputy':"
                        + BROWN_BYTES
                        + ",'replyWithinSchoolDays':3,'type':'named-contact-only'},'number':2},"
                        + "{'clause':{'allowed':[{'conditions':'Sign in at the office.',"
                        + "'from':'2027-02-01T14:00:00Z','until':'2027-02-01T15:30:00Z'}],"
                        + "'area':'WHOLE_SITE','standing':{'is':'final'},'type':'not-on-premises'},"
                        + "'number':3}],'reader':"
                        + GREEN_BYTES
                        + ",'safetyLine':'NOT_ALONE'}}");
    }

    @Test
    void aPlanForWhichSomebodyCovers() {
        RestrictionTerms terms =
                new RestrictionTerms(
                        RestrictionTerms.numbered(new ChannelNotAllowed(ChannelGroup.EMAIL)),
                        List.of(
                                new ChildContact(
                                        "Illness",
                                        Set.of(Channel.EMAIL),
                                        Optional.of(MR_BROWN),
                                        Optional.of(MRS_GREEN),
                                        "Before nine.")),
                        Optional.empty(),
                        MRS_GREEN);

        isWritten(
                imposed(Restriction.Kind.PCCR, terms),
                "{'from':'2027-01-05T09:00:00Z','kind':'PCCR','lastDay':'2027-03-28','person':'"
                        + PERSON
                        + "','restriction':'"
                        + RESTRICTION
                        + "','terms':{'childPlan':[{'channels':['EMAIL'],'conditions':"
                        + "'Before nine.','coveredBy':"
                        + GREEN_BYTES
                        + ",'dealtWithBy':"
                        + BROWN_BYTES
                        + ",'matter':'Illness'}],'clauses':["
                        + "{'clause':{'group':'EMAIL','type':'channel-not-allowed'},'number':1}],"
                        + "'reader':"
                        + GREEN_BYTES
                        + "}}");
    }

    @Test
    void anInterimBar() {
        RestrictionTerms terms =
                new RestrictionTerms(
                        RestrictionTerms.numbered(
                                new NotOnPremises(
                                        new NotOnPremises.Standing.Interim(
                                                LocalDate.of(2027, 1, 19)),
                                        NotOnPremises.Area.BUILDINGS,
                                        List.of())),
                        List.of(),
                        Optional.empty(),
                        MRS_GREEN);

        isWritten(
                imposed(Restriction.Kind.INTERIM_BAR, terms),
                "{'from':'2027-01-05T09:00:00Z','kind':'INTERIM_BAR','lastDay':'2027-03-28','person':'"
                        + PERSON
                        + "','restriction':'"
                        + RESTRICTION
                        + "','terms':{'childPlan':[],'clauses':[{'clause':{'allowed':[],"
                        + "'area':'BUILDINGS','standing':{'is':'interim',"
                        + "'representationsBy':'2027-01-19'},'type':'not-on-premises'},'number':1}],"
                        + "'reader':"
                        + GREEN_BYTES
                        + "}}");
    }

    @Test
    void tellingUndoingAndLifting() {
        RestrictionId id = new RestrictionId(UUID.fromString(RESTRICTION));

        isWritten(
                new RestrictionTold(id, NINE),
                "{'from':'2027-01-05T09:00:00Z','restriction':'" + RESTRICTION + "'}");
        isWritten(
                new RestrictionTellingUndone(id, NINE, Instant.parse("2027-01-07T11:15:30.5Z")),
                "{'restriction':'"
                        + RESTRICTION
                        + "','toldFrom':'2027-01-05T09:00:00Z','undoneFrom':'2027-01-07T11:15:30.500Z'}");
        isWritten(
                new RestrictionLifted(id, NINE, "Nothing since."),
                "{'because':'Nothing since.','from':'2027-01-05T09:00:00Z','restriction':'"
                        + RESTRICTION
                        + "'}");
    }

    @Test
    void varyingAndReplacing() {
        RestrictionId id = new RestrictionId(UUID.fromString(RESTRICTION));
        LetterId letter = new LetterId(new UUID(1, 2));
        RestrictionId next = new RestrictionId(new UUID(1, 3));

        isWritten(
                new RestrictionVaried(
                        id,
                        letter,
                        new RestrictionTerms(
                                RestrictionTerms.numbered(
                                        new ChannelNotAllowed(ChannelGroup.EMAIL)),
                                List.of(),
                                Optional.empty(),
                                MRS_GREEN)),
                "{'letter':'00000000-0000-0001-0000-000000000002','restriction':'"
                        + RESTRICTION
                        + "','terms':{'childPlan':[],'clauses':[{'clause':{'group':'EMAIL',"
                        + "'type':'channel-not-allowed'},'number':1}],'reader':"
                        + GREEN_BYTES
                        + "}}");
        isWritten(
                new VariationTold(id, letter, NINE),
                "{'from':'2027-01-05T09:00:00Z','letter':'00000000-0000-0001-0000-000000000002',"
                        + "'restriction':'"
                        + RESTRICTION
                        + "'}");
        isWritten(
                new RestrictionReplaced(id, next, NINE),
                "{'by':'00000000-0000-0001-0000-000000000003','from':'2027-01-05T09:00:00Z',"
                        + "'restriction':'"
                        + RESTRICTION
                        + "'}");
    }

    @Test
    void anotherContact() {
        isWritten(
                new ContactChanged(
                        new RestrictionId(UUID.fromString(RESTRICTION)),
                        NINE,
                        MR_BROWN,
                        MRS_GREEN,
                        ContactStanding.STANDING_IN),
                "{'contact':"
                        + BROWN_BYTES
                        + ",'deputy':"
                        + GREEN_BYTES
                        + ",'from':'2027-01-05T09:00:00Z','restriction':'"
                        + RESTRICTION
                        + "','standing':'STANDING_IN'}");
    }

    @Test
    void aCourtOrder() {
        CourtOrder order =
                new CourtOrder(
                        "Portsmouth K1",
                        new PersonId(UUID.fromString(PERSON)),
                        NINE,
                        Optional.empty(),
                        List.of(
                                new CourtOrder.Term(
                                        Set.of(Channel.THROUGH_PUPIL, Channel.IN_PERSON_ON_SITE),
                                        Set.of(Direction.OUT, Direction.IN),
                                        CourtOrder.Effect.FORBIDS,
                                        "Not within 100 metres.")),
                        MR_BROWN);
        String bytes =
                "'order':{'from':'2027-01-05T09:00:00Z','person':'"
                        + PERSON
                        + "','reader':"
                        + BROWN_BYTES
                        + ",'reference':'Portsmouth K1','terms':[{'channels':['IN_PERSON_ON_SITE',"
                        + "'THROUGH_PUPIL'],'directions':['IN','OUT'],'effect':'FORBIDS',"
                        + "'words':'Not within 100 metres.'}]}";
        // As it was written before anybody was asked who had seen it.
        isWritten(new CourtOrderRecorded(order, null), "{" + bytes + "}");
        isWritten(
                new CourtOrderRecorded(order, "The head, in the safe"),
                "{" + bytes + ",'seen':'The head, in the safe'}");
    }

    @Test
    void theEndOfACourtOrder() {
        PersonId person = new PersonId(UUID.fromString(PERSON));
        FactId order = new FactId(UUID.fromString(RESTRICTION));
        isWritten(
                new CourtOrderEnded(person, order, LocalDate.of(2027, 3, 1), "Discharged."),
                "{'because':'Discharged.','lastDay':'2027-03-01','order':'"
                        + RESTRICTION
                        + "','person':'"
                        + PERSON
                        + "'}");
        isWritten(
                new CourtOrderEnded(person, order, null, "It is about another."),
                "{'because':'It is about another.','order':'"
                        + RESTRICTION
                        + "','person':'"
                        + PERSON
                        + "'}");
    }

    @Test
    void everyFurtherClauseType() {
        Map<Clause, String> written = new LinkedHashMap<>();
        written.put(
                new BehaviourContract(List.of("Speak calmly."), List.of("We answer."), "Less."),
                "'otherwise':'Less.','theyAgree':['Speak calmly.'],'type':'behaviour-contract',"
                        + "'weAgree':['We answer.']");
        written.put(
                new SharedMailboxOnly("one@school.example", MRS_GREEN, MR_BROWN, 3),
                "'deputy':"
                        + BROWN_BYTES
                        + ",'mailbox':'one@school.example','readBy':"
                        + GREEN_BYTES
                        + ",'replyWithinSchoolDays':3,'type':'shared-mailbox-only'");
        written.put(
                new EmailForwarded("one@school.example", MRS_GREEN),
                "'readBy':" + GREEN_BYTES + ",'to':'one@school.example','type':'email-forwarded'");
        written.put(
                new ConditionalEntry(NotOnPremises.Area.BUILDINGS, List.of("Sign in.")),
                "'area':'BUILDINGS','conditions':['Sign in.'],'type':'conditional-entry'");
        written.put(
                new CallsAtSetTimes(
                        Set.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        10,
                        List.of(
                                new CallsAtSetTimes.Closed(
                                        LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 19)))),
                "'closed':[{'first':'2027-02-15','last':'2027-02-19'}],'days':['MONDAY','THURSDAY'],"
                        + "'from':'09:00:00','minutes':10,'type':'calls-at-set-times','until':'09:30:00'");
        written.put(
                new AppointmentOnly(MRS_GREEN),
                "'madeWith':" + GREEN_BYTES + ",'type':'appointment-only'");
        written.put(
                new WritingOnly(Set.of(ChannelGroup.EMAIL, ChannelGroup.LETTER)),
                "'type':'writing-only','ways':['LETTER','EMAIL']");
        written.put(
                new DocumentsKept("the fence", MRS_GREEN),
                "'matter':'the fence','readBy':" + GREEN_BYTES + ",'type':'documents-kept'");
        written.put(
                new DocumentsReturned("the fence", "Many.", MRS_GREEN),
                "'because':'Many.','matter':'the fence','returnedBy':"
                        + GREEN_BYTES
                        + ",'type':'documents-returned'");
        written.put(
                new IssueCap(2, IssueCap.Per.MONTH, "Say which."),
                "'choosing':'Say which.','issues':2,'per':'MONTH','type':'issue-cap'");
        written.put(
                new NoFurtherComplaint("the fence", LocalDate.of(2026, 11, 6)),
                "'decidedOn':'2026-11-06','matter':'the fence','type':'no-further-complaint'");
        written.put(
                new AnotherLimit("One a day.", "It fits.", Set.of(ChannelGroup.EMAIL)),
                "'because':'It fits.','type':'another-limit','ways':['EMAIL'],'words':'One a day.'");

        written.forEach((clause, bytes) ->
                isWritten(
                        imposed(
                                Restriction.Kind.PCCR,
                                new RestrictionTerms(
                                        RestrictionTerms.numbered(clause),
                                        List.of(),
                                        Optional.empty(),
                                        MRS_GREEN)),
                        "{'from':'2027-01-05T09:00:00Z','kind':'PCCR','lastDay':'2027-03-28',"
                                + "'person':'"
                                + PERSON
                                + "','restriction':'"
                                + RESTRICTION
                                + "','terms':{'childPlan':[],'clauses':[{'clause':{"
                                + bytes
                                + "},'number':1}],'reader':"
                                + GREEN_BYTES
                                + "}}"));
    }

    @Test
    void everyClauseTypeIsWrittenUnderItsOwnName() {
        Map<Class<?>, String> written =
                Arrays.stream(
                                Objects.requireNonNull(
                                                Clause.class.getAnnotation(JsonSubTypes.class))
                                        .value())
                        .collect(
                                Collectors.toMap(
                                        JsonSubTypes.Type::value, JsonSubTypes.Type::name));

        assertThat(written.keySet())
                .containsExactlyInAnyOrder(Clause.class.getPermittedSubclasses());
        assertThat(written)
                .containsEntry(
                        ChannelNotAllowed.class, new ChannelNotAllowed(ChannelGroup.EMAIL).type())
                .containsEntry(
                        NamedContactOnly.class,
                        new NamedContactOnly(MRS_GREEN, MR_BROWN, 1).type());
    }

    private static void isWritten(Fact fact, String bytes) {
        String golden = bytes.replace('\'', '"');
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }

    private static RestrictionImposed imposed(Restriction.Kind kind, RestrictionTerms terms) {
        return new RestrictionImposed(
                new RestrictionId(UUID.fromString(RESTRICTION)),
                new PersonId(UUID.fromString(PERSON)),
                kind,
                terms,
                NINE,
                LocalDate.of(2027, 3, 28));
    }

    private static StaffContact staff(String id, String name, String reachedAt) {
        return new StaffContact(new AccountId(UUID.fromString(id)), name, reachedAt);
    }
}
