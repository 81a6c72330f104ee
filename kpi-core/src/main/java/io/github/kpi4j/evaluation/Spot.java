package io.github.kpi4j.evaluation;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;

/** Where a value stands among all that are published, or the counts per grade that it is made of. */
record Spot(IndicatorId indicator, AreaId area, Period period, boolean isOfGrades) {}
