package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The comparators of one indicator: by their ids, or each with the terms on which it stands beside. */
final class ComparisonsDecoder {

    private static final int MOST_PERIODS = 120;
    private static final String POOLED = "pooled";
    private static final String PUBLISHED = "published";
    /** What is made by adding and dividing. */
    private static final List<String> MEASURING = List.of("mean-of-areas", POOLED, "top-quartile");

    private final Declared comparators;
    private final Map<String, String> summaries = new HashMap<>();

    ComparisonsDecoder(Fields file, Declared comparators) {
        this.comparators = comparators;
        Declared.eachItem(
                file,
                "comparators",
                item -> Declared.text(item, "summary")
                        .ifPresent(summary ->
                                Declared.text(item, "id").ifPresent(id -> summaries.put(id.text(), summary.text()))));
    }

    /** Reads the items of one list, in which each comparator stands once. */
    Reader<ComparedWith> reader(@Nullable Measure measure, @Nullable Reporting reporting) {
        Set<String> seen = new HashSet<>();
        return value -> value.shape() == Shape.TEXT
                ? fairly(id(value, measure, seen))
                : Reader.ofFields(fields -> terms(fields, measure, reporting, seen))
                        .read(value);
    }

    private static @Nullable ComparedWith fairly(@Nullable String id) {
        return id == null ? null : ComparedWith.fairly(id);
    }

    private @Nullable ComparedWith terms(
            Fields fields, @Nullable Measure measure, @Nullable Reporting reporting, Set<String> seen) {
        String id = fields.required("comparator", value -> id(value, measure, seen), "its id, such as england");
        String unfair = fields.optional("unfair", Texts::words, "");
        Integer staleAfter = fields.optional("stale-after", value -> periods(value, reporting));
        Placing position = fields.optional("position", value -> placed(value, id, measure));
        return fields.build(() -> new ComparedWith(requireNonNull(id), unfair, staleAfter, position));
    }

    private @Nullable Placing placed(Value value, @Nullable String id, @Nullable Measure measure) {
        Placing placing = PlacingDecoder.read(value);
        if (placing == null) {
            return null;
        }
        if (PUBLISHED.equals(id == null ? null : summaries.get(id))) {
            return value.problem(
                    "contradiction",
                    Quote.of(String.valueOf(id)) + " is the published figure of one area, so that there is nobody to be"
                            + " placed among",
                    "leave position out here, and write it beside a comparator that names the areas, such as a median");
        }
        return measure == null || measure.isSizeFree() || Scales.of(measure) != null
                ? placing
                : value.problem(
                        "contradiction",
                        "plain numbers of things or of money are larger wherever the area is larger, and no rank of areas"
                                + " says who does better",
                        "leave position out, or measure a percentage, a rate, a mean or a unit-cost");
    }

    private static @Nullable Integer periods(Value value, @Nullable Reporting reporting) {
        boolean irregular = reporting != null && reporting.cadence().every() == Frequency.IRREGULAR;
        return irregular
                ? value.problem(
                        "contradiction",
                        "figures at irregular dates are not so many periods old",
                        "leave stale-after out; what others observed last stands until their next figure")
                : Numbers.whole(value, 0, MOST_PERIODS);
    }

    private @Nullable String id(Value value, @Nullable Measure measure, Set<String> seen) {
        String id = comparators.reference(value);
        if (id == null) {
            return null;
        }
        String fitting = fitting(value, id, measure);
        return fitting == null || seen.add(id) ? fitting : Texts.twice(value, id);
    }

    private @Nullable String fitting(Value value, String id, @Nullable Measure measure) {
        String summary = summaries.get(id);
        if (measure == null || summary == null || !MEASURING.contains(summary)) {
            return id;
        }
        if (summary.equals(POOLED) && !measure.poolsOverAreas()) {
            return value.problem(
                    "contradiction",
                    Quote.of(id) + " is pooled, and this measure has no counts to add up over the areas",
                    "give the comparator another summary, or measure a percentage, a rate, a mean, a share or a"
                            + " unit-cost");
        }
        return Scales.of(measure) == null
                ? id
                : value.problem(
                        "contradiction",
                        Quote.of(id) + " is a " + summary + ", and grades have no distances to measure with",
                        "compare grades with a median, of which the lower of two counts, or with published ones");
    }
}
