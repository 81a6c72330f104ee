package io.github.kpi4j.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.intervention.BeforeAfter.Figures;
import io.github.kpi4j.intervention.BeforeAfter.Subject;
import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.NotCompared;
import io.github.kpi4j.intervention.InterventionFinding.Verdict;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Quotient.Form;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** Series, and a look at what was before and after. */
final class Looks {

    static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    static final Offset<Double> CLOSE = within(1e-9);
    static final Value GONE = new Value.Absent(Reason.NOT_COLLECTED);

    private Looks() {}

    static Series.Point point(Period period, Value value, Mark... marks) {
        var all = EnumSet.noneOf(Mark.class);
        all.addAll(List.of(marks));
        return new Series.Point(period, value, all, "");
    }

    static List<Value> numbers(String text) {
        return List.of(text.split(" ", -1)).stream()
                .<Value>map(each -> each.equals("-") ? GONE : Value.Amount.of(Rational.parse(each)))
                .toList();
    }

    static List<Value> counts(int factor, long[]... pairs) {
        return List.of(pairs).stream()
                .<Value>map(pair -> new Value.Amount(
                        Rational.of(factor * pair[0], pair[1]), Rational.of(pair[0]), Rational.of(pair[1])))
                .toList();
    }

    /** Quarters one after the other, from the first one of 2021/22 on: the tenth begins on 1 July 2023. */
    static Series quarters(List<Value> values) {
        var points = new ArrayList<Series.Point>();
        long first = QUARTERLY.slot(Period.quarter(YearType.FINANCIAL, 2021, 1));
        for (Value value : values) {
            points.add(point(QUARTERLY.in(first + points.size()), value));
        }
        return Series.of(QUARTERLY, points);
    }

    static Series breakAt(Series series, int index) {
        var points = new ArrayList<>(series.points());
        Series.Point old = points.get(index);
        points.set(index, point(old.period(), old.value(), Mark.BREAK));
        return Series.of(series.cadence(), points);
    }

    static Effect effect(@Nullable Method method, @Nullable Integer before, @Nullable Integer after, int lag) {
        return new Effect(
                new IndicatorId("a"),
                null,
                method,
                new Windows(before, after, lag),
                method == Method.DIFFERENCE_IN_DIFFERENCES ? List.of("peers") : List.of());
    }

    static InterventionFinding look(Series series, LocalDate started, Effect effect) {
        return look(series, started, effect, LocalDate.of(2025, 3, 31), List.of());
    }

    static InterventionFinding look(Series series, LocalDate started, Effect effect, LocalDate end, List<Value> peers) {
        Form form = effect.method() == Method.RATES ? Form.RATE : Form.SHARE;
        Rational factor = effect.method() == Method.RATES ? Rational.of(10_000) : Rational.HUNDRED;
        return new BeforeAfter(
                        new Subject(series, Polarity.LOWER, 30, end, end.plusDays(60)),
                        value -> Quotient.of(form, factor, value),
                        (comparator, periods) -> new Figures(
                                quarters(peers).points().stream()
                                        .filter(point -> periods.contains(point.period()))
                                        .filter(point -> point.value() instanceof Value.Amount)
                                        .toList(),
                                3,
                                3))
                .look(started, effect)
                .get(0);
    }

    static Compared compared(InterventionFinding finding) {
        assertThat(finding).isInstanceOf(Compared.class);
        return (Compared) finding;
    }

    static ChanceTest.Tested tested(Compared compared) {
        assertThat(compared.test()).isInstanceOf(ChanceTest.Tested.class);
        return (ChanceTest.Tested) compared.test();
    }

    static Obstacle obstacle(InterventionFinding finding) {
        assertThat(finding).isInstanceOf(NotCompared.class);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_TOLD);
        return ((NotCompared) finding).obstacle();
    }
}
