package io.github.kpi4j.testkit;

import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Linter;
import io.github.kpi4j.lint.Place;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What holds for everything that is to be looked at. Each check throws an AssertionError where it does not. */
public final class LawsOfLints {

    private LawsOfLints() {}

    /**
     * Figures add findings and take none away; their order makes no difference.
     *
     * @param situation any situation
     */
    public static void figuresOnlyAddToWhatTheFrameworkTells(Situation situation) {
        List<Lint> alone = Linter.lint(situation.framework());
        List<Lint> beside = Linter.lint(situation.evaluate());
        Law.holds(beside.containsAll(alone), "%s lacks some of %s", beside, alone);

        var backwards = new ArrayList<>(situation.rows());
        Collections.reverse(backwards);
        Law.same(beside, Linter.lint(situation.withRows(backwards).evaluate()), "lints with the rows backwards");
    }

    /**
     * What is found can be told, and is about something that is in the framework.
     *
     * @param situation any situation
     */
    public static void everyLintCanBeTold(Situation situation) {
        for (Lint lint : Linter.lint(situation.evaluate())) {
            String told = Narrator.message(lint) + "; " + Narrator.advice(lint);
            Law.holds(!told.contains("null") && !told.contains("["), "internals in: %s", told);
            if (lint.place() instanceof Place.OfIndicator of) {
                Law.holds(situation.framework().indicators().contains(of.indicator()), "%s is nowhere", lint);
            }
            if (lint.place() instanceof Place.OfTarget of) {
                Law.holds(
                        of.indicator().definition().targets().versions().contains(of.version()), "%s is nowhere", lint);
            }
        }
    }

    /**
     * A target that asks for nothing is met by what was reached, exactly or as published.
     *
     * @param situation any situation
     */
    public static void whatAsksForNothingIsReached(Situation situation) {
        for (Lint lint : Linter.lint(situation.evaluate())) {
            if (lint instanceof Lint.AskingNothing asking) {
                Rational reached = asking.reached().value().rank().orElseThrow();
                Rational published =
                        asking.place().indicator().definition().rounding().round(reached);
                Law.holds(
                        asking.target().isMet(reached) || asking.target().isMet(published),
                        "%s is not reached",
                        asking);
            }
        }
    }
}
