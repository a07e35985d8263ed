package org.evenhand.contactlog.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.evenhand.contactlog.evidence.wrong.ParsingInProcess;
import org.junit.jupiter.api.Test;

/** The program itself never knows the libraries that look into strangers' bytes (HOLD-14). */
class OnlyTheChildParsesTests {
    private static final String CHILD = "org.evenhand.contactlog.evidence.child..";

    private static final ArchRule ONLY_THE_CHILD_PARSES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(CHILD)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            CHILD,
                            "org.apache.james.mime4j..",
                            "org.apache.poi..",
                            "org.apache.tika..",
                            "org.dhatim.fastexcel.reader..",
                            "com.twelvemonkeys..")
                    .because("a parser that a file takes over must not have the program in hand");

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.evenhand");

    @Test
    void nothingElseKnowsTheParsers() {
        ONLY_THE_CHILD_PARSES.check(PROGRAM);
    }

    @Test
    void theRuleLooksAtTheProgramAndAtTheChild() {
        assertThat(PROGRAM).hasSizeGreaterThan(30);
        assertThat(PROGRAM.contain("org.evenhand.contactlog.evidence.child.Sniffing")).isTrue();
        assertThat(PROGRAM.contain("org.evenhand.contactlog.evidence.StrangersFiles")).isTrue();
    }

    @Test
    void theRuleSeesAClassThatParsesInProcess() {
        JavaClasses wrong = new ClassFileImporter().importClasses(ParsingInProcess.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ONLY_THE_CHILD_PARSES.check(wrong))
                .withMessageContaining("org.apache.tika");
    }
}
