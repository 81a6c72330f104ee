package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.benchmark.CountDisplay.Shown;
import io.github.kpi4j.benchmark.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is shown of small counts. */
final class DisclosureChecks {

    private static final String HIDDEN = "c";

    private static final Map<String, CountDisplay> SCHEMES = Map.of(
            "dfe_children_local_authority", CountDisplay.DFE_LOCAL_AUTHORITY,
            "dfe_children_national_or_regional", CountDisplay.DFE_NATIONAL,
            "nhs_sub_national", CountDisplay.NHS_SUB_NATIONAL,
            "nearest_5_all_counts", CountDisplay.NEAREST_5,
            "nearest_10_all_counts", CountDisplay.NEAREST_10);

    private DisclosureChecks() {}

    static RowResult count(CsvRow row) {
        CountDisplay scheme = SCHEMES.get(row.text("scheme"));
        RowCheck check = new RowCheck(row, row.text("case_id"));
        if (scheme == null) {
            return check.mismatch("there is no scheme " + row.text("scheme")).result();
        }
        Shown shown = scheme.show(Long.parseLong(row.text("count")));
        return check.exact("displayed", shown(shown, scheme)).result();
    }

    private static String shown(Shown shown, CountDisplay scheme) {
        if (shown instanceof Shown.Count known) {
            return Long.toString(known.count());
        }
        if (shown instanceof Shown.Low) {
            return "low";
        }
        return scheme.equals(CountDisplay.NHS_SUB_NATIONAL) ? "*" : HIDDEN;
    }

    static RowResult suppression(CsvRow row) {
        List<Long> counts =
                Packed.parts(row, "counts").stream().map(Long::valueOf).toList();
        CountDisplay display = new CountDisplay(Integer.parseInt(row.text("threshold")), 1);
        Suppression ours = Suppression.of(counts, display);
        List<String> primary = new ArrayList<>();
        List<String> displayed = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            primary.add(display.show(counts.get(i)) instanceof Shown.Hidden ? "1" : "0");
            displayed.add(ours.hidden().get(i) ? HIDDEN : counts.get(i).toString());
        }
        return new RowCheck(row, row.text("case_id"))
                .exact("primary", String.join(";", primary))
                .exact("displayed", String.join(";", displayed))
                .exact("total_displayed", ours.totalHidden() ? HIDDEN : row.text("total"))
                .result();
    }
}
