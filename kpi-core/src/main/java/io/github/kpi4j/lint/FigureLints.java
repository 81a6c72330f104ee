package io.github.kpi4j.lint;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.lint.Place.OfTarget.Term;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one version of a target stands to what was observed. */
final class FigureLints {

    private final StatedTarget stated;
    private final Evaluation evaluation;
    private final List<Series.Point> values;

    FigureLints(StatedTarget stated, Evaluation evaluation) {
        this.stated = stated;
        this.evaluation = evaluation;
        values = evaluation.history().observed().points().stream()
                .filter(point -> point.value().rank().isPresent())
                .toList();
    }

    List<Lint> lints() {
        var lints = new ArrayList<Lint>();
        Series.@Nullable Point latest = values.isEmpty() ? null : values.get(values.size() - 1);
        if (latest != null) {
            asksNothing(latest).ifPresent(lints::add);
            belowOneCase(latest).ifPresent(lints::add);
        }
        if (!(stated.baseline() instanceof Baseline.Stated)
                && evaluation.baseline() instanceof BaselineFinding.Compared compared) {
            TargetLints.reachesBaseline(stated, compared.from()).ifPresent(lints::add);
        }
        return lints;
    }

    private Optional<Lint> asksNothing(Series.Point latest) {
        Optional<Rational> goal = stated.target().goal();
        if (goal.isEmpty() || stated.target() instanceof Range || isBest(goal.get())) {
            return Optional.empty();
        }
        Series.Point outturn = outturn(latest);
        if (isEqual(goal.get(), rank(outturn))) {
            return Optional.of(asksNothing(Lint.Code.TARGET_EQUAL_TO_OUTTURN, outturn));
        }
        return stated.target().polarity().compare(rank(latest), goal.get()) > 0
                ? Optional.of(asksNothing(Lint.Code.TARGET_EASIER_THAN_TODAY, latest))
                : Optional.empty();
    }

    private Lint asksNothing(Lint.Code code, Series.Point reached) {
        return new Lint.AskingNothing(code, stated.place(Term.LIMIT), stated.target(), reached);
    }

    private static Rational rank(Series.Point point) {
        return point.value().rank().orElseThrow();
    }

    /** The best there is cannot be bettered. */
    private boolean isBest(Rational goal) {
        return stated.domain()
                .best(stated.target().polarity())
                .filter(goal::equals)
                .isPresent();
    }

    /** The last value of a period that was over when the target began to hold; if there is none to compare, the latest. */
    private Series.Point outturn(Series.Point latest) {
        return values.stream()
                .filter(point -> point.period().end().isBefore(stated.version().from()))
                .filter(point -> !evaluation.history().breaksBetween(point, latest))
                .reduce((earlier, later) -> later)
                .orElse(latest);
    }

    private boolean isEqual(Rational goal, Rational value) {
        Target target = stated.target();
        return target.isMet(goal)
                && (value.equals(goal)
                        || stated.definition().rounding().round(value).equals(goal));
    }

    private Optional<Lint> belowOneCase(Series.Point latest) {
        return stated.hasTolerance() && !(stated.definition().measure() instanceof Mean)
                ? stated.definition()
                        .measure()
                        .quotient(latest.value())
                        .filter(quotient -> quotient.form() != Quotient.Form.AMOUNT)
                        .filter(quotient -> stated.reach().compareTo(quotient.oneCase()) < 0)
                        .map(quotient -> new Lint.BelowOneCase(stated.place(Term.TOLERANCE), stated.reach(), quotient))
                : Optional.empty();
    }
}
