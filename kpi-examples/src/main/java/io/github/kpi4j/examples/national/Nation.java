package io.github.kpi4j.examples.national;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Scorecards;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.examples.conformance.PeerFolder;
import io.github.kpi4j.examples.conformance.PeerMeasure;
import io.github.kpi4j.examples.conformance.Standing;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;

/**
 * Every measure of a folder, for every area, as the library evaluates them in one call.
 *
 * @param folder the areas and measures
 * @param measures the measures as they stand in their latest periods, with all local authorities ranked; by id, in the order of
 *     the folder
 * @param stale the ids of the measures whose latest figures are of a period that ended too long before the last of all figures
 * @param staleAfter how many years before is not yet too long
 * @param leftOut labels that mean no period, so that their figures are left out
 */
public record Nation(
        PeerFolder folder, Map<String, PeerMeasure> measures, Set<String> stale, int staleAfter, List<String> leftOut) {

    private static final String ENGLAND = "England";

    /**
     * Reads the figures of a folder, evaluates every area of it, and ranks all local authorities by every measure.
     *
     * @param folder the folder
     * @param staleAfter how many years the latest figures of a measure may lie behind those of others
     * @param progress is told how far it has come
     * @return the nation
     * @throws java.io.UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if a file is not laid out as it should be; the message names file and line
     */
    public static Nation read(PeerFolder folder, int staleAfter, Progress progress) {
        NationalInput input = NationalInput.read(folder, progress);
        Scorecards cards = evaluate(folder, input, progress);
        List<AreaId> authorities =
                folder.authorities().stream().map(PeerFolder.Area::id).toList();
        LocalDate oldest = cards.period().end().minusYears(staleAfter);
        Set<String> stale = new LinkedHashSet<>();
        Map<String, PeerMeasure> standing = new LinkedHashMap<>();
        List<Indicator> indicators = cards.framework().indicators();
        for (Indicator indicator : indicators) {
            String id = indicator.id().text();
            PeerFolder.Measure measure = folder.measures().get(id);
            if (measure != null) {
                standing.put(id, measure(cards, indicator, measure, input.labels(id), authorities));
                SortedSet<Period> periods = cards.periods(indicator.id());
                if (!periods.isEmpty() && periods.last().end().isBefore(oldest)) {
                    stale.add(id);
                }
            }
            progress.at("Ranking authorities by measure", standing.size(), indicators.size());
        }
        Map<String, PeerMeasure> inOrder = new LinkedHashMap<>();
        folder.measures().forEach((id, measure) -> {
            PeerMeasure found = standing.get(id);
            inOrder.put(id, found == null ? withoutFigures(measure, authorities) : found);
        });
        return new Nation(folder, inOrder, stale, staleAfter, input.leftOut());
    }

    private static Scorecards evaluate(PeerFolder folder, NationalInput input, Progress progress) {
        List<AreaId> areas =
                folder.areas().values().stream().map(PeerFolder.Area::id).toList();
        Period reported = input.reported();
        Framework framework = input.framework(folder.names().getOrDefault(ENGLAND, areas.get(0)));
        List<Scorecard> cards = new ArrayList<>();
        Evaluator.evaluateEach(framework, input.takeFigures(), Evidence.NONE, reported, reported.end(), areas, card -> {
            cards.add(card);
            progress.at("Evaluating areas", cards.size(), areas.size());
        });
        return new Scorecards(framework, reported, reported.end(), cards);
    }

    private static PeerMeasure measure(
            Scorecards cards,
            Indicator indicator,
            PeerFolder.Measure measure,
            Map<Period, String> labels,
            List<AreaId> authorities) {
        SortedSet<Period> periods = cards.periods(indicator.id());
        if (periods.isEmpty()) {
            return withoutFigures(measure, authorities);
        }
        Period latest = periods.last();
        SortedSet<Period> earlier = periods.headSet(latest);
        return PeerMeasure.of(
                measure,
                labels.getOrDefault(latest, latest.label()),
                earlier.isEmpty()
                        ? ""
                        : labels.getOrDefault(earlier.last(), earlier.last().label()),
                cards.values(indicator.id(), latest),
                earlier.isEmpty() ? AreaValues.of(Map.of()) : cards.values(indicator.id(), earlier.last()),
                cards.framework().register().counted(authorities, latest.end()));
    }

    private static PeerMeasure withoutFigures(PeerFolder.Measure measure, List<AreaId> authorities) {
        AreaValues none = AreaValues.of(Map.of());
        return PeerMeasure.of(measure, "", "", none, none, authorities);
    }

    /**
     * Where an authority stands by every measure.
     *
     * @param area a local authority of the folder
     * @param reader what is done with each measure and the authority's standing, in the order of the folder
     */
    public void standings(PeerFolder.Area area, BiConsumer<PeerFolder.Measure, Standing> reader) {
        folder.measures().forEach((id, measure) -> {
            PeerMeasure found = measures.get(id);
            if (found != null) {
                reader.accept(measure, Standing.of(folder, found, area));
            }
        });
    }
}
