package io.github.kpi4j.narrative;

import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.target.NoTarget;
import io.github.kpi4j.target.RatingScheme;
import java.util.ArrayList;

/** Words for one version of a target: what was promised, when it holds, who agreed and why. */
final class VersionWords {

    private final TargetWords targets;
    private final SourceWords sources;
    private final RatingScheme scheme;

    VersionWords(ValueWords values, RatingScheme scheme) {
        this.targets = new TargetWords(values);
        this.sources = new SourceWords(values);
        this.scheme = scheme;
    }

    String version(TargetVersion version) {
        var parts = new ArrayList<String>();
        parts.add(times(version) + promise(version.promise()));
        if (version.approved() != null) {
            parts.add("approved " + Words.day(version.approved()));
        }
        if (!version.source().isEmpty()) {
            parts.add("source: " + version.source());
        }
        boolean none = version.promise() instanceof Promise.Stated stated && stated.target() instanceof NoTarget;
        if (!version.reason().isEmpty()) {
            parts.add("reason: " + version.reason());
        } else if (!none) {
            parts.add("no reason was noted");
        }
        return String.join("; ", parts);
    }

    private static String times(TargetVersion version) {
        String from = version.from().equals(TargetVersion.ALWAYS) ? "" : "from " + Words.day(version.from());
        String until = version.until() == null ? "" : "until " + Words.day(version.until());
        String times = (from + " " + until).strip();
        return times.isEmpty() ? "" : times + ": ";
    }

    private String promise(Promise promise) {
        if (promise instanceof Promise.Stated stated) {
            return targets.whole(stated.target(), "", scheme);
        }
        String text = sources.promise(promise, "comparator " + String.join(", ", promise.comparators()));
        return text.isEmpty() ? "worked out for each period" : text;
    }
}
