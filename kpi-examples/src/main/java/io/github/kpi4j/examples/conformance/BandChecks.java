package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.AreaRanking;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.band.FingertipsBands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The three conventions of bands. */
final class BandChecks {

    static final Deviation VIGINTILES = new Deviation(
            "phe_quantile where its bands differ from those in exact arithmetic",
            "the peer divides in floating point, and puts areas of 20 bands in the wrong one; ours are exact (README section 4)");

    private static final String NOT_COMPARED = "0";
    private static final String NO_POLARITY = "-";
    private static final String MISSING = "NA";
    private static final int QUARTILES = 4;

    private BandChecks() {}

    static RowResult deprivation(CsvRow row) {
        AreaValues values = values(row);
        int bands = Integer.parseInt(row.text("nquantiles"));
        AreaRanking ranking = values.ranked(row.flag("invert") ? Polarity.HIGHER : Polarity.LOWER);
        String shown = shown(values, area -> ranking.position(area).evenBand(bands), MISSING);
        RowCheck check = check(row);
        if (!row.text("quantiles").equals(row.text("quantiles_exact_arithmetic"))) {
            check.listed(VIGINTILES, "quantiles");
        }
        return check.exact("n_with_value", values.known())
                .exact("quantiles_exact_arithmetic", shown)
                .exact("quantiles", shown)
                .result();
    }

    static RowResult fingertips(CsvRow row) {
        Values values = Packed.values(row, "values");
        int groups = Integer.parseInt(row.text("groups"));
        Result<FingertipsBands> ours =
                FingertipsBands.of(values, groups, row.text("polarity").equals("high_is_good"));
        RowCheck check = check(row)
                .exact(
                        "group_of_each_value",
                        IntStream.range(0, values.size())
                                .mapToObj(i -> group(ours, i))
                                .collect(Collectors.joining(";")));
        List<@Nullable Double> bounds = new ArrayList<>();
        if (FingertipsBands.bounds(values, groups) instanceof Result.Known<List<Double>> known) {
            bounds.addAll(known.value());
        } else {
            bounds.add(null);
        }
        Packed.near(check, row, "bounds", bounds, 0);
        return check.result();
    }

    private static String group(Result<FingertipsBands> bands, int place) {
        OptionalInt group = bands.found().map(known -> known.groups().at(place)).orElseGet(OptionalInt::empty);
        return group.isPresent() ? Integer.toString(group.getAsInt()) : NOT_COMPARED;
    }

    static RowResult lait(CsvRow row) {
        AreaValues values = values(row);
        RowCheck check = check(row);
        List<@Nullable Double> quartiles = new ArrayList<>();
        for (int i = 0; i <= QUARTILES; i++) {
            quartiles.add(values.quantile(Rational.of(i, QUARTILES))
                    .found()
                    .map(Rational::doubleValue)
                    .orElse(null));
        }
        Packed.near(check, row, "percentiles", quartiles, 0);
        Polarity polarity = polarity(row);
        AreaRanking ranking = values.ranked(polarity);
        String none = polarity.judges() ? MISSING : NO_POLARITY;
        return check.exact("bands", shown(values, area -> ranking.position(area).quartile(), none))
                .exact("ranks", shown(values, area -> ranking.position(area).rank(), none))
                .result();
    }

    private static Polarity polarity(CsvRow row) {
        return switch (row.text("polarity")) {
            case "Low" -> Polarity.LOWER;
            case NO_POLARITY -> Polarity.NEITHER;
            default -> Polarity.HIGHER;
        };
    }

    /** The values of a cell, as those of areas 1, 2, 3 and so on. */
    private static AreaValues values(CsvRow row) {
        List<String> parts = Packed.parts(row, "values");
        Map<AreaId, Value> values = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            values.put(
                    area(i),
                    part.equals(MISSING)
                            ? new Value.Absent(Reason.NOT_AVAILABLE)
                            : Value.Amount.of(PeerNumber.read(row, "values", part)));
        }
        return AreaValues.of(values);
    }

    private static AreaId area(int place) {
        return new AreaId(Integer.toString(place + 1));
    }

    private static String shown(AreaValues values, Function<AreaId, Answer<?>> answer, String none) {
        return IntStream.range(0, values.areas())
                .mapToObj(
                        i -> answer.apply(area(i)).found().map(Object::toString).orElse(none))
                .collect(Collectors.joining(";"));
    }

    private static RowCheck check(CsvRow row) {
        return new RowCheck(row, row.text("case_id"));
    }
}
