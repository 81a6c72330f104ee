package io.github.kpi4j.examples.spark;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Severity;
import io.github.kpi4j.yaml.problem.SourceText;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A problem of the figures file as it travels: its place in the whole file, and the words.
 *
 * @param line the line in the file, from 1
 * @param column the column, from 1
 * @param isError whether the file cannot be used
 * @param text the problem as people read it, with the line that it stands in
 */
record Told(int line, int column, boolean isError, String text) implements Serializable {

    private static final Comparator<Told> BY_PLACE =
            Comparator.comparingInt(Told::line).thenComparingInt(Told::column).thenComparing(Told::text);

    static Told of(Problem problem, SourceText source) {
        return new Told(
                problem.span().line(),
                problem.span().column(),
                problem.severity() == Severity.ERROR,
                problem.render(source));
    }

    /** All as people read them, in the order of the file; of very many, errors are listed before warnings, as by the library. */
    static String report(List<Told> problems) {
        List<Told> listed = problems.stream()
                .sorted(Comparator.comparing(Told::isError).reversed().thenComparing(BY_PLACE))
                .limit(Problems.SHOWN)
                .sorted(BY_PLACE)
                .toList();
        Stream<String> more = problems.size() > listed.size() ? Stream.of("and more") : Stream.empty();
        return Stream.concat(listed.stream().map(Told::text), more).collect(Collectors.joining("\n"));
    }
}
