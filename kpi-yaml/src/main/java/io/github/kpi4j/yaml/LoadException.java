package io.github.kpi4j.yaml;

import io.github.kpi4j.yaml.problem.Problem;
import java.util.List;

/** Thrown by {@link LoadResult#orElseThrow} for a file that cannot be used. Its message is the whole report. */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not kept when the exception is serialised; the message is. */
    private final transient List<Problem> problems;

    LoadException(List<Problem> problems, String report) {
        super(report);
        this.problems = problems;
    }

    /**
     * What is wrong with the file.
     *
     * @return errors and warnings in the order of the file, immutable
     */
    public List<Problem> problems() {
        return problems;
    }
}
