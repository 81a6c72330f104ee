package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How levels are decided and shown: a council's scheme by name, or one written out band by band. */
final class RatingDecoder {

    private static final int MOST_PERIODS = 1000;

    private final RatingSchemes schemes;

    RatingDecoder(RatingSchemes schemes) {
        this.schemes = schemes;
    }

    @Nullable
    RatingScheme read(Value value) {
        return value.shape() == Shape.TEXT
                ? schemes.named(value)
                : Reader.ofFields(this::group).read(value);
    }

    private @Nullable RatingScheme group(Fields fields) {
        Integer escalateAfter = fields.optional("escalate-after", value -> Numbers.whole(value, 1, MOST_PERIODS));
        RatingScheme scheme = fields.has("preset") ? preset(fields) : writtenOut(fields);
        return scheme == null || escalateAfter == null ? scheme : scheme.escalatingAfter(escalateAfter);
    }

    private @Nullable RatingScheme preset(Fields fields) {
        for (String key : List.of("name", "bands")) {
            Attempt.misplaced(
                    fields.value(key),
                    "the preset says what stands under " + key,
                    "leave it out, or leave preset out and write the bands");
        }
        RatingScheme scheme = fields.required("preset", schemes::named);
        return fields.build(() -> requireNonNull(scheme));
    }

    private static @Nullable RatingScheme writtenOut(Fields fields) {
        String name = fields.required("name", Texts::words);
        List<BandDecoder> bands = fields.required("bands", RatingDecoder::bands);
        return fields.build(() -> scheme(requireNonNull(name), requireNonNull(bands)));
    }

    private static @Nullable List<BandDecoder> bands(Value value) {
        var places = new ArrayList<Value>();
        List<BandDecoder> bands = Texts.whole(value, place -> {
            places.add(place);
            return Reader.ofFields(BandDecoder::read).read(place);
        });
        if (bands == null) {
            return null;
        }
        if (bands.isEmpty()) {
            return value.problem("missing-item", "there is no band in the list", "add at least one band");
        }
        boolean mixed = areIntervals(bands) && bands.stream().anyMatch(band -> !band.isInterval() && !band.isBare());
        if (mixed) {
            return value.problem(
                    "contradiction",
                    "some bands are intervals and others are not",
                    "write from and to in every band, or in none");
        }
        Optional<RatingScheme.Fault> fault = areIntervals(bands)
                ? RatingScheme.faultOfIntervals(intervals(bands))
                : RatingScheme.fault(bands.stream().map(BandDecoder::band).toList());
        return fault.isEmpty()
                ? bands
                : places.get(fault.get().index())
                        .problem("invalid", fault.get().message(), fault.get().advice());
    }

    private static boolean areIntervals(List<BandDecoder> bands) {
        return bands.stream().anyMatch(BandDecoder::isInterval);
    }

    private static List<RatingScheme.Interval> intervals(List<BandDecoder> bands) {
        return bands.stream().map(BandDecoder::interval).toList();
    }

    private static RatingScheme scheme(String name, List<BandDecoder> bands) {
        return areIntervals(bands)
                ? RatingScheme.ofIntervals(name, intervals(bands))
                : new RatingScheme(name, bands.stream().map(BandDecoder::band).toList(), null);
    }
}
