package io.github.kpi4j.baseline;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an indicator's change is counted from: the primary baseline in its versions, and others by name. A version
 * takes the place of the one before only because people decided so; none is ever moved by figures, and the old ones are kept.
 *
 * @param versions the versions of the primary baseline, in order of the day from which they are in force; at least one
 * @param others further starting points; may be empty
 */
public record Baselines(List<BaselineVersion> versions, List<Named> others) {

    /**
     * A starting point beside the primary one.
     *
     * @param name what it is, such as "before the pandemic"
     * @param baseline the baseline
     */
    public record Named(String name, Baseline baseline) {

        /**
         * Checks the name.
         *
         * @param name what it is
         * @param baseline the baseline
         * @throws IllegalArgumentException if the name is blank
         */
        public Named {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(baseline, "baseline");
            if (name.isBlank()) {
                throw new IllegalArgumentException("a baseline beside the primary one needs a name");
            }
        }
    }

    /**
     * Orders the versions and proves that each day has one.
     *
     * @param versions the versions in any order
     * @param others further starting points
     * @throws IllegalArgumentException if there is no version, two are in force from the same day, or two others have one name
     */
    public Baselines {
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(others, "others");
        versions = versions.stream()
                .sorted(Comparator.comparing(BaselineVersion::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        others = List.copyOf(others);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("state a baseline, or say why there is none");
        }
        for (int i = 1; i < versions.size(); i++) {
            LocalDate from = versions.get(i).from();
            if (Objects.equals(from, versions.get(i - 1).from())) {
                throw new IllegalArgumentException(
                        from == null
                                ? "two baselines are in force from the beginning; say from when the second is"
                                : "two baselines are in force from " + from);
            }
        }
        if (others.stream().map(Named::name).distinct().count() < others.size()) {
            throw new IllegalArgumentException("two baselines have the same name");
        }
    }

    /**
     * One baseline that change has always been counted from.
     *
     * @param baseline the baseline
     * @return the baselines
     */
    public static Baselines of(Baseline baseline) {
        return new Baselines(List.of(BaselineVersion.first(baseline)), List.of());
    }

    /**
     * The primary baseline that was decided last.
     *
     * @return that of the last version, in force or still to come
     */
    public Baseline latest() {
        return versions.get(versions.size() - 1).baseline();
    }

    /**
     * Every baseline, whichever is in force.
     *
     * @return those of the versions in order of time, then the others
     */
    public List<Baseline> all() {
        var all = new ArrayList<Baseline>();
        versions.forEach(version -> all.add(version.baseline()));
        others.forEach(other -> all.add(other.baseline()));
        return all;
    }

    /**
     * What change is counted from in one area.
     *
     * @param area the area, by any of its codes
     * @param register which codes are one area
     * @return the same versions and others, each with the baseline that holds in the area
     */
    public Baselines in(AreaId area, AreaRegister register) {
        return each(baseline -> baseline.in(area, register));
    }

    /**
     * The same baselines by the codes that areas have now, for whoever asks them for one area after the other.
     *
     * @param register which codes are one area
     * @return the same, unless a baseline differs by area and an area has had other codes
     */
    public Baselines under(AreaRegister register) {
        return each(baseline -> baseline.under(register));
    }

    private Baselines each(UnaryOperator<Baseline> change) {
        if (all().stream().noneMatch(Baseline.ByArea.class::isInstance)) {
            return this;
        }
        return new Baselines(
                versions.stream()
                        .map(version -> version.with(change.apply(version.baseline())))
                        .toList(),
                others.stream()
                        .map(other -> new Named(other.name(), change.apply(other.baseline())))
                        .toList());
    }

    /**
     * Compares a value with where it started, and with the other starting points. Where baselines differ by area, ask
     * {@link #in} first for those of the area that the series is of.
     *
     * @param series the measured series that holds the point
     * @param point the point to compare
     * @param polarity which way is better
     * @param goal the value aimed at, for the distance travelled, or null where there is none
     * @param asOf the as-of date
     * @return what came of it, by the version in force on the last day of the point's period as known on the as-of date
     */
    public BaselineResults compare(
            Series series, Series.Point point, Polarity polarity, @Nullable Rational goal, LocalDate asOf) {
        return results(point.period().end(), asOf, baseline -> baseline.compare(series, point, polarity, goal));
    }

    /**
     * What there is to say where there is nothing to compare.
     *
     * @param reason why not
     * @param day the day reported on
     * @param asOf the as-of date
     * @return the results
     */
    public BaselineResults notCompared(Reason reason, LocalDate day, LocalDate asOf) {
        return results(day, asOf, baseline -> new BaselineFinding.NotCompared(reason));
    }

    private BaselineResults results(LocalDate day, LocalDate asOf, Function<Baseline, BaselineFinding> compared) {
        List<BaselineVersion> known = versions.stream()
                .filter(version -> version.isInForce(day, asOf))
                .toList();
        BaselineVersion version = known.isEmpty() ? null : known.get(known.size() - 1);
        BaselineVersion replaced = known.size() < 2 ? null : known.get(known.size() - 2);
        return new BaselineResults(
                version,
                replaced,
                version == null
                        ? new BaselineFinding.NotCompared(Reason.NO_BASELINE)
                        : compared.apply(version.baseline()),
                others.stream()
                        .map(other -> new BaselineResults.Other(other, compared.apply(other.baseline())))
                        .toList());
    }
}
