package io.github.kpi4j.report;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.outlook.Horizon;
import io.github.kpi4j.outlook.OutlookFinding.Foreseen;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the indicators of a report would stand at the end of their years, by the values forecast. How sure that is stands in the
 * findings.
 *
 * @param forecast the indicators with a forecast and a target for the end of their year, in the framework's order
 */
public record YearEnd(List<Evaluation> forecast) {

    /**
     * Keeps those that have a forecast and a target for the end of their year.
     *
     * @param forecast any evaluations
     */
    public YearEnd {
        Objects.requireNonNull(forecast, "forecast");
        forecast =
                forecast.stream().filter(each -> wouldMeetIt(each).isPresent()).toList();
    }

    /**
     * The exceptions to come.
     *
     * @return those that are met or exceeded now and would miss the target of the end of their year
     */
    public List<Evaluation> wouldMiss() {
        return forecast.stream()
                .filter(each -> isMet(each).orElse(false) && !wouldMeetIt(each).orElse(true))
                .toList();
    }

    /**
     * The exceptions that would pass.
     *
     * @return those that are near or missed now and would meet the target of the end of their year
     */
    public List<Evaluation> wouldMeet() {
        return forecast.stream()
                .filter(each -> !isMet(each).orElse(true) && wouldMeetIt(each).orElse(false))
                .toList();
    }

    private static Optional<Boolean> isMet(Evaluation evaluation) {
        return evaluation
                .judgement()
                .match(
                        finding -> Optional.of(finding.level() == Level.MET || finding.level() == Level.EXCEEDED),
                        reason -> Optional.empty());
    }

    private static Optional<Boolean> wouldMeetIt(Evaluation evaluation) {
        return evaluation
                .prospects()
                .at(Horizon.Kind.YEAR_END)
                .flatMap(finding -> finding instanceof Foreseen foreseen ? foreseen.wouldMeet() : Optional.empty());
    }
}
