package org.evenhand.policymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casework.Stage;
import org.junit.jupiter.api.Test;

/** The picture of the process in the docs is drawn from the stages, acts and gates themselves. */
class ProcessPictureTests {
    @Test
    void thePictureInTheDocsIsTheOneThatTheCodeDraws() throws IOException {
        String picture = ProcessPicture.of(Process.drawn());
        Files.writeString(Path.of("target", "process.svg"), picture);

        assertThat(Files.readString(Path.of("docs", "process.svg")))
                .as("Look at it, then copy target/process.svg to docs/process.svg")
                .isEqualTo(picture);
    }

    @Test
    void everyStageIsInThePicture() {
        assertThat(Process.STAGES)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(java.util.List.of(Stage.class.getPermittedSubclasses()));
    }

    @Test
    void everyGateOfCaseworkIsInThePictureAndAForgottenOneIsFound() throws IOException {
        Process process = Process.drawn();
        assertThat(process.forgotten()).as("Give their act a passage").isEmpty();
        assertThat(Process.PASSAGES)
                .allSatisfy(passage -> assertThat(process.before(passage)).isNotEmpty());

        List<Home> more = new ArrayList<>(process.gates());
        more.add(new Home("P63", Home.Kind.GATE, "escalation.maintained-only"));
        assertThat(new Process(more).forgotten()).containsExactly("escalation.maintained-only");
    }
}
