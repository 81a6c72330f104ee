package io.github.kpi4j.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.FileBytes;
import io.github.kpi4j.yaml.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KpiYamlTest {

    private static final long LARGE = 200_000_000;
    private static final String SOUND = """
            schema: 1
            framework: { id: plan, name: Corporate plan, area: E09000006 }
            indicators:
              - id: repairs
                kind: quantitative
                name: Repairs finished in time
                measure: { percentage: { of: repairs in time, out-of: repairs } }
                reported: { every: quarter }
                target: { at-least: 95 }
            """;

    @TempDir
    private Path folder;

    /** An embedder's own rule. */
    private record Seasonal(int years) implements TrendRule {
        @Override
        public TrendFinding detect(Series history, Polarity polarity) {
            return new TrendFinding.NotDetected(
                    this, Reason.TOO_FEW, history.points().size());
        }

        static @Nullable Seasonal read(Fields fields) {
            int years = fields.optional("years", Value::asInteger, 3);
            return fields.build(() -> new Seasonal(years));
        }
    }

    private static Framework framework() {
        return KpiYaml.standard().parse("plan.yaml", SOUND).orElseThrow();
    }

    private static LoadResult<Framework> withTrend(KpiYaml yaml, String trend) {
        return yaml.parse("plan.yaml", SOUND + "    trend: " + trend + "\n");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path large(String name) throws IOException {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(LARGE);
        }
        return path;
    }

    private static List<String> codes(LoadResult<?> result) {
        assertThat(result).isInstanceOf(LoadResult.Rejected.class);
        return result.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aSoundTextIsLoadedWithoutProblems() {
        LoadResult<Framework> result = KpiYaml.standard().parse("plan.yaml", SOUND);

        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        assertThat(result.problems()).isEmpty();
        assertThat(result.report()).isEmpty();
        assertThat(result.orElseThrow().name()).isEqualTo("Corporate plan");
    }

    @Test
    void aFileIsReadLikeItsText() throws IOException {
        Path path = file("plan.yaml", SOUND.getBytes(StandardCharsets.UTF_8));

        assertThat(KpiYaml.standard().load(path).orElseThrow()).isEqualTo(framework());
    }

    @Test
    void lineEndsAndAByteOrderMarkChangeNothing() {
        String windows = "\uFEFF" + SOUND.replace("\n", "\r\n");

        assertThat(KpiYaml.standard().parse("plan.yaml", windows).orElseThrow()).isEqualTo(framework());
    }

    @Test
    void aRejectedFileThrowsItsWholeReportOnDemand() {
        LoadResult<Framework> result = KpiYaml.standard().parse("plan.yaml", SOUND.replace("95", "95%%"));

        assertThatThrownBy(result::orElseThrow)
                .isInstanceOfSatisfying(
                        LoadException.class, e -> assertThat(e.problems()).isEqualTo(result.problems()))
                .hasMessage(result.report());
        assertThat(result.report()).isEqualTo("""
                        plan.yaml:9:25: indicators[0].target.at-least: "95%%" is not a number [not-a-number]
                           9 |     target: { at-least: 95%% }
                             |                         ^^^^
                           write 95 — the unit is given once, under unit""");
    }

    @Test
    void aRejectionNamesAtLeastOneProblem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoadResult.Rejected<Framework>(List.of(), ""))
                .withMessageContaining("problems");
    }

    @Test
    void moreProblemsThanAReaderCanTakeAreCounted() {
        StringBuilder text = new StringBuilder(SOUND);
        for (int i = 0; i < 150; i++) {
            text.append("    colour-").append(i).append(": blue\n");
        }
        LoadResult<Framework> result = KpiYaml.standard().parse("plan.yaml", text.toString());

        assertThat(result.problems()).hasSize(100);
        assertThat(result.report()).endsWith("\nand 50 more");
    }

    @Test
    void anEmbeddersTrendRuleIsReadWithItsSettings() {
        KpiYaml yaml = KpiYaml.standard().withTrendRule("seasonal", Reader.ofFields(Seasonal::read));

        assertThat(trends(withTrend(yaml, "{ rule: seasonal, years: 5 }"))).containsExactly(new Seasonal(5));
        assertThat(trends(withTrend(yaml, "seasonal"))).containsExactly(new Seasonal(3));
        assertThat(trends(withTrend(yaml, "[seasonal, previous]"))).hasSize(2);
    }

    private static List<TrendRule> trends(LoadResult<Framework> result) {
        return result.orElseThrow().indicators().get(0).definition().trends();
    }

    @Test
    void aSettingThatTheRuleDoesNotKnowIsLocated() {
        KpiYaml yaml = KpiYaml.standard().withTrendRule("seasonal", Reader.ofFields(Seasonal::read));

        assertThat(withTrend(yaml, "{ rule: seasonal, yaers: 5 }").report())
                .contains("plan.yaml:10:30: indicators[0].trend.yaers: unknown key", "did you mean years?");
    }

    @Test
    void theStandardReaderDoesNotLearnARuleFromItsCopy() {
        KpiYaml.standard().withTrendRule("seasonal", Reader.ofFields(Seasonal::read));

        assertThat(codes(withTrend(KpiYaml.standard(), "seasonal"))).containsExactly("unknown-word");
    }

    @Test
    void anEmbeddersRatingSchemeIsKnownByItsName() {
        RatingScheme ours = new RatingScheme("ours", RatingScheme.DEFAULT.bands(), null);
        KpiYaml yaml = KpiYaml.standard().withRatingScheme(ours);
        String plan = """
                schema: 1
                framework: { id: plan, name: Plan, area: a, rating: { preset: ours, escalate-after: 2 } }
                indicators:
                  - id: visits
                    kind: quantitative
                    name: Visits
                    measure: { number: percent }
                    rating: ours
                    reported: { every: month }
                    target: { at-least: 80 }
                """;

        Framework framework = yaml.parse("plan.yaml", plan).orElseThrow();
        assertThat(framework.scheme()).isEqualTo(ours.escalatingAfter(2));
        assertThat(framework.schemeOf(framework.indicators().get(0))).isEqualTo(ours);
        assertThat(codes(KpiYaml.standard().parse("plan.yaml", plan))).containsExactly("unknown-word", "unknown-word");
    }

    @Test
    void aSchemeCannotTakeTheNameOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiYaml.standard().withRatingScheme(CouncilSchemes.KENT))
                .withMessageContaining("kent");
    }

    @Test
    void aRuleCannotTakeTheNameOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiYaml.standard().withTrendRule("run", Reader.ofFields(Seasonal::read)))
                .withMessageContaining("run");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiYaml.standard().withTrendRule(" ", Reader.ofFields(Seasonal::read)));
    }

    @Test
    @Timeout(10)
    void largeFilesAreRefusedByTheirSize() throws IOException {
        Path plan = large("plan.yaml");

        long start = System.nanoTime();
        List<String> refused = codes(KpiYaml.standard().load(plan));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(refused).containsExactly("too-large");
    }

    @Test
    @Timeout(10)
    void figuresMayBeLargeButNotARow() throws IOException {
        String row = "repairs,2024/25 Q1,90\n";
        FileBytes endless = () -> new SequenceInputStream(
                new ByteArrayInputStream(("indicator,period,value\n" + row + "\"").getBytes(UTF_8)),
                new Endless((byte) 'x'));

        assertThat(codes(KpiYaml.standard().loadFigures(large("figures.csv"), framework())))
                .containsExactly("not-text");
        assertThat(codes(KpiYaml.standard().loadFigures("figures.csv", endless, framework())))
                .containsExactly("too-large");
    }

    /** A file without an end. */
    private static final class Endless extends InputStream {

        private final byte each;

        Endless(byte each) {
            this.each = each;
        }

        @Override
        public int read() {
            return each;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, each);
            return length;
        }
    }

    @Test
    void whatIsNotTextIsRefused() throws IOException {
        byte[] binary = new byte[1000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }

        assertThat(codes(KpiYaml.standard().load(file("plan.yaml", binary)))).containsExactly("not-text");
        assertThat(codes(KpiYaml.standard().loadFigures(file("figures.csv", binary), framework())))
                .containsExactly("not-text");
        assertThat(codes(KpiYaml.standard().parse("plan.yaml", "a\0b"))).containsExactly("not-text");
        assertThat(codes(KpiYaml.standard().parseFigures("f.csv", "indicator,period\0\na,b\n", framework())))
                .contains("not-text");
    }

    @Test
    void whatIsNotThereIsAProblemAndNotAnException() {
        assertThat(codes(KpiYaml.standard().load(folder.resolve("none.yaml")))).containsExactly("unreadable-file");
        assertThat(codes(KpiYaml.standard().load(folder))).containsExactly("unreadable-file");
        assertThat(codes(KpiYaml.standard().loadFigures(folder.resolve("none.csv"), framework())))
                .containsExactly("unreadable-file");
        assertThat(codes(KpiYaml.standard().load(Objects.requireNonNull(folder.getRoot()))))
                .containsExactly("unreadable-file");
    }

    @Test
    void aRevisionIsAFigureOfItsOwn() {
        LoadResult<Figures> figures = KpiYaml.standard()
                .parseFigures(
                        "figures.csv",
                        "indicator,period,value,recorded\nrepairs,2024/25 Q1,90,\nrepairs,2024/25 Q1,91,2024-09-01\n",
                        framework());

        assertThat(figures.orElseThrow().all()).hasSize(2);
        assertThat(figures.problems()).isEmpty();
    }

    @Test
    void forecastRuleOfOnesOwnIsAskedForByName() {
        ForecastRule halved = (history, ahead) -> new Forecast.NotProjected(Reason.TOO_FEW, 0);
        KpiYaml yaml = KpiYaml.standard().withForecastRule("halved", Reader.ofFields(fields -> {
            fields.required("by", Value::asInteger);
            return fields.build(() -> halved);
        }));
        String plan = """
                schema: 1
                framework: { id: plan, name: Plan, area: E09000006 }
                indicators:
                  - id: absence
                    kind: outcome
                    name: Pupils often absent
                    measure: { number: percent }
                    reported: { every: year }
                    target: { at-most: 15 }
                    turn-the-curve: { since: 2022/23, rule: halved, by: 2 }
                """;

        Outcome outcome = (Outcome)
                yaml.parse("plan.yaml", plan).orElseThrow().indicators().get(0);
        assertThat(outcome.turnTheCurve().rule()).isSameAs(halved);
        assertThat(codes(KpiYaml.standard().parse("plan.yaml", plan))).containsExactly("unknown-word");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yaml.withForecastRule("run-rate", Reader.ofFields(fields -> halved)))
                .withMessageContaining("run-rate");
    }
}
