package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.number.Prices;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The price indices of the file, and the prices that other parts of it name. */
final class Deflators {

    static final String KEY = "deflators";
    static final String PRICES_OF = "prices-of";
    static final String DEFLATOR = "deflator";

    private final Declared declared;
    private final YearType framework;
    private final Map<String, Read> deflators = new HashMap<>();

    /** A deflator, and the years that its periods are read by. */
    private record Read(Deflator deflator, YearType years) {}

    Deflators(Fields file, @Nullable YearType years) {
        framework = years == null ? YearType.FINANCIAL : years;
        declared = new Declared(file, KEY, DEFLATOR);
        Reader<Read> reader = Reader.ofFields(this::deflator);
        file.list(KEY, reader).forEach(each -> deflators.put(each.deflator().id(), each));
    }

    private @Nullable Read deflator(Fields fields) {
        String id = fields.required("id", declared::id);
        String name = fields.required("name", Texts::words);
        String source = fields.required("source", Texts::words);
        YearType years = fields.optional("years", Years::read, framework);
        List<PriceIndex> editions = fields.oneOf(Map.of(
                "index", value -> asOnly(PriceIndexDecoder.read(value, years)),
                "editions", value -> Texts.whole(value, Reader.ofFields(edition -> edition(edition, years)))));
        return fields.build(
                "editions",
                "list the editions oldest first, each with a period that the next one has as well",
                () -> new Read(
                        new Deflator(
                                requireNonNull(id),
                                requireNonNull(name),
                                requireNonNull(source),
                                requireNonNull(editions)),
                        years));
    }

    private static @Nullable List<PriceIndex> asOnly(@Nullable PriceIndex index) {
        return index == null ? null : List.of(index);
    }

    private static @Nullable PriceIndex edition(Fields fields, YearType years) {
        PriceIndex index = fields.required("index", value -> PriceIndexDecoder.read(value, years));
        return fields.build(() -> requireNonNull(index));
    }

    /** Reads the id of a deflator. Null, without a report of its own, for one that is declared but broken. */
    @Nullable
    Deflator deflator(Value value) {
        String id = declared.reference(value);
        Read read = id == null ? null : deflators.get(id);
        return read == null ? null : read.deflator();
    }

    /** Reads a period for which a deflator has a level. */
    @Nullable
    Period base(Value value, @Nullable Deflator deflator) {
        Read read = deflator == null ? null : deflators.get(deflator.id());
        if (deflator == null || read == null) {
            return null;
        }
        Period period = value.asParsed(text -> Period.parse(text, read.years()), PriceIndexDecoder.PERIODS);
        PriceIndex index = deflator.linked();
        return period == null || index.at(period).isPresent()
                ? period
                : value.problem(
                        "no-index",
                        "the deflator " + deflator.id() + " has no index for " + period.label(),
                        "name a period from " + index.values().firstKey().label() + " to "
                                + index.values().lastKey().label() + ", or add it to the index");
    }

    /** Reads in which prices money is told that was put in them elsewhere; cash if nothing is said. */
    @Nullable
    Prices prices(Fields unit) {
        Value of = unit.value(PRICES_OF);
        if (of == null) {
            Attempt.misplaced(
                    unit.value(DEFLATOR),
                    "no period is named in whose prices the money is",
                    "add " + PRICES_OF + ", or leave it out for cash");
            return Prices.CASH;
        }
        Deflator by = unit.optional(DEFLATOR, this::deflator);
        Period period = unit.has(DEFLATOR)
                ? base(of, by)
                : of.asParsed(text -> Period.parse(text, framework), PriceIndexDecoder.PERIODS);
        return period == null ? null : new Prices(period.label(), by == null ? "" : by.id());
    }
}
