package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The scorecards of many areas: of one framework and one period, as known on one date. They can be asked by area or by
 * indicator. Immutable.
 */
public final class Scorecards {

    private final Framework framework;
    private final Period period;
    private final LocalDate asOf;
    private final Map<AreaId, Scorecard> cards;
    private final Map<IndicatorId, Integer> places;

    /**
     * Collects scorecards.
     *
     * @param framework the framework of all
     * @param period the period that all report on
     * @param asOf the date of knowledge of all
     * @param cards the scorecards, each of another area
     * @throws IllegalArgumentException if a scorecard is of another framework, period or date, or two are of one area
     */
    public Scorecards(Framework framework, Period period, LocalDate asOf, Collection<Scorecard> cards) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.period = Objects.requireNonNull(period, "period");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        var byArea = new LinkedHashMap<AreaId, Scorecard>();
        for (Scorecard card : Objects.requireNonNull(cards, "cards")) {
            if (!card.framework().equals(framework)
                    || !card.period().equals(period)
                    || !card.asOf().equals(asOf)) {
                throw new IllegalArgumentException(
                        "cards has one of " + card.area() + " that is of another framework, period or date");
            }
            if (byArea.put(card.area(), card) != null) {
                throw new IllegalArgumentException("cards has two of " + card.area());
            }
        }
        this.cards = Collections.unmodifiableMap(byArea);
        this.places = new HashMap<>();
        for (Indicator indicator : framework.indicators()) {
            places.put(indicator.id(), places.size());
        }
    }

    /**
     * The framework.
     *
     * @return that of all scorecards
     */
    public Framework framework() {
        return framework;
    }

    /**
     * The period reported on.
     *
     * @return that of all scorecards
     */
    public Period period() {
        return period;
    }

    /**
     * The date of knowledge.
     *
     * @return that of all scorecards
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The areas.
     *
     * @return the areas in the order in which they were asked for
     */
    public List<AreaId> areas() {
        return List.copyOf(cards.keySet());
    }

    /**
     * The scorecard of an area.
     *
     * @param area one of the areas, by a code now in use or not
     * @return its scorecard
     * @throws IllegalArgumentException if the area was not evaluated
     */
    public Scorecard get(AreaId area) {
        Scorecard card = cards.get(framework.register().current(area));
        if (card == null) {
            throw new IllegalArgumentException("area is " + area + ", which was not evaluated");
        }
        return card;
    }

    /**
     * The evaluations of an indicator in all areas.
     *
     * @param indicator the id of an indicator of the framework
     * @return the evaluation of each area, in the order of the areas
     * @throws IllegalArgumentException if the framework has no such indicator
     */
    public Map<AreaId, Evaluation> of(IndicatorId indicator) {
        Integer place = places.get(indicator);
        if (place == null) {
            throw new IllegalArgumentException("the framework has no indicator \"" + indicator + "\"");
        }
        int at = place;
        var evaluations = new LinkedHashMap<AreaId, Evaluation>();
        cards.forEach((area, card) -> evaluations.put(area, card.evaluations().get(at)));
        return Collections.unmodifiableMap(evaluations);
    }

    /**
     * The periods for which an indicator was observed in any area, with or without a value.
     *
     * @param indicator the id of an indicator of the framework
     * @return the periods, the latest last
     * @throws IllegalArgumentException if the framework has no such indicator
     */
    public SortedSet<Period> periods(IndicatorId indicator) {
        var periods = new TreeSet<Period>();
        for (Evaluation evaluation : of(indicator).values()) {
            evaluation.history().observed().points().stream()
                    .map(Series.Point::period)
                    .forEach(periods::add);
        }
        return Collections.unmodifiableSortedSet(periods);
    }

    /**
     * The values of an indicator in all areas, ready to be ranked. All are of one period, whatever each area's own scorecard
     * shows: an area whose figure of that period is not there has no value, however recent its last one. Only of what is
     * observed at irregular dates each area's last value stands.
     *
     * @param indicator the id of an indicator of the framework
     * @param of a period of the kind that the indicator's values cover
     * @return the value of each area, or why it has none
     * @throws IllegalArgumentException if the framework has no such indicator, or the period is of another kind
     */
    public AreaValues values(IndicatorId indicator, Period of) {
        var values = new HashMap<AreaId, Value>();
        of(indicator)
                .forEach((area, evaluation) -> values.put(
                        area,
                        Others.at(evaluation.history().observed(), of)
                                .map(Series.Point::value)
                                .orElseGet(() -> new Value.Absent(Reason.NOT_AVAILABLE))));
        return AreaValues.of(values);
    }

    /**
     * All scorecards.
     *
     * @return the scorecards in the order of the areas
     */
    public List<Scorecard> cards() {
        return List.copyOf(cards.values());
    }
}
