package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Indicator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A panel to be worked out by whoever comes to it first. */
final class PanelTask implements Runnable {

    private final PanelJudge judge;
    private final Indicator indicator;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Panel> panel = new CompletableFuture<>();

    PanelTask(PanelJudge judge, Indicator indicator) {
        this.judge = judge;
        this.indicator = indicator;
    }

    /** Works it out unless somebody has begun. */
    @Override
    public void run() {
        if (begun.compareAndSet(false, true)) {
            try {
                panel.complete(judge.judge(indicator));
            } catch (RuntimeException | Error failure) {
                panel.completeExceptionally(failure);
            }
        }
    }

    boolean isDone() {
        return panel.isDone();
    }

    /** Nobody wants it any more. */
    void drop() {
        begun.set(true);
    }

    /** Waits for the panel; whatever went wrong goes wrong here. */
    Panel panel() {
        try {
            return panel.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
