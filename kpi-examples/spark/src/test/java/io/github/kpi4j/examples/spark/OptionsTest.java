package io.github.kpi4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static Options parse(String more) {
        var args = new ArrayList<>(
                List.of("--framework", "f.yaml", "--figures", "f.csv", "--as-of", "2026-04-08", "--out", "o"));
        args.addAll(Arrays.asList(more.split(" ")));
        return Options.parse(args.toArray(String[]::new));
    }

    @Test
    void everyOptionIsRead() {
        assertThat(parse("--partitions 152 --rank E06,E08 --words yes"))
                .isEqualTo(new Options(
                        "f.yaml", "f.csv", LocalDate.of(2026, 4, 8), "o", 152, List.of("E06", "E08"), true));
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        Options options = parse("--words no");

        assertThat(options.partitions()).isEqualTo(8);
        assertThat(options.among()).isEmpty();
        assertThat(options.words()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--partitions 0, --partitions is 0; write a number from 1 to 99999",
        "--partitions many, --partitions is many; write a number",
        "--colour red, --colour is no option",
        "--rank, --rank is no option or has no value",
        "--out p, --out stands twice",
    })
    void whatCannotBeMeantIsRefused(String more, String message) {
        assertThatThrownBy(() -> parse(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Options.parse("--framework", "f.yaml"))
                .hasMessageStartingWith("--figures is missing")
                .hasMessageContaining("--as-of DATE");
        assertThatThrownBy(() ->
                        Options.parse("--framework", "f.yaml", "--figures", "f.csv", "--as-of", "Easter", "--out", "o"))
                .hasMessage("--as-of is Easter; write a day such as 2026-04-08");
    }
}
