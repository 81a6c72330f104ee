package io.github.kpi4j.testkit;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The two ways in which a law is checked; failures are plain assertion errors, whatever runs the law. */
final class Law {

    private Law() {}

    static void holds(boolean condition, String otherwise, @Nullable Object... details) {
        if (!condition) {
            throw new AssertionError(String.format(Locale.ROOT, otherwise, details));
        }
    }

    static void same(@Nullable Object expected, @Nullable Object actual, String what) {
        holds(Objects.equals(expected, actual), "%s:%nexpected %s%nbut was  %s", what, expected, actual);
    }
}
