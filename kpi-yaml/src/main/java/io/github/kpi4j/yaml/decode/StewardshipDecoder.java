package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Stewardship;
import io.github.kpi4j.indicator.Stewardship.Role;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who does what for an indicator: a post for each role that is named. */
final class StewardshipDecoder {

    private StewardshipDecoder() {}

    static @Nullable Stewardship read(Value value) {
        Fields fields = value.asFields();
        if (fields == null) {
            return null;
        }
        Map<Role, String> posts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String post = fields.optional(role.code(), Texts::words);
            if (post != null) {
                posts.put(role, post);
            }
        }
        return fields.build(() -> new Stewardship(posts));
    }
}
