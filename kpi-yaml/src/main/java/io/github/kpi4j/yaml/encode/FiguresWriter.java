package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.CsvLine;
import io.github.kpi4j.yaml.field.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as a CSV file that reads as the same figures. */
public final class FiguresWriter {

    private static final String HEADER = "indicator,area,period,value,numerator,denominator,marks,recorded,note";

    private final boolean graded;

    private FiguresWriter(Figures figures) {
        graded = figures.all().stream().anyMatch(figure -> figure.quality() != null);
    }

    /**
     * Writes figures.
     *
     * @param figures the figures
     * @return a header and a row for each figure, ending with a line feed
     * @throws IllegalArgumentException if a number cannot be written so that it reads as the same number
     */
    public static String write(Figures figures) {
        var writer = new FiguresWriter(figures);
        return figures.all().stream()
                .map(writer::row)
                .collect(Collectors.joining("", HEADER + (writer.graded ? ",quality\n" : "\n"), ""));
    }

    private String row(Figure figure) {
        var cells = new ArrayList<String>();
        cells.add(figure.indicator().text());
        cells.add(figure.area().code());
        cells.add(figure.period().label());
        cells.addAll(observed(figure));
        cells.add(marks(figure));
        cells.add(Objects.toString(figure.recorded(), ""));
        cells.add(figure.note());
        if (graded) {
            cells.add(figure.quality() == null ? "" : figure.quality().code());
        }
        return CsvLine.of(cells);
    }

    /** The cells under value, numerator and denominator. */
    private static List<String> observed(Figure figure) {
        Observation observation = figure.observation();
        if (observation instanceof Observation.Single single) {
            return List.of(number(figure, single.value()), "", "");
        }
        if (observation instanceof Observation.Ratio ratio) {
            Rational stated = ratio.stated();
            return List.of(
                    stated == null ? "" : number(figure, stated),
                    number(figure, ratio.numerator()),
                    number(figure, ratio.denominator()));
        }
        return List.of(text(observation), "", "");
    }

    private static String text(Observation observation) {
        if (observation instanceof Observation.Graded graded) {
            return graded.label();
        }
        if (observation instanceof Observation.GradeCounts grades) {
            Stream<String> counts =
                    grades.counts().entrySet().stream().map(grade -> grade.getKey() + "=" + grade.getValue());
            Stream<String> notGraded =
                    grades.notGraded() == 0 ? Stream.empty() : Stream.of(Scale.NOT_GRADED + "=" + grades.notGraded());
            return Stream.concat(counts, notGraded).collect(Collectors.joining("; "));
        }
        return observation instanceof Observation.Words words ? words.text() : "";
    }

    /** A reason stands under marks, where no word of a judgement can be taken for one. */
    private static String marks(Figure figure) {
        List<String> marks = new ArrayList<>();
        if (figure.observation() instanceof Observation.Missing missing) {
            marks.add(reason(missing.reason()));
        }
        figure.marks().stream().sorted().map(FiguresWriter::mark).forEach(marks::add);
        return String.join(" ", marks);
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case NOT_AVAILABLE -> "[x]";
            case SUPPRESSED -> "[c]";
            case NOT_APPLICABLE -> "[z]";
            case LOW -> "[low]";
            default -> reason.code();
        };
    }

    private static String mark(Mark mark) {
        return mark.shorthand().isEmpty() ? mark.name().toLowerCase(Locale.ROOT).replace('_', '-') : mark.shorthand();
    }

    private static String number(Figure figure, Rational number) {
        String text = number.exactDecimal().map(BigDecimal::toPlainString).orElse("");
        if (!(NumberText.read(text) instanceof NumberText.Exact)) {
            throw new IllegalArgumentException(figure.indicator() + " in " + figure.area() + ", "
                    + figure.period().label() + ": " + number
                    + " cannot be written in decimals that read as the same number");
        }
        return text;
    }
}
