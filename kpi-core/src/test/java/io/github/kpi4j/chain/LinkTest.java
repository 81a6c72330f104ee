package io.github.kpi4j.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.chain.LinkFinding.End;
import io.github.kpi4j.chain.LinkFinding.NotTold;
import io.github.kpi4j.chain.LinkFinding.Paired;
import io.github.kpi4j.chain.LinkFinding.Result;
import io.github.kpi4j.chain.LinkFinding.TooEarly;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links between figures of every rhythm, worked out by hand. */
class LinkTest {

    private static final Cadence QUARTERS = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence YEARS = Cadence.yearly(YearType.FINANCIAL);
    private static final Period REPORT = Period.quarter(YearType.FINANCIAL, 2024, 4);

    /** A series from texts such as {@code 2024/25 Q4=12}; a value that is none is missing, one with ! begins a break. */
    private static Series series(Cadence cadence, String... figures) {
        var points = new ArrayList<Series.Point>();
        for (String figure : List.of(figures)) {
            String[] parts = figure.split("=", -1);
            String text = parts[1].replace("!", "");
            Value value = text.isEmpty() ? new Value.Absent(Reason.SUPPRESSED) : Value.Amount.of(Rational.parse(text));
            var marks = EnumSet.noneOf(Mark.class);
            if (parts[1].endsWith("!")) {
                marks.add(Mark.BREAK);
            }
            points.add(new Series.Point(cadence.parse(parts[0]), value, marks, ""));
        }
        return Series.of(cadence, points);
    }

    private static LinkFinding find(Lag lag, Series lead, Series follower) {
        return Link.of("lead", "follower", lag).between(lead, Polarity.HIGHER, follower, Polarity.LOWER, REPORT);
    }

    private static String periods(LinkFinding finding) {
        Paired paired = (Paired) finding;
        return paired.lead().from().period().label() + " "
                + paired.lead().to().period().label() + " | "
                + paired.follower().from().period().label() + " "
                + paired.follower().to().period().label();
    }

    private static Result result(LinkFinding finding) {
        return ((Paired) finding).result();
    }

    @Test
    void anEndMovesOnlyBeyondItsDeadBand() {
        Series lead = series(YEARS, "2023/24=57", "2024/25=56");
        Series follower = series(YEARS, "2023/24=20", "2024/25=17");
        var within = new Link.Observed(lead, Polarity.HIGHER, Rational.ONE);
        var beyond = new Link.Observed(lead, Polarity.HIGHER, Rational.parse("0.9"));
        var result = new Link.Observed(follower, Polarity.LOWER, Rational.of(3));
        Link link = Link.of("lead", "follower", Lag.NONE);

        assertThat(result(link.between(within, result, REPORT))).isEqualTo(Result.NEITHER_MOVED);
        assertThat(result(link.between(beyond, result, REPORT))).isEqualTo(Result.HELD);
    }

    @Test
    void aQuarterIsPairedWithTheOneBeforeTheYearEnd() {
        LinkFinding finding = find(
                Lag.ofQuarters(2),
                series(QUARTERS, "2023/24 Q3=10", "2023/24 Q4=14", "2024/25 Q1=9"),
                series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=25"));

        assertThat(periods(finding)).isEqualTo("2023/24 Q3 2023/24 Q4 | 2024/25 Q1 2024/25 Q2");
        assertThat(result(finding)).isEqualTo(Result.BOTH_IMPROVED);
    }

    @Test
    void aYearOfAQuarterlyLeadIsComparedWithAYearOfItsFollower() {
        LinkFinding finding = find(
                Lag.ofQuarters(4),
                series(QUARTERS, "2022/23 Q4=100", "2023/24 Q3=140", "2023/24 Q4=110"),
                series(YEARS, "2023/24=22", "2024/25=23"));

        assertThat(periods(finding)).isEqualTo("2022/23 Q4 2023/24 Q4 | 2023/24 2024/25");
        assertThat(result(finding)).isEqualTo(Result.NOT_FOLLOWED);
    }

    @Test
    void aYearlyLeadOfAQuarterlyFollowerIsComparedOverAYearToo() {
        LinkFinding finding = find(
                Lag.ofQuarters(1),
                series(YEARS, "2022/23=5", "2023/24=4"),
                series(QUARTERS, "2023/24 Q3=18", "2024/25 Q2=20", "2024/25 Q3=17"));

        assertThat(periods(finding)).isEqualTo("2022/23 2023/24 | 2023/24 Q3 2024/25 Q3");
        assertThat(result(finding)).isEqualTo(Result.IMPROVED_WITHOUT_LEAD);
    }

    @Test
    void anAcademicYearIsPairedWithTheLastQuarterThatEndedByThen() {
        LinkFinding finding = find(
                Lag.NONE,
                series(QUARTERS, "2023/24 Q1=10", "2024/25 Q1=10", "2024/25 Q2=50"),
                series(Cadence.yearly(YearType.ACADEMIC), "2022/23=6", "2023/24=6"));

        assertThat(periods(finding)).isEqualTo("2023/24 Q1 2024/25 Q1 | 2022/23 2023/24");
        assertThat(result(finding)).isEqualTo(Result.NEITHER_MOVED);
    }

    @Test
    void aCountOnAnyDayOfAYearStandsForTheYear() {
        Cadence counts = Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, YearType.FINANCIAL);
        LinkFinding finding = find(
                Lag.ofYears(1),
                series(YEARS, "2022/23=5", "2023/24=4"),
                series(counts, "18 January 2024=70", "16 January 2025=75"));

        assertThat(periods(finding)).isEqualTo("2022/23 2023/24 | 18 January 2024 16 January 2025");
        assertThat(result(finding)).isEqualTo(Result.BOTH_WORSENED);
    }

    @Test
    void anInspectionIsPairedWithWhatWasKnownAtTheOneBefore() {
        Cadence inspections = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.CALENDAR);
        LinkFinding finding = find(
                Lag.ofQuarters(2),
                series(QUARTERS, "2021/22 Q1=3", "2023/24 Q4=7", "2024/25 Q1=1"),
                series(inspections, "10 February 2022=4", "20 October 2024=2"));

        assertThat(periods(finding)).isEqualTo("2021/22 Q1 2023/24 Q4 | 10 February 2022 20 October 2024");
        assertThat(result(finding)).isEqualTo(Result.BOTH_IMPROVED);
    }

    @Test
    void totalsOfTheYearAreComparedWithTheSameTotalLastYear() {
        Cadence totals = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
        LinkFinding finding = find(
                Lag.NONE,
                series(
                        totals,
                        "2023/24 to September 2023=40",
                        "2024/25 to June 2024=20",
                        "2024/25 to September 2024=38"),
                series(QUARTERS, "2023/24 Q2=9", "2024/25 Q1=9", "2024/25 Q2=9"));

        assertThat(periods(finding))
                .isEqualTo("2023/24 to September 2023 2024/25 to September 2024 | 2023/24 Q2 2024/25 Q2");
        assertThat(result(finding)).isEqualTo(Result.HELD);
    }

    @Test
    void theLatestMovementOfTheLeadIsAwaited() {
        LinkFinding finding = find(
                Lag.ofQuarters(2),
                series(QUARTERS, "2023/24 Q3=10", "2023/24 Q4=14", "2024/25 Q1=14", "2024/25 Q2=15"),
                series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=31"));

        assertThat(result(finding)).isEqualTo(Result.NOT_FOLLOWED);
        // The second quarter's effect is due in the fourth, which has ended: nothing is still to come.
        assertThat(finding.expected()).isNull();

        LinkFinding later = find(
                Lag.ofQuarters(3),
                series(QUARTERS, "2023/24 Q2=10", "2023/24 Q3=14", "2024/25 Q1=14", "2024/25 Q2=15"),
                series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=31"));

        assertThat(later)
                .isInstanceOfSatisfying(
                        Paired.class,
                        paired -> assertThat(paired.expected())
                                .isNotNull()
                                .satisfies(expected ->
                                        assertThat(expected.by().label()).isEqualTo("2025/26 Q1")));
    }

    @Test
    void aLeadKnownForLessThanTheLagIsTooEarly() {
        LinkFinding finding = find(
                Lag.ofYears(1),
                series(QUARTERS, "2023/24 Q4=10", "2024/25 Q1=14", "2024/25 Q2=15"),
                series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=31"));

        assertThat(finding)
                .isInstanceOfSatisfying(
                        TooEarly.class,
                        early -> assertThat(early.expected().by().label()).isEqualTo("2025/26 Q1"));
    }

    @Test
    void aMissingLeadIsNamed() {
        LinkFinding finding = find(
                Lag.ofQuarters(1),
                series(QUARTERS, "2023/24 Q1=10", "2023/24 Q2=10", "2024/25 Q1=14"),
                series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=31"));

        assertThat(finding)
                .isEqualTo(new NotTold(
                        finding.link(),
                        End.LEAD,
                        Reason.NOT_AVAILABLE,
                        Period.quarter(YearType.FINANCIAL, 2024, 2),
                        Period.quarter(YearType.FINANCIAL, 2023, 4),
                        null));
    }

    @Test
    void aBreakInTheFollowerIsNotComparedAcross() {
        Series lead = series(QUARTERS, "2024/25 Q1=10", "2024/25 Q2=10");

        assertThat(find(Lag.NONE, lead, series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=31!")))
                .isInstanceOfSatisfying(NotTold.class, not -> {
                    assertThat(not.end()).isEqualTo(End.FOLLOWER);
                    assertThat(not.reason()).isEqualTo(Reason.NOT_COMPARABLE);
                });
    }

    @Test
    void aSuppressedFigureGivesItsReason() {
        Series lead = series(QUARTERS, "2024/25 Q1=10", "2024/25 Q2=");

        assertThat(find(Lag.NONE, lead, series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=31")))
                .isInstanceOfSatisfying(NotTold.class, not -> {
                    assertThat(not.end()).isEqualTo(End.LEAD);
                    assertThat(not.reason()).isEqualTo(Reason.SUPPRESSED);
                });
    }

    @Test
    void nothingIsToldWhereNeitherWayIsBetter() {
        Series any = series(QUARTERS, "2024/25 Q1=10", "2024/25 Q2=12");
        LinkFinding finding =
                Link.of("lead", "follower", Lag.NONE).between(any, Polarity.NEITHER, any, Polarity.LOWER, REPORT);

        assertThat(finding).isEqualTo(new NotTold(finding.link(), End.LEAD, Reason.NO_POLARITY, null, null, null));
    }

    @Test
    void nothingIsToldOfNoFigures() {
        Series none = series(QUARTERS);

        assertThat(find(Lag.NONE, none, none)).isInstanceOfSatisfying(NotTold.class, not -> {
            assertThat(not.end()).isEqualTo(End.FOLLOWER);
            assertThat(not.at()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "12, 29, BOTH_IMPROVED",
        "12, 30, NOT_FOLLOWED",
        "12, 31, NOT_FOLLOWED",
        "10, 29, IMPROVED_WITHOUT_LEAD",
        "10, 30, NEITHER_MOVED",
        "10, 31, WORSENED_WITHOUT_LEAD",
        "9, 29, IMPROVED_WITHOUT_LEAD",
        "9, 30, HELD",
        "9, 31, BOTH_WORSENED"
    })
    void theNineCasesAreToldApart(String lead, String follower, Result expected) {
        LinkFinding finding = find(
                Lag.NONE,
                series(QUARTERS, "2024/25 Q1=10", "2024/25 Q2=" + lead),
                series(QUARTERS, "2024/25 Q1=30", "2024/25 Q2=" + follower));

        assertThat(result(finding)).isEqualTo(expected);
    }
}
