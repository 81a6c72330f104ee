package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Stewardship.Role;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts as evidence names them; a role stands for the post that has it for the indicators that the evidence is of. */
final class Posts {

    private static final Map<String, Role> ROLES = Texts.choices(Role.values(), Role::code);
    private static final String OWNER = "owner";
    private static final String ADVICE = "write the post, such as Director of Children's Services";

    private Posts() {}

    /** The post; of no indicator, the text as it stands. */
    static @Nullable String read(Value value, List<Indicator> indicators) {
        String by = Texts.words(value);
        if (by == null || !(ROLES.containsKey(by) || by.equals(OWNER))) {
            return by;
        }
        String post = by;
        for (Indicator indicator : indicators) {
            String other = post(by, indicator.definition());
            if (other.isEmpty()) {
                return value.problem(
                        "unknown-reference", "the framework names nobody as " + by + " of " + indicator.id(), ADVICE);
            }
            if (!post.equals(by) && !post.equals(other)) {
                return value.problem(
                        "two-readings",
                        Quote.of(by) + " is " + post + " for one of the indicators, and " + other + " for "
                                + indicator.id(),
                        ADVICE);
            }
            post = other;
        }
        return post;
    }

    private static String post(String role, Definition definition) {
        return role.equals(OWNER)
                ? definition.owner()
                : definition.stewardship().posts().getOrDefault(requireNonNull(ROLES.get(role)), "");
    }
}
