package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was promised: one version, or a list of versions that do not overlap. */
final class TargetsDecoder {

    private static final Target UNREAD = Target.none("only the dates matter");

    private final LimitDecoder limits;
    private final List<Spell> spells = new ArrayList<>();
    private boolean dated;

    /** The time in which a version holds, whether or not the rest of it can be read. */
    private record Spell(TargetVersion dates, Value start) {}

    /** For an indicator of the measure; null when the measure could not be read. */
    TargetsDecoder(@Nullable Measure measure, Declared comparators, OwnTargets own, FormerCodes codes) {
        limits = new LimitDecoder(measure, comparators, own).orByArea(codes).orInWords();
    }

    @Nullable
    List<WrittenTarget> read(Value value) {
        if (value.shape() != Shape.LIST) {
            WrittenTarget promise = version(value);
            return promise == null ? null : List.of(promise);
        }
        int versions = Texts.size(value);
        dated = versions > 1;
        List<WrittenTarget> promises = value.asList(this::version);
        if (versions == 0 || promises == null) {
            return value.problem("missing-item", "there is no target in the list", "write target: { none: why }");
        }
        refuseOverlaps();
        return promises;
    }

    private @Nullable WrittenTarget version(Value value) {
        if (value.shape() == Shape.TEXT) {
            return value.problem(
                    "wrong-type",
                    "a target says which side of a number is met",
                    "write { at-least: 95 } or { at-most: 95 }; for none, { none: why }");
        }
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        LocalDate from = dated
                ? fields.required("from", Value::asDate)
                : fields.optional("from", Value::asDate, TargetVersion.ALWAYS);
        LocalDate until = fields.optional("until", end -> until(end, from));
        Value start = fields.value("from");
        if (from != null) {
            spells.add(new Spell(new TargetVersion(from, until, UNREAD, null, "", ""), start == null ? value : start));
        }
        LocalDate approved = fields.optional("approved", Value::asDate);
        String source = fields.optional("source", Texts::words, "");
        String reason = fields.optional("reason", Texts::words, "");
        Promise promise = limits.read(fields);
        TargetVersion version = fields.build(() ->
                new TargetVersion(requireNonNull(from), until, requireNonNull(promise), approved, source, reason));
        return version == null ? null : new WrittenTarget(version, limits.place(fields));
    }

    static @Nullable LocalDate until(Value value, @Nullable LocalDate from) {
        return until(value, from, ", or leave until out");
    }

    /** The last day of what has to have one. */
    static @Nullable LocalDate end(Value value, @Nullable LocalDate from) {
        return until(value, from, "");
    }

    private static @Nullable LocalDate until(Value value, @Nullable LocalDate from, String otherwise) {
        LocalDate until = value.asDate();
        return until == null || from == null || !until.isBefore(from)
                ? until
                : value.problem(
                        "invalid",
                        "a target from " + from + " cannot end on " + until,
                        "write the last day on which it holds" + otherwise);
    }

    /** Looks at neighbours in time: where no two of them overlap, no two others do. */
    private void refuseOverlaps() {
        List<Spell> inTime = spells.stream()
                .sorted(Comparator.comparing(spell -> spell.dates().from()))
                .toList();
        for (int i = 1; i < inTime.size(); i++) {
            Spell one = inTime.get(i - 1);
            Spell other = inTime.get(i);
            if (one.dates().overlaps(other.dates())) {
                boolean inOrder = one.start().span().compareTo(other.start().span()) < 0;
                refuseOverlap(inOrder ? other : one, inOrder ? one : other);
            }
        }
    }

    private static void refuseOverlap(Spell later, Spell first) {
        later.start()
                .problem(
                        "overlapping-targets",
                        "this target from " + later.dates().from() + " overlaps the target at "
                                + first.start().span().place() + " from "
                                + first.dates().from(),
                        "let one end, with until, before the other begins; each day has one target");
    }
}
