package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Prices;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a value is counted in: a word, or a group that says what is counted. */
final class UnitDecoder {

    private static final Map<String, Unit> WORDS = Map.of("percent", new Unit.Percent(), "days", new Unit.Days());
    private static final String KINDS =
            "write percent, days, { count: children }, { money: GBP, per: child }, { score: points } or { rate-per: 10000 }";
    private static final int LARGEST_BASE = 1_000_000_000;

    private final Deflators deflators;
    private final Reader<Unit> group = Reader.ofFields(this::group);

    UnitDecoder(Deflators deflators) {
        this.deflators = deflators;
    }

    @Nullable
    Unit read(Value value) {
        if (value.shape() == Shape.GROUP) {
            return group.read(value);
        }
        String word = value.asText();
        if (word == null) {
            return null;
        }
        Unit unit = WORDS.get(word);
        return unit != null ? unit : value.problem("unknown-word", Quote.of(word) + " is not a unit", KINDS);
    }

    private @Nullable Unit group(Fields fields) {
        String per = fields.has("money") ? fields.optional("per", Texts::words, "") : "";
        Prices prices = fields.has("money") ? deflators.prices(fields) : Prices.CASH;
        return fields.oneOf(Map.of(
                "count", value -> unit(value, Unit.Count::new),
                "score", value -> unit(value, Unit.Score::new),
                "rate-per", UnitDecoder::rate,
                "money",
                        value -> value.asParsed(
                                currency -> new Unit.Money(currency, per, prices == null ? Prices.CASH : prices),
                                "write the currency's code, such as GBP")));
    }

    private static @Nullable Unit unit(Value value, Function<String, Unit> unit) {
        String noun = Texts.words(value);
        return noun == null ? null : unit.apply(noun);
    }

    private static @Nullable Unit rate(Value value) {
        Integer per = Numbers.whole(value, 1, LARGEST_BASE);
        return per == null ? null : new Unit.Rate(per);
    }
}
