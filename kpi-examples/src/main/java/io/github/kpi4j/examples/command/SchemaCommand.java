package io.github.kpi4j.examples.command;

import io.github.kpi4j.yaml.KpiYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The schemas of the framework file and the evidence file, for editors. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of the framework file or of the evidence file, for editors that complete and check"
                    + " while typing.",
            "Keep it beside your framework as framework.schema.json, and begin the framework with the line",
            "# yaml-language-server: $$schema=framework.schema.json",
            "Likewise evidence.schema.json for the evidence."
        })
final class SchemaCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "framework",
            description = "framework or evidence; by default framework.")
    @SuppressWarnings("NullAway.Init")
    private Of of;

    /** The files that have a schema. */
    enum Of {
        /** What was promised. */
        FRAMEWORK,
        /** What people judge and tell. */
        EVIDENCE
    }

    @Override
    public void run() {
        String schema = switch (of) {
            case FRAMEWORK -> KpiYaml.schema();
            case EVIDENCE -> KpiYaml.evidenceSchema();
        };
        spec.commandLine().getOut().print(schema);
    }
}
