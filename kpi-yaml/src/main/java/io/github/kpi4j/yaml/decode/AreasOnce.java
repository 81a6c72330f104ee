package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The areas of a list that says something of each: none may be named twice, under whichever of its codes. */
final class AreasOnce {

    private final FormerCodes codes;
    private final String what;
    private final Map<String, AreaId> taken = new HashMap<>();

    /** For a list that says what each area has, such as a target. */
    AreasOnce(FormerCodes codes, String what) {
        this.codes = codes;
        this.what = what;
    }

    @Nullable
    AreaId read(Value value) {
        AreaId area = ComparatorDecoder.area(value);
        if (area == null) {
            return null;
        }
        AreaId other = taken.putIfAbsent(codes.now(area), area);
        return other == null
                ? area
                : value.problem(
                        "duplicate-id",
                        area + " has a " + what + " already" + (other.equals(area) ? "" : ", under its code " + other),
                        "name each area once");
    }
}
