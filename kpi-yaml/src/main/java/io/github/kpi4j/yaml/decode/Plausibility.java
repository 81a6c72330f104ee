package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Plausible;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Warns of figures that an indicator declares to be implausible; they are read all the same. */
final class Plausibility {

    private final Map<Key, TreeMap<Long, Entry>> series = new HashMap<>();

    private record Key(IndicatorId indicator, AreaId area) {}

    private record Entry(Cited cell, LocalDate knownFrom, Series.Point point, Plausible plausible) {}

    /** What an indicator declares: {@code plausible: { between: [0, 100], change-at-most: 20 }}. */
    static @Nullable Plausible read(Value value) {
        return Reader.<Plausible>ofFields(fields -> {
                    List<Rational> between = fields.optional("between", Plausibility::between);
                    Rational change = fields.optional("change-at-most", Numbers::notNegative);
                    return between == null && change == null ? empty(fields) : plausible(fields, between, change);
                })
                .read(value);
    }

    private static @Nullable Plausible empty(Fields fields) {
        return fields.has("between") || fields.has("change-at-most")
                ? null
                : fields.problem(
                        "missing-key",
                        "one of the keys between, change-at-most is wanted",
                        "write one of them, or both");
    }

    private static @Nullable Plausible plausible(
            Fields fields, @Nullable List<Rational> between, @Nullable Rational change) {
        return fields.build(
                "between",
                "write the lower one first",
                () -> new Plausible(
                        between == null ? null : between.get(0), between == null ? null : between.get(1), change));
    }

    private static @Nullable List<Rational> between(Value value) {
        List<Rational> limits = Texts.whole(value, Numbers::any);
        return limits == null || limits.size() == 2
                ? limits
                : value.problem(
                        "wrong-type", "two numbers are wanted, here are " + limits.size(), "write [lowest, highest]");
    }

    /** Values that are worked out from several figures are looked at when they are reported. */
    void add(Cited cell, Figure figure, Definition definition) {
        if (definition.plausible().equals(Plausible.ANYTHING)
                || definition.reporting().accrual().given() != Accrual.Given.AS_COVERED
                || !(definition.measure() instanceof OwnFigures measure)) {
            return;
        }
        Series.Point point = new Series.Point(
                figure.period(), measure.read(figure.observation()), figure.marksWhenKnown(), figure.note());
        var entry = new Entry(cell, figure.knownFrom(), point, definition.plausible());
        point.value().rank().flatMap(definition.plausible()::doubt).ifPresent(doubt -> warn(entry, doubt, null));
        series.computeIfAbsent(new Key(figure.indicator(), figure.area()), key -> new TreeMap<>())
                .merge(definition.reporting().cadence().slot(figure.period()), entry, Plausibility::later);
    }

    private static Entry later(Entry a, Entry b) {
        return a.knownFrom().isAfter(b.knownFrom()) ? a : b;
    }

    void finish() {
        series.values()
                .forEach(slots -> slots.forEach((slot, entry) -> {
                    Entry before = slots.get(slot - 1);
                    if (before != null && !entry.point().marks().contains(Mark.BREAK)) {
                        entry.plausible()
                                .doubt(before.point(), entry.point())
                                .ifPresent(doubt -> warn(entry, doubt, before));
                    }
                }));
    }

    private static void warn(Entry entry, Plausible.Doubt doubt, @Nullable Entry before) {
        String value = shown(doubt.value().abs());
        String limit = shown(doubt.limit());
        String message = switch (doubt.kind()) {
            case TOO_LOW -> shown(doubt.value()) + " is below the " + limit + " that is plausible at least";
            case TOO_HIGH -> shown(doubt.value()) + " is above the " + limit + " that is plausible at most";
            case JUMPED ->
                (doubt.value().signum() > 0 ? "up " : "down ") + value
                        + (before == null
                                ? ""
                                : " since " + before.point().period().label() + ", on line "
                                        + before.cell().line())
                        + ", more than the " + limit + " that is plausible";
        };
        entry.cell()
                .warn(
                        "implausible",
                        message,
                        "check the figure; if it is right, say so under note. It is read all the same");
    }

    private static String shown(Rational number) {
        return number.exactDecimal()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> Rounding.halfUp(2).apply(number).toPlainString());
    }
}
