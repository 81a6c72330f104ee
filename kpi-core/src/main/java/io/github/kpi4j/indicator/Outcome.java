package io.github.kpi4j.indicator;

import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that says what difference was made to people's lives.
 *
 * @param definition what it measures, how, and what was promised
 * @param accountability whether a service answers for it, or it concerns a whole population and many contribute
 * @param contributors the organisations and posts that contribute to the outcome of a population, beside the indicators that the
 *     results chain links to it; may be empty
 * @param turnTheCurve the turning point from which on its value is held against what it would be had nothing changed, or null
 */
public record Outcome(
        Definition definition,
        Accountability accountability,
        List<String> contributors,
        @Nullable TurnTheCurve turnTheCurve)
        implements Indicator {

    /**
     * Copies the contributors, and checks that the turning point is one of the indicator's own periods.
     *
     * @param definition what it measures
     * @param accountability whether a service answers for it
     * @param contributors the organisations and posts that contribute
     * @param turnTheCurve the turning point
     * @throws IllegalArgumentException if a contributor is blank or named twice, or contributors are named for an outcome that
     *     a service answers for; if there is a turning point, but the values are not numbers, come at irregular dates, or cover
     *     another kind of period
     */
    public Outcome {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(accountability, "accountability");
        Objects.requireNonNull(contributors, "contributors");
        contributors = List.copyOf(contributors);
        if (contributors.stream().anyMatch(String::isBlank)
                || contributors.stream().distinct().count() < contributors.size()) {
            throw new IllegalArgumentException(
                    definition.id() + ": of the contributors one is blank or named twice; name each once");
        }
        if (accountability == Accountability.PERFORMANCE && !contributors.isEmpty()) {
            throw new IllegalArgumentException(definition.id()
                    + ": only the outcome of a population has contributors; one service answers for this");
        }
        if (turnTheCurve != null) {
            checkTurn(definition, turnTheCurve);
        }
    }

    private static void checkTurn(Definition definition, TurnTheCurve turn) {
        Cadence cadence = definition.reporting().cadence();
        if (!definition.measure().isNumber()) {
            throw new IllegalArgumentException(definition.id() + ": only numbers have a curve to turn");
        }
        if (cadence.every() == Frequency.IRREGULAR) {
            throw new IllegalArgumentException(
                    definition.id() + ": figures at irregular dates have no next period to project to");
        }
        if (!turn.since().kind().equals(cadence.covers())) {
            throw new IllegalArgumentException(definition.id() + ": the turning point "
                    + turn.since().label() + " is " + turn.since().kind().withArticle() + ", but the figures cover "
                    + cadence.covers().withArticle());
        }
    }

    /**
     * An outcome that a service answers for.
     *
     * @param definition what it measures, how, and what was promised
     */
    public Outcome(Definition definition) {
        this(definition, Accountability.PERFORMANCE, List.of(), null);
    }

    /**
     * Begins to define one that a service answers for.
     *
     * @param id the identifier
     * @param name the name for readers: what is counted, not what is hoped for
     * @return a builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public static IndicatorBuilder<Outcome> define(String id, String name) {
        return new IndicatorBuilder<>(new IndicatorId(id), name, Outcome::new);
    }

    /**
     * Begins to define one that concerns a whole population.
     *
     * @param id the identifier
     * @param name the name for readers: what is counted, not what is hoped for
     * @param contributors the organisations and posts that contribute to it
     * @return a builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public static IndicatorBuilder<Outcome> ofPopulation(String id, String name, String... contributors) {
        List<String> all = List.of(contributors);
        return new IndicatorBuilder<>(
                new IndicatorId(id), name, definition -> new Outcome(definition, Accountability.POPULATION, all, null));
    }

    /**
     * Begins to define one that asks what if nothing had changed.
     *
     * @param id the identifier
     * @param name the name for readers
     * @param turn the turning point, and how the old curve would have gone on
     * @return a builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public static IndicatorBuilder<Outcome> define(String id, String name, TurnTheCurve turn) {
        return new IndicatorBuilder<>(
                new IndicatorId(id),
                name,
                definition -> new Outcome(definition, Accountability.PERFORMANCE, List.of(), turn));
    }

    @Override
    public Kind kind() {
        return Kind.OUTCOME;
    }
}
