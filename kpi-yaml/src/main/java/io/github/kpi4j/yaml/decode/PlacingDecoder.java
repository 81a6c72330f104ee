package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an area is to be placed among the areas of a comparator: by a word, by so many bands, or with a reason against bands. */
final class PlacingDecoder {

    private static final int MOST_BANDS = 100;
    private static final Map<String, Placing.Bands> BANDS =
            Map.of("quartiles", new Placing.Quarters(), "quintiles", new Placing.Fifths());
    private static final Map<String, Placing> WORDS = Map.of(
            "rank",
            Placing.RANK,
            "quartiles",
            Placing.by(new Placing.Quarters()),
            "quintiles",
            Placing.by(new Placing.Fifths()));

    private PlacingDecoder() {}

    static @Nullable Placing read(Value value) {
        if (value.shape() == Shape.TEXT) {
            return value.asChoice(WORDS);
        }
        Reader<Placing> reader = Reader.ofFields(PlacingDecoder::group);
        return reader.read(value);
    }

    private static @Nullable Placing group(Fields fields) {
        Placing.Bands bands =
                fields.oneOf(Map.of("bands", value -> value.asChoice(BANDS), "even-bands", PlacingDecoder::even));
        String noBands = fields.optional("no-bands", Texts::words, "");
        return fields.build(() -> new Placing(bands, noBands));
    }

    private static Placing.@Nullable Bands even(Value value) {
        Integer count = Numbers.whole(value, 2, MOST_BANDS);
        return count == null ? null : new Placing.Even(count);
    }
}
