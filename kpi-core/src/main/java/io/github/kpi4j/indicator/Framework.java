package io.github.kpi4j.indicator;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.chain.Stage;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.RatingScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a council decided to measure. Its constructor proves that all references lead somewhere, so an evaluation
 * cannot meet one that does not.
 *
 * @param id the framework's identifier, or an empty text
 * @param name the name for readers, or an empty text
 * @param area the area that is reported on
 * @param years the kind of year that reporting periods belong to
 * @param scheme how levels are decided and shown
 * @param priorities what the council set out to achieve, in reading order
 * @param comparators the sets of areas that indicators are compared with
 * @param indicators the indicators, in reading order
 * @param governance for whom the framework reports, and what it no longer measures
 * @param rollUp how the parts become a whole
 * @param chain what is meant to bring about what
 * @param register which codes are one area, and which areas took the place of which
 * @param disclosure which counts are too small to be published
 */
public record Framework(
        String id,
        String name,
        AreaId area,
        YearType years,
        RatingScheme scheme,
        List<Priority> priorities,
        List<Comparator> comparators,
        List<Indicator> indicators,
        Governance governance,
        RollUp rollUp,
        ResultsChain chain,
        AreaRegister register,
        Disclosure disclosure) {

    /**
     * Proves the references.
     *
     * @param id the framework's identifier
     * @param name the name for readers
     * @param area the area that is reported on
     * @param years the kind of year that reporting periods belong to
     * @param scheme how levels are decided and shown
     * @param priorities what the council set out to achieve
     * @param comparators the sets of areas that indicators are compared with
     * @param indicators the indicators
     * @param governance for whom the framework reports, and what it no longer measures
     * @param rollUp how the parts become a whole
     * @param chain what is meant to bring about what
     * @param register which codes are one area
     * @param disclosure which counts are too small to be published
     * @throws IllegalArgumentException if an id stands twice, or an indicator refers to a priority, comparator or indicator
     *     that is not there, or an indicator is measured from itself by way of others, or the units of a measure do not go
     *     together, or a cost names no partner of quality or outcome, or two deflators have one id, or an audience sees a
     *     tier to which no indicator belongs, or the rule of a summary names what it does not summarise or does not weigh
     *     what it does, or a measure without counts is compared with what is pooled, or a group of areas has two codes or is
     *     a member of a group by any of them, or the results chain names an indicator that is not there or leads from a later
     *     stage back to an earlier one, or the disclosure has an exception for an indicator that is not there; the message names
     *     all such faults
     */
    public Framework {
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(priorities, "priorities");
        Objects.requireNonNull(comparators, "comparators");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(governance, "governance");
        priorities = List.copyOf(priorities);
        comparators = List.copyOf(comparators);
        indicators = new Indicators(indicators);
        List<String> faults = new ArrayList<>(new References(priorities, comparators, indicators, disclosure).faults());
        faults.addAll(governance.faults(indicators));
        faults.addAll(new SummaryFaults(priorities, indicators, rollUp).found());
        faults.addAll(rollUp.faults(indicators));
        faults.addAll(rollUp.faults(register));
        faults.addAll(new ChainFaults(indicators, chain).found());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /**
     * A framework of areas whose codes never changed, which publishes every count.
     *
     * @param id the framework's identifier
     * @param name the name for readers
     * @param area the area that is reported on
     * @param years the kind of year that reporting periods belong to
     * @param scheme how levels are decided and shown
     * @param priorities what the council set out to achieve
     * @param comparators the sets of areas that indicators are compared with
     * @param indicators the indicators
     * @param governance for whom the framework reports, and what it no longer measures
     * @param rollUp how the parts become a whole
     * @param chain what is meant to bring about what
     * @throws IllegalArgumentException as for the other constructor
     */
    public Framework(
            String id,
            String name,
            AreaId area,
            YearType years,
            RatingScheme scheme,
            List<Priority> priorities,
            List<Comparator> comparators,
            List<Indicator> indicators,
            Governance governance,
            RollUp rollUp,
            ResultsChain chain) {
        this(
                id,
                name,
                area,
                years,
                scheme,
                priorities,
                comparators,
                indicators,
                governance,
                rollUp,
                chain,
                AreaRegister.NONE,
                Disclosure.NONE);
    }

    /**
     * A framework that does not say for whom it reports, in which levels are counted and not summarised.
     *
     * @param id the framework's identifier
     * @param name the name for readers
     * @param area the area that is reported on
     * @param years the kind of year that reporting periods belong to
     * @param scheme how levels are decided and shown
     * @param priorities what the council set out to achieve
     * @param comparators the sets of areas that indicators are compared with
     * @param indicators the indicators
     * @throws IllegalArgumentException as for the other constructor
     */
    public Framework(
            String id,
            String name,
            AreaId area,
            YearType years,
            RatingScheme scheme,
            List<Priority> priorities,
            List<Comparator> comparators,
            List<Indicator> indicators) {
        this(
                id,
                name,
                area,
                years,
                scheme,
                priorities,
                comparators,
                indicators,
                Governance.NONE,
                RollUp.NONE,
                ResultsChain.NONE);
    }

    /**
     * A framework of indicators alone: no priorities, no comparators, financial years, the default rating scheme.
     *
     * @param area the code of the area that is reported on
     * @param indicators the indicators
     * @return the framework
     * @throws IllegalArgumentException if the code is malformed or the indicators do not go together
     */
    public static Framework of(String area, Indicator... indicators) {
        return new Framework(
                "",
                "",
                new AreaId(area),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                List.of(indicators));
    }

    /**
     * The same framework with another results chain.
     *
     * @param other what is meant to bring about what
     * @return a copy
     * @throws IllegalArgumentException if the chain does not fit the indicators
     */
    public Framework with(ResultsChain other) {
        return new Framework(
                id,
                name,
                area,
                years,
                scheme,
                priorities,
                comparators,
                indicators,
                governance,
                rollUp,
                other,
                register,
                disclosure);
    }

    /**
     * The same framework with another rule for what is published.
     *
     * @param other which counts are too small to be published
     * @return a copy
     * @throws IllegalArgumentException if the rule has an exception for an indicator that is not there
     */
    public Framework with(Disclosure other) {
        return new Framework(
                id,
                name,
                area,
                years,
                scheme,
                priorities,
                comparators,
                indicators,
                governance,
                rollUp,
                chain,
                register,
                other);
    }

    /**
     * The same framework for those who may see every count. What is evaluated by it is not for publication, in no part and no form.
     *
     * @return a copy that hides and rounds nothing
     */
    public Framework withoutDisclosure() {
        return with(Disclosure.NONE);
    }

    /**
     * Where an indicator stands in the results chain.
     *
     * @param indicator one of the framework's indicators
     * @return the stage that is stated; else {@link Stage#OUTCOME} for an outcome; empty for the other kinds, which may stand
     *     anywhere
     */
    public Optional<Stage> stageOf(Indicator indicator) {
        return ChainFaults.stage(indicator, chain);
    }

    /**
     * The scheme by which an indicator is rated.
     *
     * @param indicator one of the framework's indicators
     * @return its own scheme, or the framework's
     */
    public RatingScheme schemeOf(Indicator indicator) {
        RatingScheme own = indicator.definition().rating().scheme();
        return own == null ? scheme : own;
    }

    /**
     * Finds an indicator.
     *
     * @param indicator the id
     * @return the indicator; empty if the framework has none of that id
     */
    public Optional<Indicator> find(IndicatorId indicator) {
        return ((Indicators) indicators).find(indicator);
    }

    /**
     * Finds a comparator.
     *
     * @param comparator the id
     * @return the comparator; empty if the framework has none of that id
     */
    public Optional<Comparator> findComparator(String comparator) {
        return comparators.stream().filter(each -> each.id().equals(comparator)).findFirst();
    }

    /**
     * The comparators of an indicator.
     *
     * @param indicator an indicator of this framework
     * @return its comparators, in the order in which it names them
     */
    public List<Comparator> comparatorsOf(Indicator indicator) {
        return indicator.definition().comparators().stream()
                .flatMap(wanted -> findComparator(wanted.comparator()).stream())
                .toList();
    }

    /**
     * The areas that the framework knows.
     *
     * @return its own, those of its comparators, its groups of areas and their members, and other codes of these; each once
     */
    public List<AreaId> areas() {
        return Stream.of(
                        Stream.of(area),
                        comparators.stream().flatMap(each -> each.members().stream()),
                        rollUp.groups().stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.area()), each.members().stream())),
                        register.codes().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /**
     * Finds an audience.
     *
     * @param audience the id of an audience, or the name of a tier
     * @return the audience of that id; if none is laid down, those who see the tier; empty if there is no such tier either
     */
    public Optional<Audience> audience(String audience) {
        return governance.audiences().stream()
                .filter(each -> each.id().equals(audience))
                .findFirst()
                .or(() -> indicators.stream()
                        .flatMap(each -> each.definition().tiers().stream())
                        .filter(audience::equals)
                        .findFirst()
                        .map(tier -> new Audience(tier, tier, List.of(tier))));
    }
}
