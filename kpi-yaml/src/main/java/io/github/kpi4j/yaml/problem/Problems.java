package io.github.kpi4j.yaml.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the problems of one file while it is read. For one thread; the problems themselves are immutable. */
public final class Problems {

    /** How many problems of a file are listed. */
    public static final int SHOWN = 100;

    private final String file;
    /** How many problems are kept before those that would never be listed are let go. */
    private static final int KEPT = 50 * SHOWN;

    private final List<Problem> found = new ArrayList<>();
    private int count;
    private boolean errors;
    private boolean refused;

    /**
     * An empty collection.
     *
     * @param file what the problems call the file
     * @throws NullPointerException if file is null
     */
    public Problems(String file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /**
     * What the problems call the file.
     *
     * @return the name of the file
     */
    public String file() {
        return file;
    }

    /**
     * Reports something that makes the file unusable.
     *
     * @param span where
     * @param path the place in the framework; empty for the whole file
     * @param code a stable word, in lower case with hyphens
     * @param message what is wrong
     * @param advice what to write instead; may be empty
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if code is not lower-case words joined by hyphens, or message is blank
     */
    public void error(Span span, String path, String code, String message, String advice) {
        add(new Problem(Severity.ERROR, code, file, span, path, message, advice));
    }

    /**
     * Reports something the author should look at, though the file can be used.
     *
     * @param span where
     * @param path the place in the framework; empty for the whole file
     * @param code a stable word, in lower case with hyphens
     * @param message what is odd
     * @param advice what to write instead; may be empty
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if code is not lower-case words joined by hyphens, or message is blank
     */
    public void warning(Span span, String path, String code, String message, String advice) {
        add(new Problem(Severity.WARNING, code, file, span, path, message, advice));
    }

    /**
     * Adds a problem.
     *
     * @param problem the problem
     * @throws NullPointerException if problem is null
     */
    public void add(Problem problem) {
        found.add(Objects.requireNonNull(problem, "problem"));
        errors |= problem.severity() == Severity.ERROR;
        count++;
        if (found.size() > KEPT) {
            List<Problem> listed = sorted();
            found.clear();
            found.addAll(listed);
        }
    }

    /**
     * Counts a warning without making it, where that is the same: the place of the warning is behind those of all problems so far,
     * and these are as many as are listed.
     *
     * @return false if the warning must be made
     */
    public boolean countUnlistedWarning() {
        boolean unlisted = count >= SHOWN;
        if (unlisted) {
            count++;
        }
        return unlisted;
    }

    /**
     * Reports that the file cannot be read at all: what was found in it until then is forgotten, and no line of it is shown.
     *
     * @param problem why
     * @throws NullPointerException if problem is null
     */
    public void refuse(Problem problem) {
        Objects.requireNonNull(problem, "problem");
        found.clear();
        count = 0;
        errors = false;
        refused = true;
        add(problem);
    }

    /**
     * Whether the file is unusable.
     *
     * @return true when at least one error, not only warnings, was reported
     */
    public boolean hasErrors() {
        return errors;
    }

    /**
     * How many problems were reported, listed or not.
     *
     * @return the number of errors and warnings
     */
    public int count() {
        return count;
    }

    /**
     * The problems in the order of the file, at most {@link #SHOWN}. When there are more, errors are kept before
     * warnings and earlier ones before later ones.
     *
     * @return an immutable list
     */
    public List<Problem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .sorted()
                .toList();
    }

    /**
     * The listed problems as people read them, one after the other, closed by {@code and N more} when some were left
     * out.
     *
     * @param source the file that the problems were found in
     * @return the text, without a line ending after the last line; empty when there are no problems
     * @throws NullPointerException if source is null
     */
    public String render(SourceText source) {
        Objects.requireNonNull(source, "source");
        return render(source::line);
    }

    /**
     * The same for a file that was read and not kept: the lines to show are read again.
     *
     * @param file the file that the problems were found in; a line that cannot be read any more is left out
     * @return the text, without a line ending after the last line; empty when there are no problems
     * @throws NullPointerException if file is null
     */
    public String render(FileBytes file) {
        Objects.requireNonNull(file, "file");
        SortedSet<Integer> wanted =
                sorted().stream().map(problem -> problem.span().line()).collect(Collectors.toCollection(TreeSet::new));
        Map<Integer, String> lines = refused ? Map.of() : SourceLines.read(file, wanted);
        return render(line -> lines.getOrDefault(line, ""));
    }

    private String render(IntFunction<String> lines) {
        Stream<String> listed = sorted().stream()
                .map(problem -> problem.render(lines.apply(problem.span().line())));
        int more = count - SHOWN;
        Stream<String> closing = more > 0 ? Stream.of("and " + more + " more") : Stream.empty();
        return Stream.concat(listed, closing).collect(Collectors.joining("\n"));
    }
}
