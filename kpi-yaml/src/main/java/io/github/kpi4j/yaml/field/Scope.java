package io.github.kpi4j.yaml.field;

import org.jspecify.annotations.Nullable;

/** Remembers whether anything within a group of keys has failed. A failure is a failure of every group around it. */
final class Scope {

    private final @Nullable Scope around;
    private boolean failed;

    private Scope(@Nullable Scope around) {
        this.around = around;
    }

    static Scope outermost() {
        return new Scope(null);
    }

    Scope within() {
        return new Scope(this);
    }

    void fail() {
        for (Scope scope = this; scope != null; scope = scope.around) {
            scope.failed = true;
        }
    }

    boolean failed() {
        return failed;
    }
}
