package io.github.kpi4j.lint;

import com.google.common.collect.Sets;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether all questions are asked. What is missing everywhere is said once, and not of every priority. */
final class BalanceLints {

    private BalanceLints() {}

    static List<Lint> of(Framework framework) {
        var lints = new ArrayList<Lint>();
        Set<Indicator.Kind> everywhere = Balance.of(framework).missingKinds();
        if (!everywhere.isEmpty()) {
            lints.add(new Lint.MissingKinds(new Place.WholeFramework(), everywhere));
        }
        for (Priority priority : framework.priorities()) {
            Balance balance = Balance.under(framework, priority);
            Set<Indicator.Kind> here = Sets.difference(balance.missingKinds(), everywhere);
            var place = new Place.OfPriority(priority);
            if (balance.indicators().isEmpty()) {
                lints.add(new Lint.Plain(Lint.Code.PRIORITY_WITHOUT_INDICATOR, place));
            } else if (!here.isEmpty()) {
                lints.add(new Lint.MissingKinds(place, here));
            }
        }
        return lints;
    }
}
