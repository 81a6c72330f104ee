package io.github.kpi4j.series;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An ordered qualitative scale, such as Ofsted's four judgements. Grades are compared by order only; there is no mean of
 * grades.
 *
 * @param id the name by which a framework refers to the scale
 * @param labels the grades from worst to best, at least two, each different whatever the case of its letters
 * @param anchors what each grade means, in the order of the labels; an empty text for a grade that nobody described
 */
public record Scale(String id, List<String> labels, List<String> anchors) {

    /** How files call the cases that have no grade, so that no grade may be called so. */
    public static final String NOT_GRADED = "not graded";

    /**
     * Checks that the scale is one.
     *
     * @param id the name by which a framework refers to the scale
     * @param labels the grades from worst to best
     * @param anchors what each grade means
     * @throws IllegalArgumentException if the id is blank, there are fewer than two labels, or a label is blank, has spaces
     *     around it, stands twice or is {@value #NOT_GRADED}, or the anchors are not as many as the labels
     */
    public Scale {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(anchors, "anchors");
        labels = List.copyOf(labels);
        anchors = anchors.stream().map(String::strip).toList();
        if (id.isBlank()) {
            throw new IllegalArgumentException("a scale needs an id");
        }
        if (labels.size() < 2) {
            throw new IllegalArgumentException("scale " + id + " needs at least two grades, from worst to best");
        }
        var seen = new HashSet<String>();
        for (String label : labels) {
            if (!label.equals(label.strip())) {
                throw new IllegalArgumentException(
                        "scale " + id + ": grade \"" + label + "\" has spaces around it; leave them out");
            }
            if (label.isBlank() || !seen.add(label.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "scale " + id + ": grade \"" + label + "\" is blank or stands twice");
            }
            if (label.equalsIgnoreCase(NOT_GRADED)) {
                throw new IllegalArgumentException("scale " + id + ": \"" + label
                        + "\" is no grade; cases without a grade are counted beside the scale");
            }
        }
        if (anchors.size() != labels.size()) {
            throw new IllegalArgumentException("scale " + id + " has " + labels.size() + " grades and " + anchors.size()
                    + " anchors; give each grade one, or an empty text");
        }
    }

    /**
     * A scale whose grades nobody described.
     *
     * @param id the name by which a framework refers to the scale
     * @param labels the grades from worst to best
     * @throws IllegalArgumentException as for the whole scale
     */
    public Scale(String id, List<String> labels) {
        this(id, labels, Collections.nCopies(labels.size(), ""));
    }

    /**
     * The grades.
     *
     * @return them from worst to best
     */
    public List<Grade> grades() {
        return IntStream.range(0, labels.size())
                .mapToObj(position -> new Grade(this, position))
                .toList();
    }

    /**
     * Finds a grade by its label.
     *
     * @param label the label in any case
     * @return the grade, or empty if the scale has no such grade
     */
    public Optional<Grade> find(String label) {
        for (int position = 0; position < labels.size(); position++) {
            if (labels.get(position).equalsIgnoreCase(label.strip())) {
                return Optional.of(new Grade(this, position));
            }
        }
        return Optional.empty();
    }

    /**
     * The grade of a label that must be there.
     *
     * @param label the label in any case
     * @return the grade
     * @throws IllegalArgumentException if the scale has no such grade; the message lists the grades
     */
    public Grade grade(String label) {
        return find(label)
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is not a grade of scale " + id
                        + "; from worst to best they are: " + String.join(", ", labels)));
    }

    /**
     * One grade of a scale.
     *
     * @param scale the scale
     * @param position the place from the worst grade, which is 0
     */
    public record Grade(Scale scale, int position) {

        /**
         * Checks the position.
         *
         * @param scale the scale
         * @param position the place from the worst grade
         * @throws IllegalArgumentException if the scale has no grade at the position
         */
        public Grade {
            Objects.requireNonNull(scale, "scale");
            if (position < 0 || position >= scale.labels().size()) {
                throw new IllegalArgumentException("scale " + scale.id() + " has no grade at position " + position);
            }
        }

        /**
         * The grade's label.
         *
         * @return the label as the scale writes it
         */
        public String label() {
            return scale.labels().get(position);
        }

        /**
         * What the grade means.
         *
         * @return the anchor as the scale writes it; an empty text where nobody described the grade
         */
        public String anchor() {
            return scale.anchors().get(position);
        }

        @Override
        public String toString() {
            return label();
        }
    }
}
