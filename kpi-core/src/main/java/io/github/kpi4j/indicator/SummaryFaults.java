package io.github.kpi4j.indicator;

import io.github.kpi4j.summary.SummaryRule;
import io.github.kpi4j.summary.Weighted;
import java.util.ArrayList;
import java.util.List;

/** The proof that every rule of a summary names what it summarises, and leaves nothing out. */
final class SummaryFaults {

    private final List<String> faults = new ArrayList<>();

    SummaryFaults(List<Priority> priorities, List<Indicator> indicators, RollUp rollUp) {
        for (Priority priority : priorities) {
            List<String> under = indicators.stream()
                    .filter(each -> each.definition().priority().equals(priority.id()))
                    .map(each -> each.id().text())
                    .toList();
            if (priority.summary() != null) {
                check("the summary of priority \"" + priority.id() + "\"", priority.summary(), under);
            }
        }
        if (rollUp.summary() != null) {
            String what = "the summary of the framework";
            if (rollUp.over() == RollUp.Over.INDICATORS) {
                check(
                        what,
                        rollUp.summary(),
                        indicators.stream().map(each -> each.id().text()).toList());
            } else {
                overPriorities(what, priorities, indicators);
                check(
                        what,
                        rollUp.summary(),
                        priorities.stream().map(Priority::id).toList());
            }
        }
    }

    List<String> found() {
        return faults;
    }

    private void overPriorities(String what, List<Priority> priorities, List<Indicator> indicators) {
        for (Priority priority : priorities) {
            if (priority.summary() == null) {
                faults.add(what + " needs a summary of priority \"" + priority.id() + "\", which has no rule");
            }
        }
        for (Indicator indicator : indicators) {
            if (indicator.definition().priority().isEmpty()) {
                faults.add(
                        what + " would leave out indicator \"" + indicator.id() + "\", which stands under no priority");
            }
        }
    }

    private void check(String what, SummaryRule rule, List<String> members) {
        for (String critical : rule.critical()) {
            if (!members.contains(critical)) {
                faults.add(what + " calls \"" + critical + "\" critical, which it does not summarise");
            }
        }
        if (rule instanceof Weighted weighted) {
            for (String member : weighted.weights().keySet()) {
                if (!members.contains(member)) {
                    faults.add(what + " weighs \"" + member + "\", which it does not summarise");
                }
            }
            for (String member : members) {
                if (!weighted.weights().containsKey(member)) {
                    faults.add(what + " has no weight for \"" + member + "\"; a weight of 0 leaves it out");
                }
            }
        }
    }
}
