package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.bromley.BromleyReport;
import io.github.kpi4j.examples.sheffield.SheffieldReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports as they are printed. With -Dkpi.golden.update=true the files are written anew; read them then. */
class StoryGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "kpi4j", "examples");

    @ParameterizedTest
    @ValueSource(strings = {"bromley", "sheffield"})
    void theReportIsTheOneThatWasReadAndAgreed(String story) throws IOException {
        Path golden = FOLDER.resolve(story + ".txt");
        String report = Told.answer("report", story);
        if (Boolean.getBoolean("kpi.golden.update")) {
            Files.writeString(golden, report);
        }

        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bromley", "sheffield"})
    void aSecondRunIsTheSameToTheByte(String story) {
        assertThat(Told.answer("report", story)).isEqualTo(Told.answer("report", story));
    }

    @Test
    void theStepsWrittenOutSayWhatTheCommandSays() throws IOException {
        assertThat(Printed.by(() -> BromleyReport.main(new String[0]), StandardCharsets.US_ASCII))
                .isEqualTo(Told.answer("report", "bromley"));
        assertThat(Printed.by(() -> SheffieldReport.main(new String[0]), StandardCharsets.US_ASCII))
                .isEqualTo(Told.answer("report", "sheffield"));
    }
}
