package io.github.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.SetChange.Kind;
import io.github.kpi4j.testkit.KpiDomain;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class SetChangesProperties {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void aFrameworkDoesNotDifferFromItself(@ForAll Framework framework) {
        SetChanges changes = new SetChanges(framework, framework);

        assertThat(changes.list()).isEmpty();
        assertThat(changes.chain().isEmpty()).isTrue();
        assertThat(changes.unchanged()).isEqualTo(framework.indicators().size());
    }

    @Property(tries = TRIES)
    void countsAddUpToBothSets(@ForAll Framework before, @ForAll Framework after) {
        SetChanges changes = new SetChanges(before, after);
        Map<Kind, Integer> counts = changes.counts();
        int changed = counts.get(Kind.REDEFINED) + counts.get(Kind.RETARGETED) + counts.get(Kind.AMENDED);
        int gone = counts.get(Kind.RETIRED) + counts.get(Kind.REMOVED);

        assertThat(changes.unchanged() + changed + counts.get(Kind.ADDED))
                .isEqualTo(after.indicators().size());
        assertThat(changes.unchanged() + changed + gone)
                .isEqualTo(before.indicators().size());
    }

    @Property(tries = TRIES)
    void backwardsWhatWasAddedIsGone(@ForAll Framework before, @ForAll Framework after) {
        SetChanges forth = new SetChanges(before, after);
        SetChanges back = new SetChanges(after, before);

        assertThat(back.counts().get(Kind.RETIRED) + back.counts().get(Kind.REMOVED))
                .isEqualTo(forth.counts().get(Kind.ADDED));
        assertThat(back.unchanged()).isEqualTo(forth.unchanged());
        assertThat(back.chain().added()).isEqualTo(forth.chain().removed());
        assertThat(back.chain().altered()).hasSameSizeAs(forth.chain().altered());
        assertThat(back.chain().restaged()).hasSameSizeAs(forth.chain().restaged());
    }

    @Property(tries = TRIES)
    void noPartOfADefinitionIsForgotten(@ForAll Framework before, @ForAll Framework after) {
        for (Indicator now : after.indicators()) {
            before.find(now.id())
                    .ifPresent(then -> assertThat(
                                    new SetChange(then, now, null).parts().isEmpty())
                            .isEqualTo(then.equals(now)));
        }
    }

    @Property(tries = TRIES)
    void everyChangeCanBeTold(@ForAll Framework before, @ForAll Framework after) {
        String told = PlainText.render(Narrator.document(new SetChanges(before, after)));

        assertThat(told).doesNotContain("null").doesNotContain("[");
    }
}
