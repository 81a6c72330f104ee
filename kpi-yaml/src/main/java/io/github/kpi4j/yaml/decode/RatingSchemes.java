package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.yaml.field.Value;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rating schemes that a framework may name. The library's own stand in the same table as an embedder's. */
public final class RatingSchemes {

    /** The library's own schemes. */
    public static final RatingSchemes STANDARD = new RatingSchemes(CouncilSchemes.byName());

    private final Map<String, RatingScheme> schemes;

    private RatingSchemes(Map<String, RatingScheme> schemes) {
        this.schemes = Collections.unmodifiableMap(new TreeMap<>(schemes));
    }

    /**
     * The same schemes and one more.
     *
     * @param scheme the scheme, known by its name
     * @return a copy that knows the scheme
     * @throws IllegalArgumentException if a scheme of that name is known already
     */
    public RatingSchemes with(RatingScheme scheme) {
        if (schemes.containsKey(scheme.name())) {
            throw new IllegalArgumentException("scheme: \"" + scheme.name()
                    + "\" given, a name that is not yet that of a rating scheme is wanted");
        }
        var more = new TreeMap<>(schemes);
        more.put(scheme.name(), scheme);
        return new RatingSchemes(more);
    }

    @Nullable
    RatingScheme named(Value value) {
        return value.asChoice(schemes);
    }
}
