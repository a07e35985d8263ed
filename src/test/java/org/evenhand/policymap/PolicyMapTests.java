package org.evenhand.policymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.ledger.Act;
import org.junit.jupiter.api.Test;

/**
 * No paragraph of the policy is without a home, none that is built is without a test, and the page
 * in the docs says where each lives.
 */
class PolicyMapTests {
    @Test
    void thePageInTheDocsSaysTheSame() throws IOException {
        String page = PolicyMap.drawn().page();
        Files.writeString(Path.of("target", "policy-map.md"), page);

        assertThat(Files.readString(Path.of("docs", "policy-map.md")))
                .as("Look at what changed, then copy target/policy-map.md to docs/policy-map.md")
                .isEqualTo(page);
    }

    @Test
    void everyParagraphAndEveryStepIsThereOnce() throws IOException {
        List<String> all =
                Stream.of(
                                Stream.of("PRE"),
                                IntStream.rangeClosed(1, 69).mapToObj(number -> "P" + number),
                                Stream.of("F-H"),
                                IntStream.rangeClosed(1, 10).mapToObj(step -> "F" + step))
                        .flatMap(each -> each)
                        .toList();

        assertThat(PolicyMap.drawn().codes()).isEqualTo(all);
    }

    @Test
    void everyParagraphHasAHomeOrAWordWhyNot() throws IOException {
        PolicyMap map = PolicyMap.drawn();

        assertThat(map.homeless()).isEmpty();
        assertThat(map.paragraphs())
                .allMatch(one -> one.note().isEmpty() || one.note().matches("(Context|Planned).*"));
    }

    @Test
    void aParagraphWithoutAHomeIsFound() throws IOException {
        PolicyMap map = PolicyMap.drawn();
        List<Home> withoutEmergencies = new ArrayList<>(map.homes());
        withoutEmergencies.removeIf(home -> home.code().equals("P62"));

        assertThat(new PolicyMap(map.paragraphs(), withoutEmergencies).homeless())
                .containsExactly("P62");
        assertThat(
                        new PolicyMap(
                                        map.paragraphs().stream()
                                                .map(PolicyMap.Paragraph::withoutNote)
                                                .toList(),
                                        map.homes())
                                .homeless())
                .containsExactly("P43", "P67");
    }

    @Test
    void everyParagraphThatIsBuiltHasATest() throws IOException {
        assertThat(PolicyMap.drawn().untested())
                .as("Connect a test that proves it (@Paragraphs), or say why there is none")
                .isEmpty();
    }

    @Test
    void aParagraphThatIsBuiltAndNotTestedIsFound() throws IOException {
        PolicyMap map = PolicyMap.drawn();
        List<Home> untested = new ArrayList<>(map.homes());
        untested.removeIf(home -> home.kind() == Home.Kind.TEST && home.code().equals("P35"));

        assertThat(new PolicyMap(map.paragraphs(), untested).untested()).containsExactly("P35");
        // What is nowhere built has nothing to be tested.
        untested.removeIf(home -> home.code().equals("P35"));
        assertThat(new PolicyMap(map.paragraphs(), untested).untested()).isEmpty();
    }

    /** An act that somebody wrote in a hurry. */
    static final class Forgotten {
        static final Act FORGET = new Act("test.forget-it");
    }

    @Test
    void everyActSaysWhereThePolicyAsksForIt() {
        assertThat(Marked.acts()).hasSizeGreaterThan(80);
        assertThat(Marked.unmarked(Marked.acts())).as("Give these acts @Paragraphs").isEmpty();
        assertThat(Marked.namesAnAct(Forgotten.class)).isTrue();
        assertThat(Marked.unmarked(List.of(Forgotten.class))).containsExactly("Forgotten");
    }

    @Test
    void gatesPartsOfLettersAndClausesAreReadFromTheSource() {
        assertThat(
                        Written.in(
                                "ALetter",
                                """
                                new Ground("case.one-at-a-time", PolicyParagraph.p(45), "It is open.")
                                EVIDENCE("pccr.evidence", "P46", it -> nothing(it)),
                                EntryRules.when(odd, "entry.odd", new PolicyParagraph("B4"), "Odd"),
                                required("your-rights", "Your rights", p(61), words)
                                new PolicyPoint(PolicyParagraph.p(55), 3)
                                PolicyParagraph REPAIR = PolicyParagraph.j(18);
                                new Ground("ending.has-ended", REPAIR, "None has ended.")
                                ground("closing.marker-off", 66, "It still stands.", "Take it off.")
                                ground("interim.was-said", "It cannot have been said later.")
                                return new Ground(rule, PolicyParagraph.j(8), because, remedy);
                                """))
                .containsExactly(
                        new Home("P45", Home.Kind.GATE, "case.one-at-a-time"),
                        new Home("P46", Home.Kind.GATE, "pccr.evidence"),
                        new Home("B4", Home.Kind.GATE, "entry.odd"),
                        new Home("J18", Home.Kind.GATE, "ending.has-ended"),
                        new Home("P66", Home.Kind.GATE, "closing.marker-off"),
                        new Home("J8", Home.Kind.GATE, "interim.was-said"),
                        new Home("P61", Home.Kind.SECTION, "ALetter: your rights"),
                        new Home("P55", Home.Kind.CLAUSE, "ALetter"));
    }
}
