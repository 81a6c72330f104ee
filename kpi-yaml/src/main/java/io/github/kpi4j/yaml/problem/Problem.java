package io.github.kpi4j.yaml.problem;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that is wrong in a file, where it is, and what to write instead. Ordered by file, then by where
 * it starts, then by code and the remaining components.
 *
 * @param severity whether the file can still be used
 * @param code a stable word for programs, in lower case with hyphens, such as {@code not-a-number}
 * @param file the name of the file
 * @param span the place in the file; {@link Span#START} when the whole file is meant
 * @param path the place in the framework, such as {@code indicators[2].target.at-least}, lists counted from 0; empty
 *     for the whole file
 * @param message what is wrong, as one phrase without a full stop
 * @param advice what to write instead; empty when there is nothing to say
 */
public record Problem(
        Severity severity, String code, String file, Span span, String path, String message, String advice)
        implements Comparable<Problem> {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Comparator<Problem> BY_POSITION = Comparator.comparing(Problem::file)
            .thenComparingInt(problem -> problem.span().line())
            .thenComparingInt(problem -> problem.span().column())
            .thenComparing(Problem::code)
            .thenComparing(Problem::path)
            .thenComparing(Problem::message)
            .thenComparing(Problem::advice)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::span);

    /**
     * Checks the invariants.
     *
     * @param severity error or warning
     * @param code lower-case words joined by hyphens
     * @param file any name
     * @param span any span
     * @param path may be empty
     * @param message not blank
     * @param advice may be empty
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if code is not lower-case words joined by hyphens, or message is blank
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
        if (!KEBAB_CASE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "code: \"" + code + "\" given, lower-case words joined by hyphens are wanted");
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("message: a blank one given, it must say what is wrong");
        }
    }

    /**
     * The problem without the source line: place, path, message and code on one line, the advice on a second.
     *
     * @return one or two lines, without a line ending after the last
     */
    public String render() {
        return headline() + advised();
    }

    /**
     * The problem as people read it: place, path, message and code; the source line with carets under the place; the
     * advice. A long source line is cut around the place. The source line is left out when the place shows nothing, as
     * on a blank line.
     *
     * @param source the file that the problem was found in
     * @return up to four lines, without a line ending after the last
     * @throws NullPointerException if source is null
     */
    public String render(SourceText source) {
        return render(source.line(span.line()));
    }

    /** The same, with the line on which the problem begins; an empty one is left out. */
    String render(String line) {
        return headline() + Snippet.of(line, span) + advised();
    }

    private String headline() {
        String where = file + ":" + span.place() + ": ";
        String warning = severity == Severity.WARNING ? "warning: " : "";
        String within = path.isEmpty() ? "" : path + ": ";
        return where + within + warning + oneLine(message) + " [" + code + "]";
    }

    private String advised() {
        return advice.isEmpty() ? "" : "\n   " + oneLine(advice);
    }

    private static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    /** Orders by file, then by where the span starts, then by code and the remaining components. */
    @Override
    public int compareTo(Problem other) {
        return BY_POSITION.compare(this, other);
    }
}
