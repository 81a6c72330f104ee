package io.github.kpi4j.yaml;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.SourceText;
import java.util.List;

/**
 * What came of reading a file: the thing it describes, or every problem that stands in its way. There is no half-read
 * thing.
 *
 * @param <T> what the file describes
 */
public sealed interface LoadResult<T> {

    /**
     * The thing, for callers that cannot go on without it.
     *
     * @return what the file describes
     * @throws LoadException if the file cannot be used; it lists all problems
     */
    T orElseThrow();

    /**
     * What was found while reading.
     *
     * @return errors and warnings in the order of the file, at most 100, immutable; only warnings if the file was loaded
     */
    List<Problem> problems();

    /**
     * The problems as people read them: place, path, message and code; the source line with a caret; what to write
     * instead.
     *
     * @return one problem after the other, without a line ending after the last line; empty if there are none
     */
    String report();

    /**
     * The file was read.
     *
     * @param <T> what the file describes
     * @param value the thing
     * @param warnings what its author should look at, in the order of the file
     * @param report the warnings as people read them; empty if there are none
     * @param source the text that was read, in which lints find their place; empty for figures of a file, whose text is not kept
     */
    record Loaded<T>(T value, List<Problem> warnings, String report, SourceText source) implements LoadResult<T> {

        /**
         * Copies the warnings.
         *
         * @param value the thing
         * @param warnings what its author should look at
         * @param report the warnings as people read them
         * @param source the text that was read
         */
        public Loaded {
            warnings = List.copyOf(warnings);
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /**
     * The file cannot be used until it is mended.
     *
     * @param <T> what the file should describe
     * @param problems errors and warnings in the order of the file
     * @param report the problems as people read them
     */
    record Rejected<T>(List<Problem> problems, String report) implements LoadResult<T> {

        /**
         * Copies the problems.
         *
         * @param problems errors and warnings in the order of the file
         * @param report the problems as people read them
         * @throws IllegalArgumentException if there is no problem
         */
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems: none given, a rejected file has at least one");
            }
        }

        @Override
        public T orElseThrow() {
            throw new LoadException(problems, report);
        }
    }
}
