package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Span;
import java.util.List;
import java.util.Objects;

/** A value in a YAML file and where it stands. What a scalar means is for the reader of the schema to decide. */
public sealed interface Node {

    /**
     * Where the value stands. A scalar's span covers its text and its quotes; a collection's runs from its first to
     * its last character.
     *
     * @return the place in the file
     */
    Span span();

    /**
     * Keys and values, in the order of the file.
     *
     * @param span where
     * @param entries the keys and values; no key comes twice
     */
    record Mapping(Span span, List<Entry> entries) implements Node {

        /**
         * Copies the entries.
         *
         * @param span any span
         * @param entries no key twice
         * @throws NullPointerException if span, entries or an entry is null
         * @throws IllegalArgumentException if a key comes twice
         */
        public Mapping {
            Objects.requireNonNull(span, "span");
            entries = List.copyOf(entries);
            if (entries.stream().map(Entry::key).distinct().count() < entries.size()) {
                throw new IllegalArgumentException("entries: a key given twice, each key may come once");
            }
        }
    }

    /**
     * A list.
     *
     * @param span where
     * @param items its items, in the order of the file
     */
    record Sequence(Span span, List<Node> items) implements Node {

        /**
         * Copies the items.
         *
         * @param span any span
         * @param items any items
         * @throws NullPointerException if span, items or an item is null
         */
        public Sequence {
            Objects.requireNonNull(span, "span");
            items = List.copyOf(items);
        }
    }

    /**
     * A text, a number, a date or a word: the text that the author wrote, never interpreted. {@code NO}, {@code 010}
     * and {@code 1_000} stay as they are.
     *
     * @param span where
     * @param raw the text, without quotes and with escapes resolved
     * @param style how it was written
     */
    record Scalar(Span span, String raw, ScalarStyle style) implements Node {

        /**
         * Checks the components.
         *
         * @param span any span
         * @param raw any text
         * @param style any style
         * @throws NullPointerException if a component is null
         */
        public Scalar {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(raw, "raw");
            Objects.requireNonNull(style, "style");
        }
    }

    /**
     * No value: nothing after the colon, or an unquoted {@code ~} or {@code null}.
     *
     * @param span where the value would stand
     */
    record Blank(Span span) implements Node {

        /**
         * Checks the component.
         *
         * @param span any span
         * @throws NullPointerException if span is null
         */
        public Blank {
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * A value that has been refused already, such as an alias. The problem is reported; nothing more is to be said.
     *
     * @param span where
     */
    record Refused(Span span) implements Node {

        /**
         * Checks the component.
         *
         * @param span any span
         * @throws NullPointerException if span is null
         */
        public Refused {
            Objects.requireNonNull(span, "span");
        }
    }
}
