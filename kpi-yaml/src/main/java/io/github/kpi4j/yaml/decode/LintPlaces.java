package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Place;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Severity;
import io.github.kpi4j.yaml.problem.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the places in a file that was read without errors to which lints belong. */
public final class LintPlaces {

    private final String file;
    private final Framework framework;
    private final Value root;

    /**
     * The places of a file.
     *
     * @param source the file
     * @param framework what was read from it
     */
    public LintPlaces(SourceText source, Framework framework) {
        this.file = source.name();
        this.framework = framework;
        this.root = Objects.requireNonNull(Value.of(source, new Problems(source.name())));
    }

    /**
     * Lints as warnings.
     *
     * @param lints the lints of the framework
     * @return a warning for each, in the same order; what has no key of its own is told at the nearest thing that is there
     */
    public List<Problem> locate(List<Lint> lints) {
        return lints.stream().map(this::warning).toList();
    }

    private Problem warning(Lint lint) {
        Value at = value(lint.place());
        return new Problem(
                Severity.WARNING,
                lint.code().text(),
                file,
                at.span(),
                at.path(),
                Narrator.message(lint),
                Narrator.advice(lint));
    }

    private Value value(Place place) {
        if (place instanceof Place.OfPriority of) {
            return item("priorities", framework.priorities().indexOf(of.priority()));
        }
        if (place instanceof Place.OfIndicator of) {
            return within(indicator(of.indicator()), key(of.part()));
        }
        if (place instanceof Place.OfTarget of) {
            Value version = version(within(indicator(of.indicator()), "target"), of.version());
            return limitKeys(of.term())
                    .map(key -> within(version, key))
                    .filter(found -> found != version)
                    .findFirst()
                    .orElse(version);
        }
        return within(root, "framework");
    }

    private Value indicator(Indicator indicator) {
        return item("indicators", framework.indicators().indexOf(indicator));
    }

    private Value item(String list, int index) {
        List<Value> items = items(within(root, list));
        return index < 0 || index >= items.size() ? root : items.get(index);
    }

    private static List<Value> items(Value list) {
        var items = new ArrayList<Value>();
        if (list.shape() == Shape.LIST) {
            list.asList(item -> {
                items.add(item);
                return item;
            });
        }
        return items;
    }

    /** The value of a key; where it is not there, the thing that lacks it. */
    private static Value within(Value whole, String key) {
        Value value = whole.shape() == Shape.GROUP ? at(whole, key) : null;
        return value == null ? whole : value;
    }

    private static @Nullable Value at(Value group, String key) {
        Fields fields = group.asFields();
        return fields == null ? null : fields.value(key);
    }

    private static Value version(Value target, TargetVersion version) {
        return items(target).stream()
                .filter(item -> from(item).equals(version.from()))
                .findFirst()
                .orElse(target);
    }

    private static LocalDate from(Value version) {
        Value from = at(version, "from");
        LocalDate day = from == null ? null : from.asDate();
        return day == null ? TargetVersion.ALWAYS : day;
    }

    private static String key(Place.OfIndicator.Part part) {
        return switch (part) {
            case RATIONALE -> "rationale";
            case OWNER -> "owner";
            case REVIEW -> "review-by";
            case TIERS -> "tiers";
            case KIND -> "kind";
            case PARTNERS -> "partners";
            case COMPARATORS -> "compare-with";
        };
    }

    private static Stream<String> limitKeys(Place.OfTarget.Term term) {
        return switch (term) {
            case LIMIT -> LimitDecoder.KEYS.stream();
            case FLOOR -> Stream.of("floor");
            case STRETCH -> Stream.of("stretch");
            case TOLERANCE -> Stream.of("near-within");
        };
    }
}
