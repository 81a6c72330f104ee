package io.github.kpi4j.evidence;

import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.RatingScheme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people judge and tell beside the figures. The order in which it was written makes no difference.
 *
 * @param statuses the levels that people set
 * @param caseStudies the case studies
 * @param gathered the sources gathered about indicators
 * @param interventions the changes that were made or are planned
 * @param rule from when on evidence counts as moderate and as strong
 */
public record Evidence(
        List<JudgedStatus> statuses,
        List<CaseStudy> caseStudies,
        List<Gathered> gathered,
        List<Intervention> interventions,
        StrengthRule rule) {

    /** Nothing. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), StrengthRule.DEFAULT);

    private record Place(IndicatorId indicator, AreaId area, Period period, LocalDate on) {}

    /**
     * Sorts everything, and proves that nothing was said twice.
     *
     * @param statuses the levels that people set
     * @param caseStudies the case studies
     * @param gathered the sources gathered about indicators
     * @param interventions the changes that were made or are planned
     * @param rule from when on evidence counts as moderate and as strong
     * @throws IllegalArgumentException if two levels were set for one indicator, area and period on one day, or two case
     *     studies or two interventions have one id
     */
    public Evidence {
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(caseStudies, "caseStudies");
        Objects.requireNonNull(gathered, "gathered");
        Objects.requireNonNull(interventions, "interventions");
        Objects.requireNonNull(rule, "rule");
        statuses = statuses.stream().sorted(JudgedStatus.ORDER).toList();
        caseStudies = caseStudies.stream().sorted(CaseStudy.ORDER).toList();
        gathered = gathered.stream().sorted(Gathered.ORDER).toList();
        interventions = interventions.stream().sorted(Intervention.ORDER).toList();
        unique(
                statuses,
                each -> new Place(each.indicator(), each.area(), each.period(), each.on()),
                each -> "statuses: two levels of " + each.indicator() + " in " + each.area() + " for "
                        + each.period().label() + " were set on " + each.on());
        unique(caseStudies, CaseStudy::id, each -> "caseStudies: \"" + each.id() + "\" is the id of two case studies");
        unique(
                interventions,
                Intervention::id,
                each -> "interventions: \"" + each.id() + "\" is the id of two interventions");
    }

    /**
     * Evidence without interventions.
     *
     * @param statuses the levels that people set
     * @param caseStudies the case studies
     * @param gathered the sources gathered about indicators
     * @param rule from when on evidence counts as moderate and as strong
     * @throws IllegalArgumentException as for the other constructor
     */
    public Evidence(
            List<JudgedStatus> statuses, List<CaseStudy> caseStudies, List<Gathered> gathered, StrengthRule rule) {
        this(statuses, caseStudies, gathered, List.of(), rule);
    }

    private static <T> void unique(List<T> all, Function<T, Object> key, Function<T, String> message) {
        var seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(key.apply(each))) {
                throw new IllegalArgumentException(message.apply(each));
            }
        }
    }

    /**
     * Every level that was ever set for an indicator in a period.
     *
     * @param indicator the indicator
     * @param area the area
     * @param period the period
     * @return the statuses in order of day; each takes the place of the one before
     */
    public List<JudgedStatus> history(IndicatorId indicator, AreaId area, Period period) {
        return of(indicator, area)
                .filter(status -> status.period().equals(period))
                .toList();
    }

    private Stream<JudgedStatus> of(IndicatorId indicator, AreaId area) {
        return statuses.stream()
                .filter(status ->
                        status.indicator().equals(indicator) && status.area().equals(area));
    }

    /**
     * The same evidence by the codes that the areas have now. Where levels were set on one day for one indicator and period under
     * more than one code of an area, that under the code now in use holds.
     *
     * @param register which codes are one area
     * @return the same evidence where no code changed
     */
    public Evidence under(AreaRegister register) {
        Map<Place, JudgedStatus> set = new HashMap<>();
        for (boolean former : new boolean[] {false, true}) {
            for (JudgedStatus status : statuses) {
                AreaId now = register.current(status.area());
                if (former != now.equals(status.area())) {
                    set.putIfAbsent(new Place(status.indicator(), now, status.period(), status.on()), status.in(now));
                }
            }
        }
        return new Evidence(
                List.copyOf(set.values()),
                caseStudies.stream()
                        .map(study -> study.in(register.current(study.area())))
                        .toList(),
                gathered.stream()
                        .map(each -> each.in(register.current(each.area())))
                        .toList(),
                interventions.stream()
                        .map(each -> each.in(register.current(each.area())))
                        .toList(),
                rule);
    }

    /**
     * What a report can know. Case studies are kept whatever day their consent is of: whether one is told is for
     * {@link CaseStudy#withheld} to say. Interventions are known from the day on which they were recorded, planned ones as well.
     *
     * @param end the last day of the period reported on
     * @param asOf the date of knowledge
     * @return what was set or gathered by the as-of date, of periods that ended by that last day
     */
    public Evidence known(LocalDate end, LocalDate asOf) {
        return new Evidence(
                statuses.stream()
                        .filter(status -> !status.on().isAfter(asOf)
                                && !status.period().end().isAfter(end))
                        .toList(),
                caseStudies.stream()
                        .filter(study -> !study.period().end().isAfter(end))
                        .toList(),
                gathered.stream()
                        .filter(each -> !each.period().end().isAfter(end))
                        .flatMap(each -> known(each, asOf).stream())
                        .toList(),
                interventions.stream().filter(each -> !each.on().isAfter(asOf)).toList(),
                rule);
    }

    private static Optional<Gathered> known(Gathered gathered, LocalDate asOf) {
        List<Source> sources = gathered.sources().stream()
                .filter(source -> !source.on().isAfter(asOf))
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gathered(gathered.indicator(), gathered.area(), gathered.period(), sources));
    }

    /**
     * The last day on which any of it became known.
     *
     * @return the latest day of a status, a source, a consent or the record of an intervention; empty where there is none
     */
    public Optional<LocalDate> lastDay() {
        return Stream.of(
                        statuses.stream().map(JudgedStatus::on),
                        gathered.stream()
                                .flatMap(each -> each.sources().stream())
                                .map(Source::on),
                        caseStudies.stream().map(study -> study.consent().on()),
                        interventions.stream().map(Intervention::on))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    /**
     * The level that people set for an indicator: that of the period wanted, or the last one of another.
     *
     * @param indicator the indicator
     * @param area the area
     * @param wanted the period for which a report wants a status; null where it wants none
     * @param scheme the rating scheme that has the word for the level
     * @return the finding; empty where nobody ever set a level
     * @throws IllegalArgumentException if the scheme does not have the level
     */
    public Optional<StatusFinding> status(
            IndicatorId indicator, AreaId area, @Nullable Period wanted, RatingScheme scheme) {
        return of(indicator, area)
                .max(Comparator.comparing(
                                (JudgedStatus status) -> status.period().equals(wanted))
                        .thenComparing(JudgedStatus::period)
                        .thenComparing(JudgedStatus::on))
                .map(last -> new StatusFinding(
                        last,
                        history(indicator, area, last.period()).stream()
                                .filter(earlier -> earlier.on().isBefore(last.on()))
                                .toList(),
                        wanted,
                        scheme));
    }

    /**
     * The period of the last level that was set for an indicator.
     *
     * @param indicator the indicator
     * @param area the area
     * @return the period; empty where nobody ever set a level
     */
    public Optional<Period> lastPeriod(IndicatorId indicator, AreaId area) {
        return of(indicator, area).map(JudgedStatus::period).max(Comparator.naturalOrder());
    }

    /**
     * How much evidence there is about an indicator: the sources of every level that was set, and those gathered beside.
     *
     * @param indicator the indicator
     * @param area the area
     * @param at the day; sources of a later day are left out
     * @return the strength; that of no source where there is none
     */
    public Strength strength(IndicatorId indicator, AreaId area, LocalDate at) {
        Stream<Source> all = Stream.concat(
                of(indicator, area).flatMap(status -> status.evidence().stream()),
                gathered.stream()
                        .filter(each -> each.indicator().equals(indicator)
                                && each.area().equals(area))
                        .flatMap(each -> each.sources().stream()));
        return new Strength(all.filter(source -> !source.on().isAfter(at)).toList(), at, rule);
    }
}
