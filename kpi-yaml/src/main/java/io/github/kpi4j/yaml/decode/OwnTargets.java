package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.yaml.field.Reader;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The kinds of target that an embedder adds to the library's own, each a key of a target and the reader of its value. */
public final class OwnTargets {

    /** No kinds but the library's own. */
    public static final OwnTargets NONE = new OwnTargets(Map.of());

    private static final Set<String> TAKEN = Set.of(
            "at-least",
            "at-most",
            "more-than",
            "fewer-than",
            "within",
            "at-least-grade",
            "by-area",
            "others",
            "none",
            "in-words",
            "near-within",
            "floor",
            "stretch",
            "from",
            "until",
            "approved",
            "approved-by",
            "by",
            "source",
            "reason");

    private final Map<String, Reader<Promise>> readers;

    private OwnTargets(Map<String, Reader<Promise>> readers) {
        this.readers = Collections.unmodifiableMap(new TreeMap<>(readers));
    }

    /**
     * The same kinds and one more.
     *
     * @param key the key that stands for the kind in a target
     * @param reader makes the promise from the key's value
     * @return a copy that knows the kind
     * @throws IllegalArgumentException if the key is blank, belongs to the format or is known already
     */
    public OwnTargets with(String key, Reader<Promise> reader) {
        if (key.isBlank() || TAKEN.contains(key) || readers.containsKey(key)) {
            throw new IllegalArgumentException(
                    "key: \"" + key + "\" given, a word that is not yet a key of a target is wanted");
        }
        var more = new TreeMap<>(readers);
        more.put(key, reader);
        return new OwnTargets(more);
    }

    Map<String, Reader<Promise>> readers() {
        return readers;
    }
}
