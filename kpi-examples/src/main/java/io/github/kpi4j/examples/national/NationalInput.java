package io.github.kpi4j.examples.national;

import io.github.kpi4j.examples.conformance.PeerFolder;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.FiguresBuilder;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The folder as the library takes it: an indicator for each measure, under its topic, without a target, and all figures. Who
 * is compared with whom differs by authority and is no part of the framework.
 */
final class NationalInput {

    private static final int TOLD_EVERY = 10_000;
    private static final String WHY_NO_TARGET = "It is compared with other authorities only.";

    private final PeerFolder folder;
    private final Map<String, Map<String, Labelled>> labels = new LinkedHashMap<>();
    private final Map<Value, Observation> observations = new HashMap<>();
    private final FiguresBuilder figures = new FiguresBuilder();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** What a label of a measure says. */
    private record Labelled(IndicatorId indicator, Period period, Set<Mark> marks, Set<AreaId> areas) {}

    private NationalInput(PeerFolder folder) {
        this.folder = folder;
    }

    static NationalInput read(PeerFolder folder, Progress progress) {
        var input = new NationalInput(folder);
        folder.eachFigure(figure -> {
            input.add(figure);
            int line = figure.row().line();
            if (line % TOLD_EVERY == 0) {
                progress.at("Reading figures", line, Math.max(line, folder.figures()));
            }
        });
        return input;
    }

    private void add(PeerFolder.Figure figure) {
        PeerFolder.Measure measure = folder.measures().get(figure.measure());
        if (measure == null) {
            throw figure.row().wrong("measure_id is no measure of measures.csv: \"" + figure.measure() + "\"");
        }
        Map<String, Labelled> known = labels.computeIfAbsent(measure.id(), id -> new LinkedHashMap<>());
        Labelled labelled = known.get(figure.period());
        if (labelled == null) {
            Period period =
                    PeriodLabels.period(measure.yearType(), figure.period()).orElse(null);
            if (period == null) {
                leftOut.add("the label \"" + figure.period() + "\" of " + measure.id());
                return;
            }
            labelled =
                    new Labelled(new IndicatorId(measure.id()), period, marks(figure.period()), new LinkedHashSet<>());
            checkLabel(figure, known, labelled);
            known.put(figure.period(), labelled);
        }
        if (!labelled.areas().add(figure.area())) {
            throw figure.row().wrong("the area has a value of this period already");
        }
        figures.add(new Figure(
                labelled.indicator(),
                figure.area(),
                labelled.period(),
                observations.computeIfAbsent(figure.value(), NationalInput::observation),
                labelled.marks(),
                null,
                ""));
    }

    private static void checkLabel(PeerFolder.Figure figure, Map<String, Labelled> known, Labelled labelled) {
        known.forEach((label, other) -> {
            if (!other.period().kind().equals(labelled.period().kind())
                    || other.period().equals(labelled.period())) {
                throw figure.row()
                        .wrong("period is \"" + figure.period() + "\", which does not go with \"" + label
                                + "\" of the same measure");
            }
        });
    }

    private static Set<Mark> marks(String label) {
        var marks = EnumSet.noneOf(Mark.class);
        if (label.endsWith("(prov)")) {
            marks.add(Mark.PROVISIONAL);
        } else if (label.endsWith("(Rev)")) {
            marks.add(Mark.REVISED);
        }
        return marks;
    }

    private static Observation observation(Value value) {
        return value.rank()
                .<Observation>map(Observation.Single::new)
                .orElseGet(() -> new Observation.Missing(
                        value instanceof Value.Absent absent ? absent.reason() : Reason.NOT_AVAILABLE));
    }

    /** An indicator for each measure that has figures. */
    Framework framework(AreaId area) {
        List<Indicator> indicators = new ArrayList<>();
        labels.forEach((id, known) -> {
            PeerFolder.Measure measure = folder.measures().get(id);
            if (measure != null && !known.isEmpty()) {
                indicators.add(indicator(
                        measure, known.values().iterator().next().period().kind()));
            }
        });
        List<Priority> topics = folder.measures().values().stream()
                .map(PeerFolder.Measure::topic)
                .filter(topic -> !topic.isBlank())
                .distinct()
                .sorted()
                .map(topic -> new Priority(topic, topic))
                .toList();
        return new Framework(
                "",
                "Every measure of the folder",
                area,
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                topics,
                List.of(),
                indicators);
    }

    private static Indicator indicator(PeerFolder.Measure measure, PeriodKind covers) {
        IndicatorBuilder<Quantitative> builder = Quantitative.define(measure.id(), measure.name())
                .measuredAs(new Direct(new Unit.Count("")))
                .better(measure.polarity())
                .decimals(measure.decimals())
                .reported(new Cadence(Frequency.YEARLY, covers, covers.years()))
                .target(Target.none(WHY_NO_TARGET));
        return measure.topic().isBlank()
                ? builder.build()
                : builder.priority(measure.topic()).build();
    }

    /** All figures; nothing of them is kept, so they can be taken once. */
    Figures takeFigures() {
        return figures.build();
    }

    /** The last day of the figures, which is the day of the report. */
    Period reported() {
        return labels.values().stream()
                .flatMap(each -> each.values().stream())
                .map(labelled -> labelled.period().end())
                .max(Comparator.naturalOrder())
                .map(Period::snapshot)
                .orElseThrow(() -> new IllegalArgumentException("there are no figures in " + folder.folder()));
    }

    /** The label of each period of a measure. */
    Map<Period, String> labels(String measure) {
        Map<Period, String> byPeriod = new HashMap<>();
        labels.getOrDefault(measure, Map.of()).forEach((label, labelled) -> byPeriod.put(labelled.period(), label));
        return byPeriod;
    }

    /** The labels that mean no period, so that their figures are left out. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
