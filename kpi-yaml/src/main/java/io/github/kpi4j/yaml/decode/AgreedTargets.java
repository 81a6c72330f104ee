package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was agreed beside the target: exceptions for a time, and what is to be reached in the end. */
final class AgreedTargets {

    private final LimitDecoder limits;
    private final List<WrittenTarget> written = new ArrayList<>();

    AgreedTargets(@Nullable Measure measure, Declared comparators, OwnTargets own) {
        limits = new LimitDecoder(measure, comparators, own).withoutNone();
    }

    /** All that were read, with the places of their limits. */
    List<WrittenTarget> written() {
        return written;
    }

    @Nullable
    List<AgreedException> exceptions(Value value) {
        List<Located> read = Texts.whole(value, Reader.ofFields(this::exception));
        if (read == null) {
            return null;
        }
        for (int i = 1; i < read.size(); i++) {
            Located one = read.get(i);
            read.subList(0, i).stream()
                    .filter(other -> overlap(one.exception(), other.exception()))
                    .findFirst()
                    .ifPresent(other -> one.from()
                            .problem(
                                    "overlapping-targets",
                                    "this exception overlaps the exception at "
                                            + other.from().span().place(),
                                    "let one end before the other begins; each day has one exception"));
        }
        return read.stream().map(Located::exception).toList();
    }

    private record Located(AgreedException exception, Value from) {}

    private static boolean overlap(AgreedException one, AgreedException other) {
        return !one.until().isBefore(other.from()) && !other.until().isBefore(one.from());
    }

    private @Nullable Located exception(Fields fields) {
        LocalDate from = fields.required("from", Value::asDate);
        LocalDate until = fields.required("until", end -> TargetsDecoder.end(end, from));
        String reason = fields.required("reason", Texts::words);
        String by = fields.optional("approved-by", Texts::words, "");
        LocalDate approved = fields.optional("approved", Value::asDate);
        Promise promise = limits.read(fields);
        Value start = fields.value("from");
        AgreedException exception = fields.build(() -> new AgreedException(
                requireNonNull(from),
                requireNonNull(until),
                requireNonNull(promise),
                requireNonNull(reason),
                by,
                approved));
        return exception == null ? null : new Located(add(exception, fields), requireNonNull(start));
    }

    private AgreedException add(AgreedException exception, Fields fields) {
        written.add(new WrittenTarget(exception.asVersion(), limits.place(fields)));
        return exception;
    }

    @Nullable
    EndTarget end(Value value) {
        Reader<EndTarget> reader = Reader.ofFields(fields -> {
            LocalDate by = fields.required("by", end -> TargetsDecoder.end(end, TargetVersion.ALWAYS));
            LocalDate approved = fields.optional("approved", Value::asDate);
            String source = fields.optional("source", Texts::words, "");
            String reason = fields.optional("reason", Texts::words, "");
            Promise promise = limits.read(fields);
            EndTarget end = fields.build(
                    () -> new EndTarget(requireNonNull(by), requireNonNull(promise), approved, source, reason));
            if (end != null) {
                written.add(new WrittenTarget(end.asVersion(), limits.place(fields)));
            }
            return end;
        });
        return reader.read(value);
    }
}
