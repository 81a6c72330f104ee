package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;
import java.util.Optional;

/** What the promises about one indicator in one area come to, period by period. */
final class Promises {

    private final Framework framework;
    private final Definition definition;
    private final Series series;
    private final Others others;
    private final AreaId area;
    private final LocalDate asOf;

    Promises(Framework framework, Definition definition, Series series, Others others, AreaId area, LocalDate asOf) {
        this.framework = framework;
        this.definition = definition;
        this.series = series;
        this.others = others;
        this.area = area;
        this.asOf = asOf;
    }

    /** What will be promised for a period to come, as known now. */
    Optional<TargetInForce> ahead(Period period) {
        return definition.targets().inForce(period.end(), asOf).map(version -> comesTo(version, period));
    }

    TargetInForce comesTo(TargetVersion version, Period period) {
        var anchors = new KnownAnchors(framework, definition, series, others, area, period, asOf);
        Promise promise = version.promise().under(framework.register()).in(area);
        return new TargetInForce(version, promise, promise.resolve(anchors));
    }
}
