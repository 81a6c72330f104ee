package io.github.kpi4j.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.formula.Input;
import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Readings;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.rollup.RollUps;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.PlainFigures;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The measured series of one evaluation, of one area or many, each measured once. */
final class Measurements {

    private final Framework framework;
    private final Figures known;
    private final LocalDate asOf;
    private final Map<Key, Series> measured = new HashMap<>();
    private final @Nullable Disclosing disclosing;

    private record Key(IndicatorId indicator, AreaId area) {}

    Measurements(Framework framework, Figures known, LocalDate asOf) {
        this.framework = framework;
        this.known = known;
        this.asOf = asOf;
        disclosing = framework.disclosure().isNone() ? null : new Disclosing(this);
    }

    Framework framework() {
        return framework;
    }

    /** The series as it is published, which is all that findings may read. */
    Series series(Indicator indicator, AreaId area) {
        return disclosing == null ? inside(indicator, area) : disclosing.shown(indicator, area);
    }

    /** The series with all that is hidden from readers. */
    Series inside(Indicator indicator, AreaId area) {
        var key = new Key(indicator.id(), area);
        Series series = measured.get(key);
        if (series == null) {
            series = group(indicator, area)
                    .map(group -> overAreas(indicator, group, this::inside))
                    .orElseGet(() -> indicator
                            .definition()
                            .measure()
                            .measure(cadence(indicator), new AreaReadings(indicator, area, this::inside)));
            measured.put(key, series);
        }
        return series;
    }

    /** Which codes are one area. */
    AreaRegister register() {
        return framework.register();
    }

    /** The date of knowledge. */
    LocalDate asOf() {
        return asOf;
    }

    /** Where an indicator that is measured from others finds their values, as they are published. */
    Readings readings(Indicator indicator, AreaId area) {
        return new AreaReadings(indicator, area, this::series);
    }

    /** Figures of many areas as columns; null where they are no columns, or not as the indicator is reported. */
    @Nullable
    PlainFigures[] plain(Indicator indicator, List<AreaId> areas) {
        @Nullable PlainFigures[] plain = known.plain(indicator.id(), areas);
        List<Period> last = null;
        boolean isAsReported = false;
        for (int i = 0; i < plain.length; i++) {
            PlainFigures figures = plain[i];
            if (figures != null && figures.periods() != last) {
                last = figures.periods();
                isAsReported = isAsReported(indicator, figures);
            }
            plain[i] = figures == null
                    ? group(indicator, areas.get(i))
                            .flatMap(group -> plain(indicator, group))
                            .orElse(null)
                    : isAsReported ? figures : null;
        }
        return plain;
    }

    /** The counts of a group's members added up, where that is all that puts them together. */
    private Optional<PlainFigures> plain(Indicator indicator, AreaGroup group) {
        RollUpRules rules = indicator.definition().rollUp();
        List<AreaId> members = group.members().stream().sorted().toList();
        @Nullable PlainFigures[] plain = plain(indicator, members);
        boolean isAdded = register().areas().isEmpty() && Arrays.stream(plain).allMatch(Objects::nonNull);
        return isAdded
                ? rollUps(indicator, rules.missing())
                        .overAreas(group.area(), Arrays.asList(plain), requireNonNull(rules.overAreas()))
                : Optional.empty();
    }

    private static boolean isAsReported(Indicator indicator, PlainFigures figures) {
        Reporting reporting = indicator.definition().reporting();
        return covered(indicator, figures.kind()) && reporting.accrual().given() == Accrual.Given.AS_COVERED;
    }

    /**
     * The areas with figures, the groups that are put together from them, and the framework's own, each by its code now and in the
     * order of these.
     */
    SortedSet<AreaId> areas() {
        var areas = new TreeSet<AreaId>(known.areas());
        framework.rollUp().groups().forEach(group -> areas.add(register().current(group.area())));
        areas.add(register().current(framework.area()));
        return areas;
    }

    /** The series of an area that is put together from those of others, as these are read. */
    Series putTogether(Indicator indicator, AreaId area, BiFunction<Indicator, AreaId, Series> series) {
        return group(indicator, area)
                .map(group -> overAreas(indicator, group, series))
                .orElseGet(() -> Series.of(cadence(indicator), List.of()));
    }

    private Series overAreas(Indicator indicator, AreaGroup group, BiFunction<Indicator, AreaId, Series> series) {
        RollUpRules rules = indicator.definition().rollUp();
        return overAreas(indicator, group, requireNonNull(rules.overAreas()), rules.missing(), series);
    }

    /** Whether an area's series is put together from those of others. */
    boolean isPutTogether(Indicator indicator, AreaId area) {
        return group(indicator, area).isPresent();
    }

    /** The series of a group of areas as a formula puts it together, with all that is hidden from readers. */
    Series inside(Indicator input, Input.Areas areas) {
        return over(input, areas, this::inside);
    }

    private Series over(Indicator input, Input.Areas areas, BiFunction<Indicator, AreaId, Series> series) {
        Combine rule = Combine.valueOf(areas.how().name());
        return framework
                .rollUp()
                .group(areas.group())
                .map(group -> overAreas(input, group, rule, RollUpRules.Missing.SKIP, series))
                .orElseGet(() -> Series.of(cadence(input), List.of()));
    }

    private static Cadence cadence(Indicator indicator) {
        return indicator.definition().reporting().cadence();
    }

    /** The group that an area is, if the indicator's values are put together for it: where it has no figures of its own. */
    private Optional<AreaGroup> group(Indicator indicator, AreaId area) {
        boolean rolls = indicator.definition().rollUp().overAreas() != null && !known.isKnown(indicator.id(), area);
        return rolls ? groupOf(area) : Optional.empty();
    }

    /** The group that an area is, by whichever of its codes the group is written. */
    private Optional<AreaGroup> groupOf(AreaId area) {
        return framework.rollUp().groups().stream()
                .filter(group -> register().current(group.area()).equals(area))
                .findFirst();
    }

    private Stream<AreaId> members(AreaGroup group) {
        return group.members().stream().map(register()::current).distinct();
    }

    private Series overAreas(
            Indicator indicator,
            AreaGroup group,
            Combine rule,
            RollUpRules.Missing missing,
            BiFunction<Indicator, AreaId, Series> series) {
        var members = new TreeMap<AreaId, Series>();
        members(group).forEach(member -> members.put(member, series.apply(indicator, member)));
        return rollUps(indicator, missing)
                .overAreas(
                        members,
                        cadence(indicator),
                        rule,
                        (member, period) -> framework.register().counts(member, period.end()));
    }

    private RollUps rollUps(Indicator indicator, RollUpRules.Missing missing) {
        Definition definition = indicator.definition();
        return new RollUps(definition.id(), definition.measure(), missing, period -> absence(indicator, period));
    }

    /** The series in longer periods, where the indicator says how; whether gaps matter is for the formula to say. */
    Series inPeriodsOf(Cadence cadence, Indicator indicator, Series series) {
        Combine rule = indicator.definition().rollUp().overTime();
        if (rule == null || !RollUps.isLonger(cadence, series.cadence())) {
            return series;
        }
        return rollUps(indicator, RollUpRules.Missing.SKIP).overTime(series, cadence, rule);
    }

    private Reason absence(Indicator indicator, Period period) {
        Cadence cadence = cadence(indicator);
        if (cadence.every() == Frequency.IRREGULAR) {
            return Reason.NOT_AVAILABLE;
        }
        LocalDate due = indicator.definition().reporting().dueOn(cadence.in(cadence.slotHolding(period.end())));
        return asOf.isAfter(due) ? Reason.LATE : Reason.NOT_DUE;
    }

    /** Whether the area has figures for the indicator, but of periods that its cadence does not cover. */
    boolean hasOtherPeriods(Indicator indicator, AreaId area) {
        return known.plain(indicator.id(), area)
                .map(plain -> plain.size() > 0 && !covered(indicator, plain.kind()))
                .orElseGet(() -> known.history(indicator.id(), area).stream()
                        .anyMatch(figure -> !covered(indicator, figure.period().kind())));
    }

    /** Whether only the areas of a group have figures, and nothing says how they make one of the group. */
    boolean isLeftApart(Indicator indicator, AreaId area) {
        return indicator.definition().rollUp().overAreas() == null
                && indicator.definition().measure().inputs().isEmpty()
                && !known.isKnown(indicator.id(), area)
                && groupOf(area).stream()
                        .flatMap(this::members)
                        .anyMatch(member -> known.isKnown(indicator.id(), member));
    }

    /** The day on which the last of the figures that an area's value of a period needs first became known. */
    Optional<LocalDate> arrival(Indicator indicator, AreaId area, Period period) {
        List<IndicatorId> inputs = indicator.definition().measure().inputs();
        if (inputs.isEmpty()) {
            Period given =
                    Period.of(indicator.definition().reporting().figures().covers(), period.end());
            return known.revisions(indicator.id(), area, given).stream()
                    .filter(Figure::isOutturn)
                    .map(Figure::knownFrom)
                    .findFirst();
        }
        return inputs.stream()
                .flatMap(input -> framework.find(input).stream())
                .flatMap(input -> series(input, area).points().stream()
                        .map(Series.Point::period)
                        .filter(each -> period.contains(each.end()))
                        .flatMap(each -> arrival(input, area, each).stream()))
                .max(Comparator.naturalOrder());
    }

    private static boolean covered(Indicator indicator, PeriodKind kind) {
        return kind.equals(indicator.definition().reporting().figures().covers());
    }

    private final class AreaReadings implements Readings {

        private final Indicator indicator;
        private final AreaId area;
        private final BiFunction<Indicator, AreaId, Series> series;

        private AreaReadings(Indicator indicator, AreaId area, BiFunction<Indicator, AreaId, Series> series) {
            this.indicator = indicator;
            this.area = area;
            this.series = series;
        }

        @Override
        public List<Figure> own() {
            List<Figure> own = known.history(indicator.id(), area).stream()
                    .filter(figure -> covered(indicator, figure.period().kind()))
                    .toList();
            return Accrued.of(
                    indicator.definition().reporting(), indicator.definition().measure(), own);
        }

        @Override
        public Optional<PlainFigures> plain() {
            return known.plain(indicator.id(), area).filter(plain -> isAsReported(indicator, plain));
        }

        @Override
        public Series of(IndicatorId other) {
            return series.apply(found(other), area);
        }

        @Override
        public Series of(IndicatorId other, Cadence cadence) {
            return inPeriodsOf(cadence, found(other), of(other));
        }

        @Override
        public Series of(IndicatorId other, Input.Areas areas, Cadence cadence) {
            Indicator input = found(other);
            return inPeriodsOf(cadence, input, over(input, areas, series));
        }

        @Override
        public Unit unit(IndicatorId other) {
            return found(other).definition().measure().unit();
        }

        @Override
        public Reason absence(IndicatorId other, Period period) {
            return Measurements.this.absence(found(other), period);
        }

        private Indicator found(IndicatorId other) {
            return framework
                    .find(other)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "indicator " + indicator.id() + " does not measure from \"" + other + "\""));
        }
    }
}
