package io.github.kpi4j.indicator;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Who does what for an indicator, beside the owner who answers for it. Posts are named and not persons: people move on.
 *
 * @param posts the post that has each role; roles that nobody has are left out
 */
public record Stewardship(Map<Role, String> posts) {

    /** Nothing is laid down. */
    public static final Stewardship NONE = new Stewardship(new EnumMap<>(Role.class));

    /** What there is to do for an indicator. */
    public enum Role {
        /** Supplies the data. */
        DATA_SUPPLIER,
        /** Checks the data. */
        VALIDATOR,
        /** Writes the report about it. */
        REPORTING_OFFICER,
        /** Agrees to targets, tolerances and definitions. */
        APPROVER,
        /** Answers for it among the elected members. */
        LEAD_MEMBER,
        /** The committee that looks at it. */
        COMMITTEE;

        /**
         * The role as one stable word for files.
         *
         * @return the name in lower case with hyphens, such as {@code lead-member}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Copies the posts.
     *
     * @param posts the post that has each role
     * @throws IllegalArgumentException if a post is blank
     */
    public Stewardship {
        Objects.requireNonNull(posts, "posts");
        posts = Maps.immutableEnumMap(posts);
        posts.forEach((role, post) -> {
            if (post.isBlank()) {
                throw new IllegalArgumentException("the post of the role " + role.code() + " is blank; leave it out");
            }
        });
    }
}
