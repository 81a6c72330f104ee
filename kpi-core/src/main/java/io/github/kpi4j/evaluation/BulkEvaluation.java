package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.spc.ChartRules;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges every indicator in many areas and every period that has a figure, by what is known on one date: a {@link Panel} for each
 * indicator. Fit for a nation: nothing is kept but what the caller keeps.
 *
 * <pre>{@code
 * BulkEvaluation.of(framework, figures, asOf)
 *         .on(executor)
 *         .run(panel -> ...);
 * }</pre>
 *
 * <p>Immutable: each setting gives another evaluation. Panels come in the order of the framework's indicators, and are the same, whatever the
 * executor.
 */
public final class BulkEvaluation {

    /** How many panels are worked out ahead of the one that is wanted next. */
    private static final int AHEAD = 16;

    private final Framework framework;
    private final Figures figures;
    private final LocalDate asOf;
    private final List<AreaId> areas;
    private final Extras extras;
    private final @Nullable Executor executor;
    private final Progress progress;
    private final BooleanSupplier stop;

    /** Hears how far an evaluation has come. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Called by the calling thread each time that a panel was handed on.
         *
         * @param done how many panels were handed on so far
         * @param of how many there will be
         */
        void panels(int done, int of);
    }

    private BulkEvaluation(
            Framework framework,
            Figures figures,
            LocalDate asOf,
            List<AreaId> areas,
            Extras extras,
            @Nullable Executor executor,
            Progress progress,
            BooleanSupplier stop) {
        this.framework = framework;
        this.figures = figures;
        this.asOf = asOf;
        this.areas = areas;
        this.extras = extras;
        this.executor = executor;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * An evaluation of all areas that have figures, on the calling thread alone.
     *
     * @param framework what was promised
     * @param figures what was observed, of all the areas
     * @param asOf the date of knowledge: figures recorded and targets approved later are not known
     * @return the evaluation, which has not begun
     */
    public static BulkEvaluation of(Framework framework, Figures figures, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<AreaId> areas = framework.register().areas().isEmpty()
                ? figures.areas()
                : figures.areas().stream()
                        .map(framework.register()::current)
                        .distinct()
                        .toList();
        return new BulkEvaluation(framework, figures, asOf, areas, Extras.NONE, null, (done, of) -> {}, () -> false);
    }

    /**
     * Judges some areas only.
     *
     * @param areas the areas by codes now in use or not, none twice; one area of several codes is judged once. A group of areas is
     *     put together from its members, as the indicator says
     * @return the evaluation of these, in their order
     * @throws IllegalArgumentException if an area is named twice
     */
    public BulkEvaluation areas(Collection<AreaId> areas) {
        return new BulkEvaluation(
                framework,
                figures,
                asOf,
                List.copyOf(Evaluator.once(framework, areas)),
                extras,
                executor,
                progress,
                stop);
    }

    private BulkEvaluation with(Extras more) {
        return new BulkEvaluation(framework, figures, asOf, areas, more, executor, progress, stop);
    }

    /**
     * Draws an XmR chart of each series.
     *
     * @param rules the convention, such as {@link ChartRules#NHS}
     * @return the evaluation that draws {@link Panel#charts}
     */
    public BulkEvaluation charts(ChartRules rules) {
        Objects.requireNonNull(rules, "rules");
        return with(new Extras(rules, extras.ranks(), extras.slopes(), extras.tests()));
    }

    /**
     * Ranks the areas of each indicator in each period.
     *
     * @return the evaluation that finds {@link Panel#ranks}
     */
    public BulkEvaluation ranks() {
        return with(new Extras(extras.charts(), true, extras.slopes(), extras.tests()));
    }

    /**
     * Fits a line to each series.
     *
     * @return the evaluation that finds the slopes of {@link Panel#trends}
     */
    public BulkEvaluation slopes() {
        return with(new Extras(extras.charts(), extras.ranks(), true, extras.tests()));
    }

    /**
     * Tests the trend of each series by Mann and Kendall, and finds its slope by Sen. It costs several times as much as all else together.
     *
     * @return the evaluation that finds all of {@link Panel#trends}
     */
    public BulkEvaluation trendTests() {
        return with(new Extras(extras.charts(), extras.ranks(), true, true));
    }

    /**
     * Has other threads help: panels are handed to an executor, a few ahead of the one that is wanted next. The calling thread takes part
     * rather than wait, so that an executor of one thread makes two, and one that is busy holds nothing up.
     *
     * @param executor the executor; what it refuses to run is run by the calling thread
     * @return the evaluation with that help
     */
    public BulkEvaluation on(Executor executor) {
        Objects.requireNonNull(executor, "executor");
        return new BulkEvaluation(framework, figures, asOf, areas, extras, executor, progress, stop);
    }

    /**
     * Tells how far it has come.
     *
     * @param progress whom to tell
     * @return the evaluation that tells
     */
    public BulkEvaluation telling(Progress progress) {
        Objects.requireNonNull(progress, "progress");
        return new BulkEvaluation(framework, figures, asOf, areas, extras, executor, progress, stop);
    }

    /**
     * Can be ended early.
     *
     * @param stop asked by the calling thread before each panel is handed on; true ends the evaluation
     * @return the evaluation that can be ended
     */
    public BulkEvaluation until(BooleanSupplier stop) {
        Objects.requireNonNull(stop, "stop");
        return new BulkEvaluation(framework, figures, asOf, areas, extras, executor, progress, stop);
    }

    /**
     * Judges, and keeps every panel.
     *
     * @return the panels in the order of the framework's indicators
     * @throws CancellationException if it was ended early
     */
    public List<Panel> collect() {
        var panels = new ArrayList<Panel>();
        run(panels::add);
        return List.copyOf(panels);
    }

    /**
     * Judges, and hands on each panel.
     *
     * @param each what is done with each panel, by the calling thread, in the order of the framework's indicators
     * @throws CancellationException if it was ended early; no panel is handed on afterwards
     */
    public void run(Consumer<? super Panel> each) {
        var judge = new PanelJudge(framework, figures, asOf, areas, extras);
        Iterator<Indicator> indicators = framework.indicators().iterator();
        Deque<PanelTask> ahead = new ArrayDeque<>();
        int of = framework.indicators().size();
        try {
            for (int done = 0; done < of; done++) {
                while (ahead.size() < AHEAD && indicators.hasNext()) {
                    var task = new PanelTask(judge, indicators.next());
                    ahead.add(task);
                    offer(task);
                }
                if (stop.getAsBoolean()) {
                    throw new CancellationException("ended after " + done + " of " + of + " indicators");
                }
                each.accept(next(ahead));
                progress.panels(done + 1, of);
            }
        } finally {
            ahead.forEach(PanelTask::drop);
        }
    }

    private void offer(PanelTask task) {
        if (executor != null) {
            try {
                executor.execute(task);
            } catch (RejectedExecutionException refused) {
                // nobody is there to help: the calling thread comes to it in its turn
            }
        }
    }

    /** Works out what nobody has begun until the first panel is there. */
    private static Panel next(Deque<PanelTask> ahead) {
        PanelTask first = ahead.remove();
        first.run();
        for (PanelTask task : ahead) {
            if (first.isDone()) {
                break;
            }
            task.run();
        }
        return first.panel();
    }
}
