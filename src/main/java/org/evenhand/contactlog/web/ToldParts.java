package org.evenhand.contactlog.web;

import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.ColleagueConfirmed;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.DemandWeighed;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.HelpWrittenDown;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.LateExplained;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.PostCaptured;
import org.evenhand.contactlog.Routing;
import org.evenhand.contactlog.SafeguardingLeadTold;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.contactlog.WishesTold;
import org.evenhand.ui.Times;

/** What was told of an entry by those who were there. */
final class ToldParts {
    private ToldParts() {}

    static void tell(OpenEntry open, EntryParts parts) {
        open.told(ColleagueConfirmed.class)
                .ifPresent(said ->
                        parts.add(
                                "Confirmed by " + open.entry().reporter().name(),
                                "confirm",
                                false,
                                Rows.row("It is right", said.right()),
                                Rows.row("Added", said.words())));
        open.told(HelpWrittenDown.class)
                .ifPresent(told ->
                        parts.add(
                                "Help was called at the desk",
                                "",
                                false,
                                Rows.row(
                                        "Called as",
                                        told.emergency()
                                                ? "An emergency, which breaks nothing (P62)"
                                                : "Help is needed (J2)")));
        open.told(CircumstancesTold.class)
                .ifPresent(told ->
                        parts.add(
                                "Where, how long, who was there",
                                "circumstances",
                                true,
                                Rows.row("Who made the contact", told.direction().words()),
                                Rows.row("Place", told.place().words()),
                                Rows.row("Exactly", told.where()),
                                Rows.row("Related to work", told.workRelated()),
                                Rows.row("How", told.how()),
                                Rows.row("Minutes it took", told.minutes()),
                                Rows.row("Minutes of all staff", told.staffMinutes()),
                                Rows.row("Pages or files", told.pages()),
                                Rows.row("Witnesses", String.join(", ", told.witnesses())),
                                Rows.row("Others got less", told.othersDisadvantaged())));
        open.told(TargetsTold.class)
                .ifPresent(told ->
                        parts.add(
                                "At whom it was directed",
                                "targets",
                                true,
                                Rows.row("Directed at", Rows.names(told.targets()))));
        open.told(DissatisfactionAnswered.class)
                .ifPresent(told -> {
                    Routing routing = told.routing();
                    parts.add(
                            "Dissatisfaction",
                            "dissatisfaction",
                            true,
                            Rows.row("Expressed", told.expressed()),
                            Rows.row("Goes to", routing == null ? "" : routing.words()),
                            Rows.row("About", told.issue()),
                            Rows.row("Reference", told.reference()));
                });
        open.told(HeadingsReported.class)
                .ifPresent(told ->
                        parts.add(
                                "How its reporter sees it",
                                "headings",
                                true,
                                Rows.row("Headings", Rows.headings(told.headings())),
                                Rows.row("What it was", Rows.subTypes(told.subTypes())),
                                Rows.row("About", Rows.characteristics(told.characteristics())),
                                Rows.row("Beyond anger", told.beyondAnger())));
        open.told(BackgroundTold.class)
                .ifPresent(told ->
                        parts.add(
                                "What led up to it, what was tried",
                                "background",
                                true,
                                Rows.row("Known of what led up to it", told.context()),
                                Rows.row(
                                        "Tried",
                                        Rows.lines(told.tried().stream().map(DeEscalation::words))),
                                Rows.row("What came of it", told.triedWords())));
        open.told(DemandWeighed.class)
                .ifPresent(told ->
                        parts.add(
                                "What they insisted on",
                                "demand",
                                true,
                                Rows.row("Wanted", told.wanted()),
                                Rows.row("It was possible", told.possible()),
                                Rows.row("It was required", told.required()),
                                Rows.row("Why", told.because()),
                                Rows.row("Offered instead", told.offered())));
        open.told(OnTheSpotTold.class)
                .ifPresent(told ->
                        parts.add(
                                "Done there and then",
                                "on-the-spot",
                                true,
                                Rows.row(
                                        "Done",
                                        Rows.lines(told.actions().stream().map(Rows::spot))),
                                Rows.row("How it ended", Rows.ending(told.ending())),
                                Rows.row("Told so at the time", told.told()),
                                Rows.row("Not told because", told.notToldBecause()),
                                Rows.row("What was said", told.words())));
        open.told(LateExplained.class)
                .ifPresent(told ->
                        parts.add(
                                "Written down late",
                                "late",
                                true,
                                Rows.row("Why", told.because())));
        open.told(PostCaptured.class)
                .ifPresent(told ->
                        parts.add(
                                "The post",
                                "post",
                                true,
                                Rows.row("Platform", told.platform()),
                                Rows.row("Account", told.accountName()),
                                Rows.row("Group", told.group()),
                                Rows.row("Address", told.address()),
                                Rows.row(
                                        "Picture taken",
                                        Rows.day(told.on())
                                                + (told.at() == null
                                                        ? ""
                                                        : ", " + Times.said(told.at()))),
                                Rows.row("By", told.by())));
        open.told(WishesTold.class)
                .ifPresent(told ->
                        parts.add(
                                "What " + told.by().name() + " wrote down as wished for",
                                WishesForm.PATH,
                                true,
                                Rows.row("Somebody to speak to", told.speakTo()),
                                Rows.row(
                                        "Deals with it",
                                        told.dealsWith() == null
                                                ? "Left to the headteacher"
                                                : told.dealsWith().name()),
                                Rows.row("The police", told.police().words()),
                                Rows.row("Besides", told.words())));
        for (ImpactTold told : open.entry().impacts()) {
            parts.add(
                    "How it left " + told.affected().name(),
                    "impact",
                    false,
                    Rows.row("In their own words", told.onMe()),
                    Rows.row("On work and others", told.onOthers()),
                    Rows.row("May be used in a letter", told.mayBeShared()));
        }
        open.told(SafeguardingLeadTold.class)
                .ifPresent(told ->
                        parts.add(
                                "Safeguarding lead told",
                                "safeguarding-told",
                                true,
                                Rows.row("Told", told.toldTo()),
                                Rows.row("How", told.how()),
                                Rows.row("Reference", told.reference())));
    }
}
