package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.benchmark.MembershipHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets of areas to compare with, with one list of members or with dated versions of it. */
final class ComparatorDecoder {

    private static final String MEMBERS = "members";
    private static final String VERSIONS = "versions";
    private static final Map<String, Summary> SUMMARIES = Texts.choices(
            Summary.values(), summary -> summary.name().toLowerCase(Locale.ROOT).replace('_', '-'));

    private final Declared declared;
    private final @Nullable AreaId own;

    ComparatorDecoder(Declared declared, @Nullable AreaId own) {
        this.declared = declared;
        this.own = own;
    }

    @Nullable
    Comparator read(Fields fields) {
        String id = fields.required("id", declared::id);
        String name = fields.required("name", Texts::words);
        Summary summary = fields.required("summary", value -> value.asChoice(SUMMARIES));
        MembershipHistory history = history(fields, summary);
        return fields.build(() -> new Comparator(
                requireNonNull(id), requireNonNull(name), requireNonNull(summary), requireNonNull(history)));
    }

    private @Nullable MembershipHistory history(Fields fields, @Nullable Summary summary) {
        if (!fields.has(VERSIONS)) {
            List<AreaId> members = fields.required(MEMBERS, value -> members(value, summary));
            return members == null ? null : MembershipHistory.always(members);
        }
        Value both = fields.value(MEMBERS);
        if (both != null) {
            return both.problem(
                    "conflicting-keys",
                    Quote.of(MEMBERS) + " cannot stand beside " + Quote.of(VERSIONS),
                    "write the members under the version in which they belong to it");
        }
        List<Membership> versions = fields.required(VERSIONS, value -> versions(value, summary));
        return versions == null ? null : new MembershipHistory(versions);
    }

    private @Nullable List<Membership> versions(Value value, @Nullable Summary summary) {
        var taken = new HashMap<String, Value>();
        List<Membership> versions = Texts.whole(value, item -> once(item, version(item, summary), taken));
        return versions == null || !versions.isEmpty()
                ? versions
                : value.problem("missing-item", "there is no version in the list", "write from, source and members");
    }

    private @Nullable Membership version(Value value, @Nullable Summary summary) {
        Reader<Membership> reader = Reader.ofFields(fields -> {
            LocalDate from = fields.optional("from", Value::asDate);
            LocalDate approved = fields.optional("approved", Value::asDate);
            String source = fields.required("source", Texts::words, "where the set of areas comes from");
            List<AreaId> members = fields.required(MEMBERS, list -> members(list, summary));
            return fields.build(() -> new Membership(from, approved, requireNonNull(source), requireNonNull(members)));
        });
        return reader.read(value);
    }

    private static @Nullable Membership once(Value item, @Nullable Membership version, Map<String, Value> taken) {
        if (version == null) {
            return null;
        }
        Value other = taken.putIfAbsent(String.valueOf(version.from()), item);
        return other == null
                ? version
                : item.problem(
                        "overlapping-versions",
                        "the version at " + other.span().place() + " holds from "
                                + (version.from() == null ? "the beginning" : version.from()) + " as well",
                        "give each version a first day of its own, with from");
    }

    private @Nullable List<AreaId> members(Value value, @Nullable Summary summary) {
        var seen = new HashMap<AreaId, Value>();
        List<AreaId> members = Texts.whole(value, item -> once(item, area(item), seen));
        if (members == null || summary == null) {
            return members;
        }
        if (members.isEmpty()) {
            return value.problem("missing-item", "there is no area in the list", "name at least one area");
        }
        if (summary == Summary.PUBLISHED) {
            return members.size() == 1
                    ? members
                    : value.problem(
                            "contradiction",
                            "a published figure is that of one area, and " + members.size() + " are named",
                            "name one area, or write a summary of several, such as mean-of-areas");
        }
        if (members.equals(own == null ? List.of() : List.of(own))) {
            return value.problem(
                    "contradiction",
                    own + " is the area that is reported on, and an area is not compared with itself",
                    "name other areas");
        }
        return members.size() > 1
                ? members
                : value.problem(
                        "contradiction",
                        "one area is no group to summarise",
                        "name more areas, or write summary: published to compare with the figure of the one");
    }

    private static @Nullable AreaId once(Value item, @Nullable AreaId area, Map<AreaId, Value> seen) {
        if (area == null) {
            return null;
        }
        Value first = seen.putIfAbsent(area, item);
        return first == null
                ? area
                : item.problem(
                        "duplicate-id",
                        Quote.of(area.code()) + " already stands at "
                                + first.span().place(),
                        "name each area once");
    }

    static @Nullable AreaId area(Value value) {
        return value.asParsed(AreaId::new, "");
    }
}
