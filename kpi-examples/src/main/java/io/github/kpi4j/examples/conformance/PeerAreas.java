package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Value;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of the Local Authority Interactive Tool with their figures.
 *
 * @param folder the areas that they are of, and whose neighbours they are
 * @param measures the measures by id
 */
record PeerAreas(PeerFolder folder, Map<String, PeerMeasure> measures) {

    static PeerAreas read(Path path) {
        PeerFolder folder = PeerFolder.read(path);
        Map<String, Map<String, Map<AreaId, Value>>> figures = new HashMap<>();
        folder.eachFigure(figure -> {
            Value before = figures.computeIfAbsent(figure.measure(), id -> new TreeMap<>())
                    .computeIfAbsent(figure.period(), period -> new HashMap<>())
                    .put(figure.area(), figure.value());
            if (before != null) {
                throw figure.row().wrong("the area has a value of this period already");
            }
        });
        List<AreaId> local =
                folder.authorities().stream().map(PeerFolder.Area::id).toList();
        Map<String, PeerMeasure> measures = new HashMap<>();
        folder.measures()
                .forEach((id, measure) ->
                        measures.put(id, PeerMeasure.of(measure, figures.getOrDefault(id, Map.of()), local)));
        return new PeerAreas(folder, measures);
    }
}
