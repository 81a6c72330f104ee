package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import io.github.kpi4j.yaml.problem.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A level that people set: which, for what, by which post, when and why. */
final class StatusDecoder {

    private final Framework framework;
    private final EvidencePlaces places;
    private final Map<Place, Span> taken = new HashMap<>();

    private record Place(IndicatorId indicator, AreaId area, Period period, LocalDate on) {}

    StatusDecoder(Framework framework, EvidencePlaces places) {
        this.framework = framework;
        this.places = places;
    }

    /** One status; nothing for a retired indicator. */
    @Nullable
    List<JudgedStatus> read(Fields fields) {
        boolean retired = places.isOfRetired(fields);
        Indicator indicator = retired ? null : fields.required("indicator", places::indicator);
        AreaId area = places.area(fields);
        Period period = fields.required("period", value -> places.period(value, indicator));
        Level level = fields.required("level", value -> level(value, indicator), "one of exceeded, met, near, missed");
        String by = fields.required(
                "by",
                value -> Posts.read(value, indicator == null ? List.of() : List.of(indicator)),
                "the post that set the level, such as Director of Children's Services, or a role, such as owner");
        LocalDate on = fields.required("on", Value::asDate, "the day on which it was set, such as 2025-04-22");
        String reason = fields.required("reason", Texts::words, "why the level was set, in a sentence");
        List<Source> evidence = fields.optional("evidence", SourceDecoder::sources, List.of());
        if (retired) {
            return fields.build(() -> List.of());
        }
        JudgedStatus status = fields.build(
                "on",
                "",
                () -> new JudgedStatus(
                        requireNonNull(indicator).id(),
                        area,
                        requireNonNull(period),
                        requireNonNull(level),
                        requireNonNull(by),
                        requireNonNull(on),
                        requireNonNull(reason),
                        evidence));
        return status == null || isTaken(fields, status) ? null : List.of(status);
    }

    private boolean isTaken(Fields fields, JudgedStatus status) {
        Span first = taken.putIfAbsent(
                new Place(status.indicator(), status.area(), status.period(), status.on()), fields.span());
        if (first != null) {
            requireNonNull(fields.value("on"))
                    .problem(
                            "duplicate-status",
                            "a level of " + status.indicator() + " in " + status.area() + " for "
                                    + status.period().label() + " was set on " + status.on() + " already, at "
                                    + first.place(),
                            "delete one of the two; if this one takes the place of the other, write the day on which"
                                    + " it was set");
        }
        return first != null;
    }

    /** One of the levels that the indicator's scheme has; the scheme's own words are for reports. */
    private @Nullable Level level(Value value, @Nullable Indicator indicator) {
        if (indicator == null) {
            return value.asChoice(Texts.choices(Level.values(), StatusDecoder::code));
        }
        RatingScheme scheme = framework.schemeOf(indicator);
        Map<String, Level> levels = Texts.choices(scheme.levels().toArray(Level[]::new), StatusDecoder::code);
        String text = value.shape() == Shape.TEXT ? requireNonNull(value.asText()) : "";
        String meant = scheme.levels().stream()
                .filter(level -> scheme.badge(level).word().equalsIgnoreCase(text))
                .map(StatusDecoder::code)
                .collect(Collectors.joining(" or "));
        return levels.containsKey(text) || meant.isEmpty()
                ? value.asChoice(levels)
                : value.problem(
                        "unknown-word",
                        Quote.of(text) + " is how the scheme " + scheme.name() + " shows a level, and not the level",
                        "write " + meant);
    }

    private static String code(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
