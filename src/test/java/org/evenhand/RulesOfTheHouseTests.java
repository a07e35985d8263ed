package org.evenhand;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.evenhand.kernel.wrong.AValueThatKnowsSpring;
import org.evenhand.wrong.AClockOfItsOwn;
import org.evenhand.wrong.ADoorOfItsOwn;
import org.evenhand.wrong.ATransactionOfItsOwn;
import org.evenhand.wrong.KeepsTheDatabase;
import org.evenhand.wrong.web.APageThatAsksTheDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What no chapter's wall says: one door to the database, one clock, values that know nothing, pages
 * without SQL. Each rule has its short list of who is let off, each of whom still needs it, and a
 * class of ours that breaks it, which it finds.
 */
class RulesOfTheHouseTests {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.evenhand");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "java\\.time\\.(chrono\\.)?\\w+\\.now"
                            + "|java\\.time\\.(Clock|InstantSource)\\.(system\\w*|tick\\w+)"
                            + "|java\\.lang\\.System\\.currentTimeMillis");

    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE =
            describe(
                    "the machine is asked for the time",
                    access -> {
                        AccessTarget target = access.getTarget();
                        return CLOCK.matcher(target.getOwner().getName() + "." + target.getName())
                                .matches();
                    });

    /** A rule, and the classes that it lets off, by name: most of them only their chapter knows. */
    @SuppressWarnings("ImmutableEnumChecker") // a copied set and a method
    enum Rule {
        ONE_DOOR(
                RulesOfTheHouseTests::oneDoor,
                // The door itself.
                "org.evenhand.ledger.Organisations",
                // Signing in and sessions come before anybody's organisation is known.
                "org.evenhand.access.Accounts",
                "org.evenhand.access.Tries",
                "org.evenhand.web.SecurityConfiguration",
                // Commands, and a backup on trial, without the program that serves.
                "org.evenhand.keeping.Commands",
                "org.evenhand.keeping.RestoredRecord",
                "org.evenhand.ledger.Verification"),
        NOBODY_KEEPS_THE_DATABASE(
                RulesOfTheHouseTests::nobodyKeepsTheDatabase,
                "org.evenhand.ledger.Organisations",
                "org.evenhand.ledger.OpenUnit",
                "org.evenhand.access.Accounts",
                "org.evenhand.access.Tries"),
        ONE_CLOCK(
                RulesOfTheHouseTests::oneClock,
                "org.evenhand.ledger.LedgerConfiguration",
                "org.evenhand.demonstration.DemonstrationClock",
                "org.evenhand.keeping.Commands"),
        VALUES_KNOW_NOTHING(
                RulesOfTheHouseTests::valuesKnowNothing,
                // Says to Modulith that the chapter is open.
                "org.evenhand.kernel.package-info"),
        NO_SQL_ON_A_PAGE(RulesOfTheHouseTests::noSqlOnAPage);

        private final Function<DescribedPredicate<JavaClass>, ArchRule> of;
        private final Set<String> letOff;

        Rule(Function<DescribedPredicate<JavaClass>, ArchRule> of, String... letOff) {
            this.of = of;
            this.letOff = Set.of(letOff);
        }

        /** As it holds for the program. */
        ArchRule shipped() {
            return of.apply(
                    describe("are not let off", one -> !letOff.contains(outermost(one).getName())));
        }

        /** As if it were a rule for this one alone. */
        ArchRule onlyFor(String name) {
            return of.apply(describe("are " + name, one -> outermost(one).getName().equals(name)));
        }

        private static JavaClass outermost(JavaClass one) {
            return one.getEnclosingClass().map(Rule::outermost).orElse(one);
        }
    }

    private static ArchRule oneDoor(DescribedPredicate<JavaClass> who) {
        return noClasses()
                .that(who)
                .and()
                .resideOutsideOfPackage("org.evenhand.database..")
                .should()
                .dependOnClassesThat(
                        assignableTo(DataSource.class)
                                .or(type(DriverManager.class))
                                .or(
                                        resideInAnyPackage(
                                                "org.springframework.transaction..",
                                                "org.springframework.jdbc.datasource..",
                                                "jakarta.transaction..")))
                .because("what does not go through Acts is held to no school and is on no record");
    }

    private static ArchRule nobodyKeepsTheDatabase(DescribedPredicate<JavaClass> who) {
        return noFields()
                .that()
                .areDeclaredInClassesThat(who)
                .should()
                .haveRawType(JdbcClient.class)
                .because("a unit of work is over when its act is");
    }

    private static ArchRule oneClock(DescribedPredicate<JavaClass> who) {
        return noClasses()
                .that(who)
                .should()
                .accessTargetWhere(ASKS_THE_MACHINE)
                .because("time is passed in, and days begin and end in London");
    }

    private static ArchRule valuesKnowNothing(DescribedPredicate<JavaClass> who) {
        return noClasses()
                .that(resideInAPackage("org.evenhand.kernel..").and(who))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
                .because("every chapter speaks in these values, wherever it runs");
    }

    private static ArchRule noSqlOnAPage(DescribedPredicate<JavaClass> who) {
        return noClasses()
                .that(resideInAPackage("org.evenhand..web..").and(who))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc.core..", "java.sql..")
                .because("a page asks its chapter, so that every page answers alike");
    }

    @ParameterizedTest
    @EnumSource
    void theProgramKeepsIt(Rule rule) {
        rule.shipped().check(PROGRAM);
    }

    /** Else a name that nobody needs any more would let off whoever is called so next. */
    @ParameterizedTest
    @EnumSource
    void whoeverIsLetOffStillNeedsIt(Rule rule) {
        assertThat(rule.letOff)
                .filteredOn(name -> !rule.onlyFor(name).evaluate(PROGRAM).hasViolation())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aClassThatBreaksItIsFound(Rule rule, Class<?> broken, List<String> found) {
        JavaClasses wrong = new ClassFileImporter().importClasses(broken);

        String said = rule.shipped().evaluate(wrong).getFailureReport().toString();

        assertThat(said).contains(found);
    }

    static Stream<Arguments> aClassThatBreaksItIsFound() {
        return Stream.of(
                arguments(Rule.ONE_DOOR, ADoorOfItsOwn.class, List.of("javax.sql.DataSource")),
                arguments(Rule.ONE_DOOR, ATransactionOfItsOwn.class, List.of("Transactional")),
                arguments(
                        Rule.NOBODY_KEEPS_THE_DATABASE,
                        KeepsTheDatabase.class,
                        List.of("KeepsTheDatabase.sql")),
                arguments(
                        Rule.ONE_CLOCK,
                        AClockOfItsOwn.class,
                        Stream.of("now", "today", "clock", "later", "milliseconds")
                                .map(way -> "AClockOfItsOwn." + way + "()")
                                .toList()),
                arguments(
                        Rule.VALUES_KNOW_NOTHING,
                        AValueThatKnowsSpring.class,
                        List.of("org.springframework.util.StringUtils")),
                arguments(
                        Rule.NO_SQL_ON_A_PAGE,
                        APageThatAsksTheDatabase.class,
                        List.of("JdbcClient")));
    }
}
