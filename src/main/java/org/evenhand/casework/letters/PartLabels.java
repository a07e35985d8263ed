package org.evenhand.casework.letters;

import java.util.Locale;
import java.util.Map;

/**
 * What the parts of a fact are called for somebody who has never seen a form of ours, such as a
 * governor. A part that is new tomorrow is called by its own name until somebody names it here.
 */
final class PartLabels {
    private static final Map<String, String> SAID =
            Map.ofEntries(
                    Map.entry("who", "Who, as it was told"),
                    Map.entry("channel", "How the contact was made"),
                    Map.entry("account", "What happened"),
                    Map.entry("exactWords", "Their exact words"),
                    Map.entry("onTheSpot", "What was done there and then"),
                    Map.entry("actions", "What was done there and then"),
                    Map.entry("howItLeftMe", "How it left whoever reported it"),
                    Map.entry("onMe", "How it left them"),
                    Map.entry("onOthers", "What it did to the work and to others"),
                    Map.entry("mayBeShared", "May be shown to the parent"),
                    Map.entry("happenedOn", "On what day, as the time is not known"),
                    Map.entry("affected", "Who was affected"),
                    Map.entry("targets", "At whom it was directed"),
                    Map.entry("subTypes", "Of what kind"),
                    Map.entry("beyondAnger", "What makes it more than anger"),
                    Map.entry("protectedActs", "What nobody may be treated worse for"),
                    Map.entry("characteristics", "Protected characteristics"),
                    Map.entry("about", "Whom or what it is about"),
                    Map.entry("reliedOn", "May be relied on"),
                    Map.entry("because", "Why"),
                    Map.entry("toReporter", "What the reporter was told"),
                    Map.entry("harassmentBecause", "Why it is sexual harassment"),
                    Map.entry("direction", "Who made the contact"),
                    Map.entry("place", "Where it happened"),
                    Map.entry("where", "Exactly where"),
                    Map.entry("workRelated", "Related to work"),
                    Map.entry("how", "How"),
                    Map.entry("minutes", "Minutes that it took"),
                    Map.entry("staffMinutes", "Minutes of all staff together"),
                    Map.entry("othersDisadvantaged", "Who got less because of it"),
                    Map.entry("told", "Told so at the time"),
                    Map.entry("notToldBecause", "Why they were not told"),
                    Map.entry("at", "When"),
                    Map.entry("on", "On what day"),
                    Map.entry("by", "By whom"),
                    Map.entry("words", "In words"),
                    Map.entry("context", "What led up to it"),
                    Map.entry("tried", "What was tried to calm it"),
                    Map.entry("triedWords", "What came of that"),
                    Map.entry("expressed", "It expresses dissatisfaction"),
                    Map.entry("routing", "Where that goes"),
                    Map.entry("issue", "What they raised"),
                    Map.entry("concern", "It may concern a child’s safety"),
                    Map.entry("safeName", "Name of the file"),
                    Map.entry("mediaType", "Kind of file"),
                    Map.entry("size", "Bytes"),
                    Map.entry("sha256", "Its SHA-256"),
                    Map.entry("capturedOn", "Kept on"),
                    Map.entry("capturedBy", "Kept by"),
                    Map.entry("action", "What"),
                    Map.entry("wanted", "What they insisted on"),
                    Map.entry("possible", "It was possible"),
                    Map.entry("required", "It was required"),
                    Map.entry("offered", "What was offered instead"),
                    Map.entry("way", "In what way"),
                    Map.entry("headings", "Under which headings"),
                    Map.entry("nature", "What happened"),
                    Map.entry("specifiedInjury", "An injury that the law names"),
                    Map.entry("riskReviewed", "What was done about the risk"),
                    Map.entry("filmKept", "Whether film was kept"),
                    Map.entry("riddorReference", "Reference at HSE"),
                    Map.entry("as", "What it was said to be"),
                    Map.entry("compared", "Beside what was in force"),
                    Map.entry("saidToBe", "Said to be"),
                    Map.entry("replyBy", "To be answered by"),
                    Map.entry("whereTo", "Where it went"),
                    Map.entry("proof", "How that is known"),
                    Map.entry("confirmedBy", "How it was made sure who was meant"),
                    Map.entry("lastDay", "Last day"),
                    Map.entry("nextBy", "Next step by"),
                    Map.entry("ownerName", "Who deals with it"),
                    Map.entry("owner", "Who deals with it"));

    private PartLabels() {}

    /** {@code Their exact words}, from {@code exactWords}. */
    static String of(String component) {
        String said = SAID.get(component);
        return said == null
                ? sentence(component.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK))
                : said;
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
