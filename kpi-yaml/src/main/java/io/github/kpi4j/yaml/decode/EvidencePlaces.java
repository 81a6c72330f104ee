package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance.Retirement;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What evidence is of: indicators, areas and periods that a framework knows. */
final class EvidencePlaces {

    private static final LocalDate EXAMPLE = LocalDate.of(2025, 3, 31);

    private final Framework framework;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, LocalDate> retired = new LinkedHashMap<>();
    private final List<AreaId> areas;
    private final Suggestions ofIndicators;
    private final Suggestions ofAreas;
    private final Suggestions ofComparators;

    EvidencePlaces(Framework framework) {
        this.framework = framework;
        framework.indicators().forEach(each -> indicators.put(each.id().text(), each));
        for (Retirement each : framework.governance().retired()) {
            retired.put(each.id().text(), each.on());
        }
        areas = framework.areas();
        ofIndicators = new Suggestions(indicators.keySet(), "add it to the framework, or mend the id");
        ofAreas = new Suggestions(
                areas.stream().map(AreaId::code).toList(),
                "declare it in the framework, under comparators or area-groups, or mend the code");
        ofComparators = new Suggestions(
                framework.comparators().stream().map(Comparator::id).toList(),
                "declare it in the framework, under comparators, or mend the id");
    }

    /** Whether the group is of a retired indicator, which is warned of; such a group is not read any further. */
    boolean isOfRetired(Fields fields) {
        Value place = fields.value("indicator");
        return Declared.text(fields, "indicator")
                .filter(id -> place != null && warnIfRetired(place, id.text()))
                .isPresent();
    }

    /** Warns of an id that was retired. */
    boolean warnIfRetired(Value place, String id) {
        LocalDate on = retired.get(id);
        if (on != null) {
            place.warn(
                    "retired-indicator",
                    "the indicator " + Quote.of(id) + " was retired on " + on + "; what is said of it is not read",
                    "leave it out, or report with the framework as it was then");
        }
        return on != null;
    }

    @Nullable
    Indicator indicator(Value value) {
        String id = Texts.words(value);
        Indicator indicator = id == null ? null : indicators.get(id);
        return id == null || indicator != null
                ? indicator
                : value.problem(
                        "unknown-reference", "the framework has no indicator " + Quote.of(id), ofIndicators.advice(id));
    }

    /** The area of the group, by its code now; left out, the framework's own. */
    AreaId area(Fields fields) {
        return framework.register().current(fields.optional("area", this::area, framework.area()));
    }

    private @Nullable AreaId area(Value value) {
        AreaId area = ComparatorDecoder.area(value);
        return area == null || areas.contains(area)
                ? area
                : value.problem(
                        "unknown-reference",
                        "the framework knows no area " + Quote.of(area.code()),
                        ofAreas.advice(area.code()));
    }

    @Nullable
    String comparator(Value value) {
        String id = Texts.words(value);
        return id == null || framework.findComparator(id).isPresent()
                ? id
                : value.problem(
                        "unknown-reference",
                        "the framework has no comparator " + Quote.of(id),
                        ofComparators.advice(id));
    }

    /** A period of the kind that the indicator's values cover; of any kind where the indicator could not be read. */
    @Nullable
    Period period(Value value, @Nullable Indicator indicator) {
        if (indicator == null) {
            return anyPeriod(value);
        }
        Cadence cadence = indicator.definition().reporting().cadence();
        return value.asParsed(
                cadence::parse,
                "write a period such as " + cadence.latestBy(EXAMPLE).label());
    }

    @Nullable
    Period anyPeriod(Value value) {
        return value.asParsed(text -> Period.parse(text, framework.years()), "");
    }
}
