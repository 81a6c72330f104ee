package io.github.kpi4j.examples.render;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.NoTarget;
import io.github.kpi4j.target.PromisedInWords;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import io.github.kpi4j.target.Threshold;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one evaluation, by column; see {@link ScorecardCsv}. Columns with nothing to say are left out. */
final class CsvRow {

    private static final Rounding DISTANCE = Rounding.halfUp(6);

    private final Map<String, String> cells = new HashMap<>();
    private final Evaluation evaluation;
    private final Definition definition;

    private CsvRow(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.definition = evaluation.indicator().definition();
    }

    static Map<String, String> of(AreaId area, Evaluation evaluation) {
        var row = new CsvRow(evaluation);
        evaluation
                .benchmarks()
                .forEach(finding -> row.cells.put(finding.comparator().id(), row.value(finding.value())));
        row.positions();
        row.cells.put("area", area.code());
        row.indicator();
        row.figure(evaluation.point());
        evaluation.judgement().match(row::judged, reason -> row.cells.put("reason", reason.code()));
        row.target(evaluation.target());
        row.baseline(evaluation.baseline());
        row.status(evaluation.status());
        return row.cells;
    }

    private void positions() {
        for (BenchmarkFinding finding : evaluation.benchmarks()) {
            String id = finding.comparator().id();
            if (finding.position() instanceof Placed placed) {
                cells.put(
                        ScorecardCsv.rank(id),
                        Integer.toString(placed.position().better() + 1));
                cells.put(
                        ScorecardCsv.ranked(id),
                        Integer.toString(placed.position().areas()));
                placed.band().found().ifPresent(band -> cells.put(ScorecardCsv.band(id), Integer.toString(band)));
            }
        }
    }

    private void status(@Nullable StatusFinding finding) {
        if (finding != null) {
            cells.put("set_level", code(finding.status().level()));
            cells.put("set_by", finding.status().by());
            cells.put("set_on", finding.status().on().toString());
            cells.put("set_for", finding.status().period().label());
        }
        cells.put("evidence", evaluation.evidence().grade().code());
    }

    private void indicator() {
        cells.put("indicator", definition.id().text());
        cells.put("name", definition.name());
        cells.put("kind", evaluation.indicator().kind().code());
        cells.put("priority", definition.priority());
        cells.put("owner", definition.owner());
        cells.put("unit", definition.measure().unit().symbol());
        cells.put("timing", code(evaluation.timing().state()));
    }

    private void figure(Series.@Nullable Point point) {
        if (point == null) {
            return;
        }
        cells.put("period", point.period().label());
        cells.put("value", value(point.value()));
        cells.put("marks", point.marks().stream().sorted().map(CsvRow::code).collect(Collectors.joining(" ")));
        cells.put("note", point.note());
        if (point.value() instanceof Value.Amount amount) {
            cells.put("numerator", exact(amount.numerator()));
            cells.put("denominator", exact(amount.denominator()));
        }
    }

    private String judged(TargetFinding finding) {
        cells.put("level", code(finding.level()));
        cells.put("margin", exact(finding.margin()));
        return cells.put("below_floor", Boolean.toString(finding.isBelowFloor()));
    }

    private void target(@Nullable TargetInForce inForce) {
        if (inForce != null) {
            TargetVersion version = inForce.version();
            cells.put(
                    "target",
                    inForce.resolution() instanceof Resolution.Resolved resolved
                            ? promise(resolved.target())
                            : "not worked out");
            cells.put(
                    "target_from",
                    version.from().equals(TargetVersion.ALWAYS)
                            ? ""
                            : version.from().toString());
        }
    }

    private static String promise(Target target) {
        if (target instanceof Threshold threshold) {
            return code(threshold.comparison()) + " " + exact(threshold.value());
        }
        if (target instanceof Range range) {
            return "within " + exact(range.low()) + " to " + exact(range.high());
        }
        if (target instanceof AtLeastGrade atLeast) {
            return "at-least-grade " + atLeast.grade().label();
        }
        if (target instanceof NoTarget) {
            return "none";
        }
        if (target instanceof PromisedInWords words) {
            return words.text();
        }
        throw new AssertionError(target);
    }

    private void baseline(BaselineFinding finding) {
        if (finding instanceof BaselineFinding.Compared compared) {
            cells.put("baseline", value(compared.from()));
            if (compared.fromPeriod() != null) {
                cells.put("baseline_period", compared.fromPeriod().label());
            }
            cells.put("change", exact(compared.change().amount()));
            compared.distanceTravelled().ifPresent(share -> cells.put("distance_travelled", exact(share)));
            cells.put("movement", code(compared.change().movement()));
            cells.put("direction", code(compared.change().direction()));
        }
    }

    private String value(Value value) {
        if (value instanceof Value.Graded graded) {
            return graded.grade().label();
        }
        if (value instanceof Value.Words words) {
            return words.text();
        }
        if (value instanceof Value.Amount amount) {
            return definition.rounding().apply(amount.value()).toPlainString();
        }
        return "";
    }

    private static String exact(@Nullable Rational number) {
        if (number == null) {
            return "";
        }
        return number.exactDecimal().orElseGet(() -> DISTANCE.apply(number)).toPlainString();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
