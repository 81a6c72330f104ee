package io.github.kpi4j.yaml;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.report.SetChanges;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What changed in a set of indicators from one year to the next, as data and in words. */
class SetChangesGoldenTest {

    private static final Path FOLDER = Golden.file("set-changes");

    private static Framework framework(String file) {
        return KpiYaml.standard().load(FOLDER.resolve(file)).orElseThrow();
    }

    private static SetChanges changes() {
        return new SetChanges(framework("before.yaml"), framework("after.yaml"));
    }

    @Test
    void everyChangeIsWritten() {
        Golden.holds(KpiYaml.standard().json(changes()), FOLDER.resolve("changes.json"));
    }

    @Test
    void everyChangeIsTold() {
        Golden.holds(PlainText.render(Narrator.document(changes())), FOLDER.resolve("changes.txt"));
    }
}
