package io.github.kpi4j.examples.command;

import io.github.kpi4j.yaml.KpiYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The schema of the framework file, for editors. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of the framework file, for editors that complete and check while typing.",
            "Keep it beside your framework as framework.schema.json, and begin the framework with the line",
            "# yaml-language-server: $$schema=framework.schema.json"
        })
final class SchemaCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(KpiYaml.schema());
    }
}
