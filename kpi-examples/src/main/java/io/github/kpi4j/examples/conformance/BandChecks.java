package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.statistics.Quantiles;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.band.Bands;
import io.github.kpi4j.statistics.band.DeprivationBands;
import io.github.kpi4j.statistics.band.FingertipsBands;
import io.github.kpi4j.statistics.band.LaitBands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The three conventions of bands. */
final class BandChecks {

    static final Deviation VIGINTILES = new Deviation(
            "phe_quantile where its bands differ from those in exact arithmetic",
            "the peer divides in floating point, and puts areas of 20 bands in the wrong one; ours are exact");

    private static final String NOT_COMPARED = "0";
    private static final String NO_POLARITY = "-";
    private static final double[] QUARTILES = {0, 0.25, 0.5, 0.75, 1};

    private BandChecks() {}

    static RowResult deprivation(CsvRow row) {
        Values values = Packed.values(row, "values");
        int bands = Integer.parseInt(row.text("nquantiles"));
        Result<Bands> ours = DeprivationBands.of(
                values, bands, row.flag("invert") ? DeprivationBands.First.HIGHEST : DeprivationBands.First.LOWEST);
        String shown = shown(ours, values.size(), Integer::toString, "NA");
        RowCheck check = check(row);
        if (!row.text("quantiles").equals(row.text("quantiles_exact_arithmetic"))) {
            check.listed(VIGINTILES, "quantiles");
        }
        return check.exact("n_with_value", values.size() - values.missing())
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
                        shown(ours.map(FingertipsBands::groups), values.size(), Integer::toString, NOT_COMPARED));
        List<@Nullable Double> bounds = new ArrayList<>();
        if (FingertipsBands.bounds(values, groups) instanceof Result.Known<List<Double>> known) {
            bounds.addAll(known.value());
        } else {
            bounds.add(null);
        }
        Packed.near(check, row, "bounds", bounds, 0);
        return check.result();
    }

    static RowResult lait(CsvRow row) {
        Values values = Packed.values(row, "values");
        RowCheck check = check(row);
        List<@Nullable Double> quartiles = new ArrayList<>();
        for (double share : QUARTILES) {
            quartiles.add(Packed.number(Quantiles.at(values.observed(), share)));
        }
        Packed.near(check, row, "percentiles", quartiles, 0);
        if (row.text("polarity").equals(NO_POLARITY)) {
            String none = String.join(";", Collections.nCopies(values.size(), NO_POLARITY));
            return check.exact("bands", none).exact("ranks", none).result();
        }
        Result<LaitBands> ours =
                LaitBands.of(values, row.text("polarity").equals("Low") ? LaitBands.Good.LOW : LaitBands.Good.HIGH);
        return check.exact("bands", shown(ours.map(LaitBands::bands), values.size(), BandChecks::letter, "NA"))
                .exact("ranks", shown(ours.map(LaitBands::ranks), values.size(), Integer::toString, "NA"))
                .result();
    }

    private static String letter(int band) {
        return String.valueOf("ABCD".charAt(band - 1));
    }

    private static String shown(Result<Bands> bands, int size, IntFunction<String> name, String none) {
        return String.join(
                ";",
                IntStream.range(0, size)
                        .mapToObj(i -> bands instanceof Result.Known<Bands> known
                                        && known.value().at(i).isPresent()
                                ? name.apply(known.value().at(i).getAsInt())
                                : none)
                        .toList());
    }

    private static RowCheck check(CsvRow row) {
        return new RowCheck(row, row.text("case_id"));
    }
}
