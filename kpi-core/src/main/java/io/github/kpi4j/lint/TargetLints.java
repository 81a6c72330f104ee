package io.github.kpi4j.lint;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.lint.Place.OfTarget.Term;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the numbers of a target tell without any figure. */
final class TargetLints {

    private final StatedTarget stated;
    private final List<Lint> lints = new ArrayList<>();

    private TargetLints(StatedTarget stated) {
        this.stated = stated;
    }

    static List<Lint> of(StatedTarget stated) {
        var all = new TargetLints(stated);
        all.domain();
        all.neverMissed();
        if (stated.hasTolerance() && stated.version().reason().isBlank()) {
            all.lints.add(new Lint.Plain(Lint.Code.TOLERANCE_WITHOUT_REASON, stated.place(Term.TOLERANCE)));
        }
        if (stated.hasIdleTolerance()) {
            all.lints.add(new Lint.Plain(Lint.Code.TOLERANCE_IGNORED, stated.place(Term.TOLERANCE)));
        }
        if (stated.baseline() instanceof Baseline.Stated start) {
            reachesBaseline(stated, start.value()).ifPresent(all.lints::add);
        }
        return all.lints;
    }

    private void domain() {
        if (stated.target() instanceof Threshold threshold) {
            inDomain(Term.LIMIT, threshold.value());
            inDomain(Term.FLOOR, threshold.floor());
            inDomain(Term.STRETCH, threshold.stretch());
        }
        if (stated.target() instanceof Range range) {
            inDomain(Term.LIMIT, range.low());
            inDomain(Term.LIMIT, range.high());
        }
    }

    private void inDomain(Term term, @Nullable Rational limit) {
        Domain domain = stated.domain();
        if (limit != null && !domain.contains(limit)) {
            lints.add(new Lint.OutsideDomain(stated.place(term), limit, domain));
        }
    }

    private void neverMissed() {
        List<Optional<Rational>> worst = worst();
        if (worst.stream().allMatch(value -> value.filter(this::isKept).isPresent())) {
            lints.add(new Lint.Plain(Lint.Code.NEVER_MISSED, stated.place(Term.LIMIT)));
        }
    }

    /** The worst values that can occur; empty where there is always a worse one. */
    private List<Optional<Rational>> worst() {
        Domain domain = stated.domain();
        Polarity.Sense sense = stated.target().polarity().sense();
        return switch (sense) {
            case HIGHER -> List.of(domain.lowest());
            case LOWER -> List.of(domain.highest());
            case CLOSER -> List.of(domain.lowest(), domain.highest());
            case NEITHER, UNSTATED -> List.of(Optional.empty());
        };
    }

    private boolean isKept(Rational value) {
        return stated.scheme().level(stated.target(), value) != stated.scheme().worst();
    }

    /** Whether standing still at the baseline would already count as near. */
    static Optional<Lint> reachesBaseline(StatedTarget stated, Value baseline) {
        boolean graded = stated.target() instanceof AtLeastGrade;
        return baseline.rank()
                .filter(value -> graded == baseline instanceof Value.Graded)
                .filter(value -> stated.hasTolerance()
                        && stated.target().isNear(value)
                        && !stated.target().isMet(value))
                .map(value -> new Lint.ReachesBaseline(stated.place(Term.TOLERANCE), stated.reach(), baseline));
    }
}
