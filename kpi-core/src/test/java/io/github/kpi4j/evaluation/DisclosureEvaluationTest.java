package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DisclosureEvaluationTest {

    private static final LocalDate LATER = LocalDate.of(2025, 12, 1);
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Unit CHILDREN = new Unit.Count("children");
    private static final Value HIDDEN = new Value.Absent(Reason.SUPPRESSED);
    private static final List<String> LOCALITIES = List.of("east", "north", "south", "west");
    private static final Disclosure DFE = Disclosure.usually(CountDisplay.DFE_LOCAL_AUTHORITY);

    private static Indicator indicator(String id, Measure measure, Cadence cadence, RollUpRules rules) {
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(measure)
                .reported(cadence)
                .rollUp(rules)
                .target(Target.atLeast("10"))
                .build();
    }

    private static Indicator yearly(String id, Measure measure, Combine rule) {
        return indicator(
                id,
                measure,
                Cadence.yearly(YearType.FINANCIAL),
                new RollUpRules(null, rule, RollUpRules.Missing.REFUSE));
    }

    private static Framework framework(Disclosure disclosure, Indicator... indicators) {
        return framework("council", AreaRegister.NONE, disclosure, indicators);
    }

    private static Framework framework(
            String own, AreaRegister register, Disclosure disclosure, Indicator... indicators) {
        return new Framework(
                "f",
                "A framework",
                new AreaId(own),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                List.of(indicators),
                Governance.NONE,
                new RollUp(
                        null,
                        RollUp.Over.INDICATORS,
                        List.of(new AreaGroup(
                                new AreaId("council"),
                                "The council",
                                LOCALITIES.stream().map(AreaId::new).toList()))),
                ResultsChain.NONE,
                register,
                disclosure);
    }

    private static List<Value> values(Framework framework, String id, Figures figures, String... areas) {
        var values = new ArrayList<Value>();
        for (String area : areas) {
            Scorecard card = Evaluator.evaluate(framework, figures, Evidence.NONE, YEAR, LATER, new AreaId(area));
            Series.Point point = card.get(new IndicatorId(id)).point();
            values.add(point == null ? HIDDEN : point.value());
        }
        return values;
    }

    private static Value number(long value) {
        return Value.Amount.of(Rational.of(value));
    }

    private static Figures numbers(String... values) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            figures.add(Figure.of("children", LOCALITIES.get(i), YEAR, values[i]));
        }
        return Figures.of(figures);
    }

    @Test
    void aSmallCountIsHiddenAndSoIsTheNextSmallestSoThatTheTotalDoesNotGiveItAway() {
        Framework framework = framework(DFE, yearly("children", new Direct(CHILDREN), Combine.SUM));

        assertThat(values(
                        framework,
                        "children",
                        numbers("3", "0", "12", "9"),
                        "east",
                        "north",
                        "south",
                        "west",
                        "council"))
                .containsExactly(HIDDEN, number(0), number(12), HIDDEN, number(24));
        assertThat(values(
                        framework.withoutDisclosure(),
                        "children",
                        numbers("3", "0", "12", "9"),
                        "east",
                        "west",
                        "council"))
                .containsExactly(number(3), number(9), number(24));
    }

    @Test
    void aPercentageIsHiddenForItsNumeratorItsRestAndItsDenominator() {
        Framework framework = framework(DFE, yearly("share", new Percentage("on time", "all"), Combine.RATIO_OF_SUMS));
        Figures figures = Figures.of(
                Figure.of("share", "east", YEAR, 3, 40),
                Figure.of("share", "north", YEAR, 37, 40),
                Figure.of("share", "south", YEAR, 4, 4),
                Figure.of("share", "west", YEAR, 40, 40));

        assertThat(values(framework, "share", figures, "east", "north", "south"))
                .containsOnly(HIDDEN);
        assertThat(values(framework, "share", figures, "west", "council"))
                .extracting(value -> value.rank().orElse(Rational.ZERO))
                .containsExactly(Rational.HUNDRED, Rational.of(8400, 124));
    }

    @Test
    void whatIsSuppliedAsSuppressedIsProtectedToo() {
        Framework framework = framework(DFE, yearly("children", new Direct(CHILDREN), Combine.SUM));
        var rows = new ArrayList<>(numbers("11", "7", "12").all());
        rows.add(Figure.of("children", "west", YEAR, new Observation.Missing(Reason.SUPPRESSED)));
        rows.add(Figure.of("children", "council", YEAR, "34"));

        assertThat(values(framework, "children", Figures.of(rows), "east", "north", "south", "west", "council"))
                .containsExactly(number(11), HIDDEN, number(12), HIDDEN, number(34));
    }

    @Test
    void theYearSoFarHidesWhatWouldTellASmallMonth() {
        var cadence = Cadence.of(Frequency.MONTHLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
        Indicator children = indicator("children", new Direct(CHILDREN), cadence, RollUpRules.UNDECLARED);
        var figures = new ArrayList<Figure>();
        List<String> soFar = List.of("8", "15", "18", "29", "36");
        for (int month = 0; month < soFar.size(); month++) {
            LocalDate end = LocalDate.of(2024, 5 + month, 1).minusDays(1);
            figures.add(Figure.of("children", "east", Period.of(cadence.covers(), end), soFar.get(month)));
        }
        Series shown = Evaluator.evaluate(
                        framework(DFE, children), Figures.of(figures), Evidence.NONE, YEAR, LATER, new AreaId("east"))
                .get(new IndicatorId("children"))
                .history();

        assertThat(shown.points())
                .extracting(Series.Point::value)
                .containsExactly(number(8), number(15), HIDDEN, number(29), number(36));
    }

    @Test
    void aFormulaAddsUpWhatIsHiddenAndGivesNoneOfItAway() {
        Framework framework = framework(
                DFE,
                yearly("children", new Direct(CHILDREN), null),
                yearly("boys", new Direct(CHILDREN), null),
                yearly("both", Formula.of("children + boys", CHILDREN), null),
                yearly("difference", Formula.of("children - boys", CHILDREN), null));
        Figures figures = Figures.of(Figure.of("children", "east", YEAR, "4"), Figure.of("boys", "east", YEAR, "30"));

        assertThat(values(framework, "children", figures, "east")).containsOnly(HIDDEN);
        assertThat(values(framework, "boys", figures, "east")).containsOnly(HIDDEN);
        assertThat(values(framework, "difference", figures, "east")).containsOnly(HIDDEN);
        assertThat(values(framework, "both", figures, "east")).containsExactly(number(34));
    }

    @Test
    void aFormulaOverOtherAreasIsHiddenInAFrameworkOfAnAreaWithoutFigures() {
        Framework framework = framework(
                "town-hall",
                AreaRegister.NONE,
                DFE,
                yearly("children", new Direct(CHILDREN), null),
                yearly("twice", Formula.of("2 * sum(children over council)", new Unit.Score("points")), null));

        assertThat(values(framework, "twice", numbers("0", "3", "0", "0"), "town-hall", "council", "north"))
                .containsOnly(HIDDEN);
    }

    @Test
    void aFormulaOverOtherAreasGivesNothingAwayInAnAreaThatNobodySpeaksOf() {
        Framework framework = framework(
                "council",
                AreaRegister.NONE,
                DFE,
                yearly("children", new Direct(CHILDREN), null),
                yearly("twice", Formula.of("2 * sum(children over council)", new Unit.Score("points")), null));

        assertThat(values(framework, "twice", numbers("0", "3", "0", "0"), "elsewhere"))
                .noneMatch(Value.Amount.class::isInstance);
    }

    @Test
    void aGroupUnderAFormerCodeGivesNoMemberAway() {
        var now = new AreaId("council-now");
        var register = new AreaRegister(List.of(new AreaHistory(
                now, "The council", LocalDate.of(2020, 4, 1), List.of(new AreaId("council")), List.of())));
        Framework framework =
                framework("council-now", register, DFE, yearly("children", new Direct(CHILDREN), Combine.SUM));

        assertThat(values(
                        framework,
                        "children",
                        numbers("3", "0", "12", "9"),
                        "east",
                        "north",
                        "south",
                        "west",
                        "council-now",
                        "council"))
                .containsExactly(HIDDEN, number(0), number(12), HIDDEN, number(24), number(24));
    }

    @Test
    void aGapOfWhichOneSideIsHiddenIsHidden() {
        var gap = new GroupGap(
                new IndicatorId("children"),
                new IndicatorId("boys"),
                GroupGap.As.DIFFERENCE,
                new Unit.Percent(),
                Rational.ZERO);
        Framework framework = framework(
                DFE,
                yearly("children", new Percentage("a", "b"), null),
                yearly("boys", new Percentage("a", "b"), null),
                yearly("gap", gap, null));
        Figures figures =
                Figures.of(Figure.of("children", "east", YEAR, 20, 40), Figure.of("boys", "east", YEAR, 2, 40));

        assertThat(values(framework, "gap", figures, "east")).containsOnly(HIDDEN);
    }

    @Test
    void roundedCountsGiveTheRatioThatIsShown() {
        Framework framework = framework(
                Disclosure.usually(CountDisplay.DFE_NATIONAL), yearly("share", new Percentage("a", "b"), null));
        Value.Amount shown =
                (Value.Amount) values(framework, "share", Figures.of(Figure.of("share", "east", YEAR, 44, 57)), "east")
                        .get(0);

        assertThat(shown).isEqualTo(new Value.Amount(Rational.of(4000, 60), Rational.of(40), Rational.of(60)));
        Framework nearest =
                framework(Disclosure.usually(CountDisplay.NEAREST_10), yearly("children", new Direct(CHILDREN), null));
        assertThat(values(nearest, "children", numbers("4", "5", "0"), "east", "north", "south"))
                .containsExactly(new Value.Absent(Reason.LOW), number(10), number(0));
    }

    @Test
    void theReportSaysOnceWhatIsHiddenAndByWhatRule() {
        Framework framework = framework(DFE, yearly("children", new Direct(CHILDREN), Combine.SUM));
        Scorecard card = Evaluator.evaluate(
                framework, numbers("3", "0", "12", "9"), Evidence.NONE, YEAR, LATER, new AreaId("east"));

        assertThat(PlainText.render(Narrator.document(new CommitteeReport(card)))
                        .replaceAll("\\s+", " "))
                .contains(
                        "So that nobody can be identified, counts from 1 to 5 are hidden. Figures from which a hidden one"
                                + " could be worked out are hidden too. 1 of 1 figure is hidden in this report.")
                .contains("suppressed in 2024/25");
    }

    @Test
    void anExceptionForAnIndicatorThatIsNotThereIsRefused() {
        var exceptions = new TreeMap<IndicatorId, CountDisplay>();
        exceptions.put(new IndicatorId("other"), CountDisplay.NEAREST_5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(
                        new Disclosure(CountDisplay.AS_COUNTED, exceptions),
                        yearly("children", new Direct(CHILDREN), Combine.SUM)))
                .withMessageContaining("disclosure has an exception for indicator \"other\", which is not defined");
    }
}
