package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Measure;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an indicator whatever its kind, for the keys that only one kind has.
 *
 * @param measure how it is measured, or null when that could not be read
 * @param reporting when it is reported, or null when that could not be read
 * @param definition all of it; may be asked for only if nothing in the group has failed
 */
record Common(@Nullable Measure measure, @Nullable Reporting reporting, Supplier<Definition> definition)
        implements Supplier<Definition> {

    @Override
    public Definition get() {
        return definition.get();
    }
}
