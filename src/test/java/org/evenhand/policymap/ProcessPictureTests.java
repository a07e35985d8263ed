package org.evenhand.policymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.casework.Stage;
import org.junit.jupiter.api.Test;

/** The picture of the process in the docs is drawn from the stages, acts and gates themselves. */
class ProcessPictureTests {
    @Test
    void thePictureInTheDocsIsTheOneThatTheCodeDraws() throws IOException {
        String picture = ProcessPicture.of(WayOfACase.drawn());
        Files.writeString(Path.of("target", "process.svg"), picture);

        assertThat(Files.readString(Path.of("docs", "process.svg")))
                .as("Look at it, then copy target/process.svg to docs/process.svg")
                .isEqualTo(picture);
    }

    @Test
    void everyStageIsInThePicture() {
        assertThat(WayOfACase.STAGES.stream().map(stage -> stage.getClass().getName()).toList())
                .containsExactlyInAnyOrder(
                        Arrays.stream(Stage.class.getPermittedSubclasses())
                                .map(Class::getName)
                                .toArray(String[]::new));
    }

    @Test
    void everyGateOfCaseworkIsInThePictureAndAForgottenOneIsFound() throws IOException {
        WayOfACase process = WayOfACase.drawn();
        assertThat(process.forgotten()).as("Give their act a passage").isEmpty();
        assertThat(WayOfACase.PASSAGES)
                .allSatisfy(passage -> assertThat(process.before(passage)).isNotEmpty());

        List<Home> more = new ArrayList<>(process.gates());
        more.add(new Home("F10", Home.Kind.GATE, "going-to-law.chair-is-aware"));
        assertThat(new WayOfACase(more).forgotten()).containsExactly("going-to-law.chair-is-aware");
    }
}
