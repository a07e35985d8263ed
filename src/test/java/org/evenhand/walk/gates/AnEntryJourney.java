package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A contact is written down, completed and reviewed (P13-P28, P46, J4). */
class AnEntryJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    @Test
    @Meets({
        "entry.confirmed-by-the-colleague",
        "entry.heading-a-needs-a-sub-type",
        "entry.not-relied-on-before-background",
        "entry.not-relied-on-before-circumstances",
        "entry.not-relied-on-before-confirm",
        "entry.not-relied-on-before-dissatisfaction",
        "entry.not-relied-on-before-impact",
        "entry.not-relied-on-before-on-the-spot",
        "entry.not-relied-on-before-person",
        "entry.not-relied-on-before-post-captured",
        "entry.not-relied-on-before-safeguarding",
        "entry.not-relied-on-before-safeguarding-lead-told",
        "entry.not-relied-on-before-targets",
        "entry.says-what-is-not-right"
    })
    void nothingIsReliedOnBeforeItIsComplete() {
        Account dsl = ready.school().has("dsl", Role.STAFF, Role.SAFEGUARDING_LEAD);
        Colleague office = gates.signedIn(ready.office);
        Colleague teacher = gates.signedIn(ready.teacher);
        Colleague deputy = gates.signedIn(ready.deputy);

        // The office writes down what the teacher saw.
        String entry =
                office.opens("/contacts/new")
                        .answers("who", "Somebody called Daz")
                        .answers("channel", "SOCIAL_MEDIA")
                        .answers("day", "yesterday")
                        .answers("time", "2:30pm")
                        .answers("account", "A post about the teacher in a group of parents.")
                        .unfolds("Add their exact words")
                        .answers("exactWords", "Useless, and everybody knows it")
                        .answers("onTheSpot", "TOLD_UNACCEPTABLE")
                        .answers("colleague", ready.teacher.id().text())
                        .presses("Save")
                        .at();
        teacher.opens(entry + "/headings")
                .answers("headings", "A")
                .sends()
                .isRefused("entry.heading-a-needs-a-sub-type")
                .answers("subTypes-A", "VERBAL_ABUSE")
                .answers("beyondAnger", "It mocks her by name.")
                .sends()
                .isNotRefused("entry.heading-a-needs-a-sub-type")
                .hasDone("It is saved");
        review(deputy, entry)
                .isRefused(
                        "entry.not-relied-on-before-background",
                        "entry.not-relied-on-before-circumstances",
                        "entry.not-relied-on-before-confirm",
                        "entry.not-relied-on-before-dissatisfaction",
                        "entry.not-relied-on-before-impact",
                        "entry.not-relied-on-before-on-the-spot",
                        "entry.not-relied-on-before-person",
                        "entry.not-relied-on-before-post-captured",
                        "entry.not-relied-on-before-safeguarding",
                        "entry.not-relied-on-before-targets");

        deputy.opens(entry + "/confirm")
                .answers("right", "yes")
                .sends()
                .isRefused("entry.confirmed-by-the-colleague");
        teacher.opens(entry + "/confirm")
                .answers("right", "no")
                .sends()
                .isRefused("entry.says-what-is-not-right")
                .answers("words", "It was a closed group.")
                .sends()
                .isNotRefused("entry.confirmed-by-the-colleague", "entry.says-what-is-not-right")
                .hasDone("It is saved");
        teacher.opens(entry + "/confirm").answers("right", "yes").sends().isFine();
        teacher.opens(entry + "/circumstances")
                .answers("direction", "IN")
                .answers("place", "ONLINE")
                .answers("workRelated", "yes")
                .answers("staffMinutes", "20")
                .sends()
                .isFine();
        teacher.opens(entry + "/targets").answers("targets", ready.teacher.id().text()).sends();
        teacher.opens(entry + "/dissatisfaction").answers("expressed", "no").sends().isFine();
        teacher.opens(entry + "/background").answers("tried", "NOTHING_POSSIBLE").sends().isFine();
        teacher.opens(entry + "/on-the-spot")
                .answers("actions", "TOLD_UNACCEPTABLE")
                .answers("told", "yes")
                .answers("words", "That it was not acceptable.")
                .sends()
                .isFine();
        teacher.opens(entry + "/impact")
                .answers("onMe", "I could not sleep.")
                .answers("mayBeShared", "yes")
                .sends()
                .isFine();
        teacher.opens(entry + "/safeguarding").answers("concern", "yes").sends().isFine();
        teacher.opens(entry + "/post")
                .answers("platform", "A closed group")
                .answers("accountName", "Daz")
                .answers("on", today())
                .answers("by", "The teacher")
                .sends()
                .isFine();
        deputy.opens(entry + "/person").answers("wanted", "Whitlock").presses("Search");
        deputy.answers("person", person.text()).presses("Save").isFine();
        review(deputy, entry)
                .isNotRefused(
                        "entry.not-relied-on-before-background",
                        "entry.not-relied-on-before-circumstances",
                        "entry.not-relied-on-before-confirm",
                        "entry.not-relied-on-before-dissatisfaction",
                        "entry.not-relied-on-before-impact",
                        "entry.not-relied-on-before-on-the-spot",
                        "entry.not-relied-on-before-person",
                        "entry.not-relied-on-before-post-captured",
                        "entry.not-relied-on-before-safeguarding",
                        "entry.not-relied-on-before-targets")
                .isRefused("entry.not-relied-on-before-safeguarding-lead-told");
        deputy.opens(entry + "/safeguarding-told")
                .answers("toldTo", dsl.displayName())
                .answers("how", "In person")
                .sends()
                .isFine();
        review(deputy, entry)
                .isNotRefused("entry.not-relied-on-before-safeguarding-lead-told")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"entry.not-relied-on-before-demand", "review.insisted-on-what-was-not-due"})
    void ofADemandItIsSaidWhetherItCouldBeDoneBeforeItIsReliedOn() {
        String entry =
                Steps.page(
                        ready.toBeReviewed(person, ago(5), "Wanted the teacher at once.", "Now"));
        Colleague teacher = gates.signedIn(ready.teacher);
        Colleague deputy = gates.signedIn(ready.deputy);
        teacher.opens(entry + "/headings")
                .answers("headings", "B")
                .answers("subTypes-B", "INSISTS_ON_A_PERSON")
                .saves();

        insisted(deputy, entry).isRefused("entry.not-relied-on-before-demand");
        teacher.opens(entry + "/demand")
                .answers("wanted", "To see the teacher in the lesson")
                .answers("possible", "yes")
                .answers("required", "yes")
                .answers("offered", "A call at noon.")
                .saves();
        insisted(deputy, entry)
                .isNotRefused("entry.not-relied-on-before-demand")
                .isRefused("review.insisted-on-what-was-not-due");
        teacher.opens(entry + "/demand").answers("possible", "no").saves();
        insisted(deputy, entry)
                .isNotRefused("review.insisted-on-what-was-not-due")
                .hasDone("It is saved");
    }

    private static Colleague insisted(Colleague by, String entry) {
        return by.opens(entry + "/review")
                .answers("headings", "B")
                .answers("subTypes-B", "INSISTS_ON_A_PERSON")
                .answers("reliedOn", "yes")
                .answers("because", "It was the third time.")
                .sends();
    }

    private static Colleague review(Colleague by, String entry) {
        return by.opens(entry + "/review")
                .answers("headings", "A")
                .answers("subTypes-A", "VERBAL_ABUSE")
                .answers("beyondAnger", "It mocks her by name.")
                .answers("reliedOn", "yes")
                .answers("because", "Two people saw it.")
                .sends();
    }

    @Test
    @Meets({"review.heading-c-says-what-it-took", "review.heading-d-says-its-effect"})
    void headingsCAndDAreReliedOnWithWhatTheyTakeAndWhatTheyDo() {
        String entry =
                Steps.page(ready.toBeReviewed(person, ago(4), "Rang about it again.", "Again"));
        Colleague head = gates.signedIn(ready.head);
        head.opens(entry + "/circumstances")
                .answers("minutes", "")
                .answers("staffMinutes", "")
                .sends()
                .hasDone("It is saved");
        head.opens(entry + "/review")
                .answers("headings", "C", "D")
                .answers("subTypes-C", "LONG_CALLS")
                .answers("subTypes-D", "REPEAT_OF_DECIDED_COMPLAINT")
                .answers("reliedOn", "yes")
                .answers("because", "The log of the calls.")
                .sends()
                .isRefused("review.heading-c-says-what-it-took", "review.heading-d-says-its-effect")
                .answers("subTypes-D", "REPEAT_OF_DECIDED_COMPLAINT", "EFFECT_IS_TO_HARASS")
                .sends()
                .isNotRefused("review.heading-d-says-its-effect")
                .isRefused("review.heading-c-says-what-it-took");
        head.opens(entry + "/circumstances")
                .answers("staffMinutes", "90")
                .sends()
                .hasDone("It is saved");
        head.opens(entry + "/review")
                .answers("headings", "C", "D")
                .answers("subTypes-C", "LONG_CALLS")
                .answers("subTypes-D", "REPEAT_OF_DECIDED_COMPLAINT", "EFFECT_IS_TO_HARASS")
                .answers("reliedOn", "yes")
                .answers("because", "The log of the calls.")
                .sends()
                .isNotRefused("review.heading-c-says-what-it-took")
                .hasDone("It is saved");
    }

    @Test
    @Meets({
        "examination.by-nobody-it-is-about",
        "examination.safeguarding-first",
        "examination.says-about-whom",
        "review.allegation-says-about-whom",
        "review.allegation-was-looked-into",
        "review.by-nobody-involved",
        "review.discrimination-says-of-what",
        "review.harassment-is-more-than-once",
        "review.heading-a-needs-a-sub-type",
        "review.heading-a-says-what-went-beyond-anger",
        "review.reliance-needs-a-heading",
        "review.says-why",
        "review.sub-type-has-its-heading"
    })
    void aReviewSaysWhatItWasAndAnAllegationIsLookedIntoBySomebodyElse() {
        EntryId call =
                ready.toBeReviewed(person, ago(5), "Says the deputy hit a child.", "Hit him");
        String entry = Steps.page(call);
        Account second = ready.school().has("assistant", Role.STAFF, Role.SENIOR_LEADER);
        Colleague head = gates.signedIn(ready.head);
        Colleague deputy = gates.signedIn(ready.deputy);
        Colleague assistant = gates.signedIn(second);

        assistant
                .opens(entry + "/examine")
                .answers("finding", "NOT_BORNE_OUT")
                .answers("result", "Not yet known.")
                .sends()
                .isRefused("examination.says-about-whom");
        assistant
                .opens(entry + "/review")
                .answers("headings", "B")
                .answers("subTypes-B", "OTHER_DEMAND")
                .answers("headings")
                .answers("reliedOn", "yes")
                .sends()
                .isRefused(
                        "review.reliance-needs-a-heading",
                        "review.says-why",
                        "review.sub-type-has-its-heading")
                .answers("headings", "A")
                .answers("because", "It is not just anger.")
                .sends()
                .isNotRefused("review.reliance-needs-a-heading", "review.says-why")
                .isRefused(
                        "review.heading-a-needs-a-sub-type",
                        "review.heading-a-says-what-went-beyond-anger")
                .answers("headings", "A", "B")
                .answers("subTypes-A", "DISCRIMINATION", "HARASSMENT", "UNSUBSTANTIATED_ALLEGATION")
                .answers("protectedActs", "HARM_TO_A_CHILD")
                .sends()
                .isNotRefused(
                        "review.heading-a-needs-a-sub-type", "review.sub-type-has-its-heading")
                .isRefused(
                        "review.allegation-says-about-whom",
                        "review.allegation-was-looked-into",
                        "review.discrimination-says-of-what",
                        "review.harassment-is-more-than-once");
        assistant
                .answers("subTypes-B")
                .answers("headings", "A")
                .answers("subTypes-A", "DISCRIMINATION", "HARASSMENT")
                .answersWithTheFirst("characteristics")
                .answers("beyondAnger", "He called her names.")
                .answers("harassmentBecause", "He rang her at home as well.")
                .answers("about", ready.deputy.id().text())
                .sends()
                .isNotRefused(
                        "review.allegation-says-about-whom",
                        "review.allegation-was-looked-into",
                        "review.discrimination-says-of-what",
                        "review.harassment-is-more-than-once",
                        "review.heading-a-says-what-went-beyond-anger")
                .hasDone("It is saved");

        // The deputy, whom it is about, does not look into it; the head does, after safeguarding.
        deputy.opens(entry + "/examine")
                .answers("finding", "NOT_BORNE_OUT")
                .answers("result", "I did not.")
                .sends()
                .isRefused("examination.by-nobody-it-is-about", "examination.safeguarding-first");
        head.opens(entry + "/safeguarding-told")
                .answers("toldTo", "The safeguarding lead")
                .answers("how", "In person")
                .sends()
                .isFine();
        head.opens(entry + "/examine")
                .answers("finding", "NOT_BORNE_OUT")
                .answers("result", "Two people were in the room; nobody was touched.")
                .sends()
                .isNotRefused(
                        "examination.by-nobody-it-is-about",
                        "examination.safeguarding-first",
                        "examination.says-about-whom")
                .hasDone("It is saved");

        // Whoever was its target does not review it.
        String own =
                Steps.page(
                        ready.toBeReviewed(
                                person, ago(3), "Swore at the deputy.", "You", ready.deputy));
        review(deputy, own).isRefused("review.by-nobody-involved");
        review(head, own).isNotRefused("review.by-nobody-involved").hasDone("It is saved");
    }
}
