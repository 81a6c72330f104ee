package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.DidYouMean;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many cases have each grade, as {@code good=12; inadequate=1; not graded=4}. */
final class GradeCountsDecoder {

    private static final Pattern COUNT = Pattern.compile("\\s*([^=]*?)\\s*=\\s*(0|[1-9][0-9]{0,11})\\s*");

    private static final Pattern MEANT = Pattern.compile("[=;]|:\\s*[0-9]");

    private GradeCountsDecoder() {}

    static @Nullable Observation read(Row row, Scale scale) {
        if (row.has(Column.NUMERATOR) || row.has(Column.DENOMINATOR)) {
            return row.error(
                    Column.VALUE,
                    "misplaced-value",
                    "counts per grade stand beside a numerator or denominator",
                    "give the counts per grade, or numerator and denominator");
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        boolean allRead = true;
        for (String part : row.text(Column.VALUE).split(";", -1)) {
            allRead &= part.isBlank() || add(counts, part, row, scale);
        }
        if (!allRead) {
            return null;
        }
        Long others = counts.remove(Scale.NOT_GRADED);
        long notGraded = others == null ? 0 : others;
        if (counts.isEmpty() && notGraded == 0) {
            return ObservationDecoder.sayWhy(row);
        }
        if (counts.values().stream().allMatch(count -> count == 0)) {
            NumericDecoder.warnOfNoCases(row, Column.VALUE);
        }
        return new Observation.GradeCounts(counts, notGraded);
    }

    /** Whether a text looks like counts, well written or not; no number and no grade alone looks so. */
    static boolean isMeant(String text) {
        return MEANT.matcher(text).find();
    }

    private static List<String> namesIn(Scale scale) {
        return Stream.concat(scale.labels().stream(), Stream.of(Scale.NOT_GRADED))
                .toList();
    }

    private static boolean add(Map<String, Long> counts, String part, Row row, Scale scale) {
        Matcher count = COUNT.matcher(part);
        if (!count.matches()) {
            row.error(
                    Column.VALUE,
                    "not-a-count",
                    Quote.of(part.strip()) + " is not a grade and a count",
                    "write whole numbers without separators, like "
                            + scale.labels().get(0) + "=3; " + scale.labels().get(1) + "=12; " + Scale.NOT_GRADED
                            + "=2");
            return false;
        }
        String label = count.group(1);
        Optional<String> grade = scale.find(label)
                .map(Scale.Grade::label)
                .or(() -> Optional.of(Scale.NOT_GRADED).filter(label.replace('-', ' ')::equalsIgnoreCase));
        if (grade.isEmpty()) {
            row.error(
                    Column.VALUE,
                    "unknown-grade",
                    Quote.of(label) + " is not a grade of the scale " + scale.id(),
                    DidYouMean.advice(label, namesIn(scale)));
            return false;
        }
        if (counts.putIfAbsent(grade.get(), Long.valueOf(count.group(2))) != null) {
            row.error(Column.VALUE, "duplicate-grade", Quote.of(label) + " is counted twice", "count each grade once");
            return false;
        }
        return true;
    }
}
