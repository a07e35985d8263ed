package org.evenhand.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.casework.letters.ParentsCase.day;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.access.Account;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.letters.Fernleigh;
import org.evenhand.casework.letters.PapersFoundGood;
import org.evenhand.casework.letters.ParentsCase;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.enforcement.Shared;
import org.evenhand.enforcement.act.SharingARestriction;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.ReadText;
import org.evenhand.letter.Standing;
import org.evenhand.people.ContactKind;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.DocumentsReturned;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.junit.jupiter.api.Test;

/**
 * The papers that staff work with, as somebody looked at them and found them good: the slip that
 * switches mail over and back, the list of what is returned, and the card at each of its three
 * levels (P51, P55, P57).
 */
@Paragraphs({"P51", "P55", "P57"})
class PapersForStaffTests extends PapersFoundGood {
    private static final String BEFORE = "2025-10-01";
    private static final String AFTER = "2026-01-05";

    private final ParentsCase nina =
            ParentsCase.of(
                            "Nina Hollis",
                            RelationshipKind.PARENT,
                            "3 Weir Lane\nFernleigh\nHX7 4SS")
                    .withAChild("Otto Hollis", YearGroup.YEAR_4);
    private final Fernleigh school = nina.school;
    private final RestrictionId restriction = restricted();

    PapersForStaffTests() {
        super("papers-for-staff");
    }

    private RestrictionId restricted() {
        nina.opened("2025-09-09", StartBasis.NOT_A_COMPLAINT, "Many messages about the fence.");
        StaffContact deputy = contact(school.deputy());
        nina.restrictedBefore(
                new RestrictionTerms(
                        RestrictionTerms.numbered(
                                new ChannelNotAllowed(ChannelGroup.PHONE),
                                new EmailForwarded("concerns@fernleigh.example", deputy),
                                new DocumentsReturned(
                                        "the playground fence",
                                        "The same papers came 80 times.",
                                        deputy)),
                        List.of(),
                        Optional.of(SafetyLine.NOT_ALONE),
                        deputy),
                "2025-07-01",
                "2025-07-02",
                "2025-12-19");
        return on(BEFORE, unit -> EnforcementPlans.all(unit).getFirst().restriction().id());
    }

    private static StaffContact contact(Account account) {
        return new StaffContact(account.id(), account.displayName(), "deputy@fernleigh.example");
    }

    private interface Asked<T> {
        T of(Unit unit);
    }

    private <T> T on(String day, Asked<T> asked) {
        return as(school.head(), day, asked);
    }

    private <T> T as(Account account, String day, Asked<T> asked) {
        return school.at(
                day(day),
                "11:00",
                () -> school.the(Acts.class).lookUp(school.as(account), asked::of));
    }

    private void hasMail(String address, boolean shared) {
        school.at(
                day("2025-09-12"),
                "10:00",
                () -> {
                    done(
                            school.the(AddingAContactPoint.class)
                                    .add(
                                            school.as(school.head()),
                                            form(),
                                            nina.person(),
                                            new AddingAContactPoint.Point(
                                                    ContactKind.E_MAIL,
                                                    address,
                                                    shared,
                                                    false,
                                                    day("2025-09-12"),
                                                    null,
                                                    day("2025-09-12"),
                                                    "The office")));
                    return true;
                });
    }

    private LetterDocument mailSlip(String day, boolean off, boolean early) {
        return on(
                day,
                unit -> {
                    EnforcementPlan plan = plan(unit);
                    return MailSlip.of(
                            unit,
                            plan.restriction(),
                            SlipView.of(unit, plan).findFirst().orElseThrow(),
                            off,
                            early);
                });
    }

    private EnforcementPlan plan(Unit unit) {
        return EnforcementPlans.byId(unit, restriction).orElseThrow();
    }

    private LetterDocument card(Account account, ShareLevel level) {
        school.at(
                day("2025-09-30"),
                "09:00",
                () -> {
                    done(
                            school.the(SharingARestriction.class)
                                    .share(
                                            school.as(school.head()),
                                            form(),
                                            new Shared(
                                                    restriction,
                                                    account.id(),
                                                    null,
                                                    account.displayName(),
                                                    level,
                                                    "She may come to you at the door."),
                                            "/cases"));
                    return true;
                });
        return as(
                account,
                BEFORE,
                unit -> {
                    EnforcementPlan plan = plan(unit);
                    return ActionCard.of(
                            unit,
                            plan.restriction(),
                            school.the(SharedPage.class)
                                    .view(unit, plan, plan.shares().getLast().id()));
                });
    }

    @Override
    protected Map<String, LetterDocument> made() {
        Map<String, LetterDocument> papers = new LinkedHashMap<>();
        papers.put("mail-slip-on-without-an-address", mailSlip(BEFORE, false, false));
        hasMail("nina@mail.example", false);
        hasMail("the.hollises@mail.example", true);
        papers.put("mail-slip-on", mailSlip(BEFORE, false, false));
        papers.put("mail-slip-on-before-it-begins", mailSlip(BEFORE, false, true));
        papers.put("mail-slip-off", mailSlip(AFTER, true, false));
        papers.put(
                "return-slip", on(BEFORE, unit -> ReturnSlip.of(unit, plan(unit)).orElseThrow()));
        papers.put("action-card", card(school.teacher(), ShareLevel.ACTION_CARD));
        papers.put(
                "action-card-with-the-letters-terms",
                card(school.office(), ShareLevel.LETTER_TERMS));
        papers.put("action-card-with-the-whole-case", card(school.chair(), ShareLevel.WHOLE_CASE));
        papers.replaceAll((_, paper) -> numbered(paper));
        return papers;
    }

    /** The number of a restriction is made as the program runs, so it is no matter here. */
    private static LetterDocument numbered(LetterDocument paper) {
        Standing.ForStaff made = (Standing.ForStaff) paper.standing();
        return new LetterDocument(
                paper.language(),
                paper.title(),
                paper.date(),
                paper.reference(),
                new Standing.ForStaff("0000c0ffee00", made.asAt(), made.madeBy(), made.foot()),
                paper.letterhead(),
                paper.addressee(),
                paper.origin(),
                paper.sections());
    }

    /** No level says what the next one does. */
    @Test
    void eachLevelOfTheCardSaysItsOwnAndNotTheNext() {
        assertThat(read("action-card"))
                .contains("Nina Hollis")
                .doesNotContain("What the letter says to them");
        assertThat(read("action-card-with-the-letters-terms"))
                .contains("What the letter says to them")
                .doesNotContain("You may read the whole case");
        assertThat(read("action-card-with-the-whole-case")).contains("You may read the whole case");
    }

    @Test
    void theSlipsDoNotSayWhoseTheyAre() {
        assertThat(read("mail-slip-on") + read("mail-slip-off"))
                .contains("nina@mail.example")
                .doesNotContain("Hollis", "the.hollises", "fence");
    }

    private String read(String name) {
        return ReadText.onOneLine(paper(name));
    }
}
