/**
 * The files around a framework: reads frameworks, figures and evidence, writes scorecards and reports. Entry type:
 * {@link io.github.kpi4j.yaml.KpiYaml}. May use {@code decode}, {@code encode} and what lies below them.
 *
 * <h2>Figures (CSV)</h2>
 *
 * <p>A header, in any order of columns; {@code indicator} and {@code period} have to be there.
 *
 * <ul>
 *   <li>{@code indicator}: the id of an indicator that has figures of its own. Rows of a retired one are not read, with a
 *       warning.
 *   <li>{@code area}: its code; empty for the framework's own area.
 *   <li>{@code period}: as people write it ({@code 2024/25 Q1}, {@code 12 months to June 2025}, {@code 31 March 2025}), of
 *       the kind that the indicator's figures cover.
 *   <li>{@code value}: a plain number; a grade; counts per grade such as {@code good=12; inadequate=1; not graded=4}, a
 *       grade that is not named having no cases; words; or why there is no value.
 *   <li>{@code numerator}, {@code denominator}: both or neither, with or without a value.
 *   <li>{@code marks}: {@code provisional [p], revised [r], estimated [e], forecast [f], break [b], low-reliability [u],
 *       carried-forward}; or why there is no value: {@code not-available [x], suppressed [c], not-applicable [z], low
 *       [low], not-collected, not-due, late, not-comparable}. Read but never written: {@code [er]} as revised, {@code [k]} as
 *       low, {@code [w]} as not available; {@code [u]} without a value as not available and of low reliability; and {@code [n] [ns]
 *       [s] [ss] [sss] [a] [t]}, which change nothing, with a warning. In place of a number these letters do without brackets,
 *       and {@code *} stands for suppressed, {@code :} for not available, {@code ~} for low.
 *   <li>{@code recorded}: the day on which the figure became known, as {@code 2025-03-31}; left out, it counts as known from
 *       the end of its period. A second figure for the same period with a day of its own is a revision. A figure that became
 *       known after the report of its own period was made is judged once, in the first report that knows it; one recorded
 *       before its period ended is a forecast, and never judged.
 *   <li>{@code note}: a remark for the reader.
 *   <li>{@code quality}: how far the data are trusted: {@code good}, {@code fair} or {@code poor}; empty where nobody graded
 *       them.
 * </ul>
 *
 * <p>A file may be of any size. Rows that hold a number, two counts or why there is no value, and no mark, date, note or quality, are
 * read some twenty times as fast as others, and take the least memory; what is said of them is the same.
 *
 * <h2>Evidence (YAML)</h2>
 *
 * <p>What people judge and tell beside the figures; nothing in it changes what is computed. All keys but {@code schema} may be
 * left out. {@code area} is one that the framework knows; left out, its own. {@code schema evidence} on the command line prints
 * the JSON Schema.
 *
 * <ul>
 *   <li>{@code statuses}: {@code indicator, area, period, level, by, on, reason, evidence: [SOURCE]}. {@code level} is exceeded,
 *       met, near or missed; {@code by} is a post, or a role that the framework names, such as {@code lead-member}. A later one
 *       takes the place of the earlier from {@code on}.
 *   <li>{@code sources}: {@code indicator, area, period} and SOURCE: {@code kind, what, on, sample, voice}, where {@code kind} is
 *       audit, observation, feedback, complaint or survey.
 *   <li>{@code case-studies}: {@code id, title, text, illustrates, area, period, anonymised, consent}, with {@code consent: {given
 *       or refused, by, withdrawn}}.
 *   <li>{@code interventions}: {@code id, what, why, by, area, started, until, on, expected: [EFFECT]}, known from {@code on}; EFFECT:
 *       {@code indicator, change: {points, percent or to}, method, before, after, effect-after, against}, with {@code method} one of
 *       means, proportions, rates, segmented, difference-in-differences, the windows in periods, and {@code against} comparators.
 *   <li>{@code strength}: {@code moderate} and {@code strong}, each {@code {sources, kinds, months}}.
 * </ul>
 *
 * <h2>Scorecards (JSON)</h2>
 *
 * <p>Keys come in this order. Numbers are texts of exact decimals, or of fractions such as {@code "1/3"} where the decimal
 * does not end; only counts are JSON numbers. Levels, reasons, movements and directions are the words of the model in lower
 * case with hyphens. A text that was not given is empty; whatever else is not there is null.
 *
 * <pre>{@code
 * schema: 1, framework: {id, name, rating}, area, period: PERIOD, asOf,
 * disclosure: {hideUpTo, nearest, exceptions: [{indicator, hideUpTo, nearest}], hidden: figures of this scorecard}, only where
 *   small counts are hidden or counts are rounded,
 * tally: {levels: {exceeded, met, near, missed}, notJudged: {reason: count, ...}, judged, notJudgedTotal, total,
 *   setByPeople: {exceeded, met, near, missed}},
 * summary: null or SUMMARY, priorities: [{id, name, tally, summary: null or SUMMARY}],
 * indicators: [{
 *   id, name, kind, priority, owner, unit, decimals, after kind for an outcome accountability, contributors: [name, ...],
 *     and after kind for value for money lens: economy, efficiency, effectiveness or equity,
 *   timing: {state: current, arrived, standing, not-due, other-periods, not-put-together or late, expected: PERIOD, due},
 *   point: null or {period: PERIOD, value: VALUE, marks: [...], note, quality, coverage},
 *   realTerms: {deflator, name, source, pricesOf: label, baseIndex, cash, index, indexOf: label}, only for money in real terms,
 *   doubts: [{kind: too-low, too-high or jumped, value, limit, since}],
 *   target: null or {from, until, approved, source, reason, kind, and by kind
 *     at-least, at-most, more-than, fewer-than: limit, tolerance, floor, stretch
 *     within: low, high, tolerance
 *     at-least-grade: grade, tolerance
 *     in-words: text
 *     none: why
 *     not-worked-out: lacking, basis: {without, name} or {number, doesNotGoWith, and as BASIS} or
 *       {first, last} or {area} or {text};
 *     and basis: BASIS after these keys where the target was not stated outright but worked out},
 *   judgement: {level, scheme, word, judged, exact, published, margin, belowFloor, levelOtherwise, lastYear}
 *     or {reason},
 *   inARow: [label, ...],
 *   otherVerdicts: [{against, target, judgement, toGo}] with against one of start-of-year, known-then, without-exception,
 *     lapsed-exception, end, and target and judgement as above; toGo only for end, before its day, of as long a part of the year,
 *   casesToTarget: null or {way: more or fewer, oneCase, steps: [{level, cases}]},
 *   baseline: {from: VALUE, period, amount, percent, distanceTravelled, split: SPLIT,
 *     shift: SHIFT only where counts per grade are known then and now, movement, direction,
 *     meanOf: [label, ...], rebaselined: null or {from, approved, reason}} or {reason, missing, meanOf, rebaselined}, with missing,
 *     why the figure to count from has no value, only where it says so,
 *   otherBaselines: [{name, and the same without rebaselined}],
 *   trends: [{rule, movement, direction, points: [label, ...], split: SPLIT} or {rule, reason};
 *     and for a rule that guards against chance also provisional, evidence: {statistic, value, threshold, p, slope, confidence}, of a
 *     control chart {chart: xmr, p or u, mean, lower, upper, or noLimits; cause, rebased: null or {from, reason}, assurance: null,
 *     consistent-pass, consistent-fail or inconsistent}, of a run chart {median, offMedian, longestRun, longestByChance, crossings,
 *     fewestByChance, latestRun: negative below the median, shift}; or obstacle, pointsUsable, pointsNeeded; in which all numbers
 *     of the evidence are decimals of at most twelve significant digits],
 *   benchmarks: [{comparator, name, value: VALUE, known, members, withoutCounts: [area, ...], reorganised: [area, ...], version: null or {from, approved, source},
 *     earlier: null or PERIOD, age: in periods, notRated: [unfair, stale, status, break], unfair: the reason, otherStatus: [area, ...],
 *     broken: [area, ...], difference, direction: not-judged where notRated says why,
 *     position: only where asked for: {bands: none, quartiles, quintiles or even, of: how many bands or null, noBands: the reason
 *     or an empty text, rank, same: how many share it, ranked, areas, unranked: {reason: count, ...}, band: from 1, the best, or null,
 *     percentile, median, deviation, deviations: signed, all null for grades or where none can be told, before: null or {period:
 *     PERIOD, rank, same, ranked, sameAreas}} or {bands, of, noBands, reason: no-polarity, unfair, size, no-value, too-few-cases or
 *     nobody-else}}],
 *   status: null or {level, by, on, reason, word, period: PERIOD, ofThisReport, evidence: [SOURCE],
 *     replaced: [{level, by, on, reason}]},
 *   evidence: null or {grade: thin, moderate or strong, kinds: [...], sample, months, voices, sources: [SOURCE],
 *     rule: {moderate: {sources, kinds, months}, strong: the same}: the fewest sources and kinds, and the most months},
 *   worth: [{partner, comparator: id or null, verdict, cost: SIDE, result: SIDE, costPerUnit, noCostPerUnit}],
 *   pace: only where something is promised for a day: {verdict, from, fromPeriod: PERIOD, now, nowPeriod: PERIOD,
 *     goal: {value, inclusive, farEdge, by}, per, elapsed, left, shareOfWay, shareOfTime, remaining, soFar, needed, ratio} or
 *     {reason},
 *   turnTheCurve: only where a turning point is declared: {since: PERIOD, RULE, projected, possible, actual, difference,
 *     direction, uncertainty: {standardError, degreesOfFreedom (null for the normal distribution), lower, upper, confidence,
 *     mayBeChance} in decimals of at most twelve significant digits or {unknown}, points: [label, ...]} or
 *     {since: PERIOD, RULE, reason},
 *   outlooks: only where a forecast is declared: [{horizon: year-end or end, period: PERIOD, ahead, RULE, and value, possible,
 *     confidence, lower and upper or unknown (why there is no interval), target: {low, high, inclusive}, wouldMeet, chance,
 *     verdict, or noTarget; points: [label, ...]; or reason, pointsUsable}], in which confidence, lower, upper and chance are
 *     decimals of at most twelve significant digits,
 *   requiredRate: only where something is promised for a year as a whole: {verdict, year: {low, high, inclusive}, soFar, each, periods,
 *     needed, of a range neededAtMost, left: [label, ...], of a ratio numerator, denominator, expectedDenominator; of a share, and of a total to stay low,
 *     allowance: {allowed, used, left}} or {reason, missing: [label, ...]},
 *   significance: only where it is declared: {confidence: [level, ...], method, findings: [{against: target, comparator, previous or
 *     baseline, comparator: id or null, period: label or null, and verdict, own: BOUNDED, except for a target other: BOUNDED;
 *     or reason: too-few, whose: own, other or expected, cases, wanted; or reason, whose, obstacle}]},
 *   gap: only for a gap between two groups that both have a figure: {first: GROUP, second: GROUP, behind, higher: ids or null,
 *     sincePrevious: SINCE, sinceBaseline: SINCE}
 * }],
 * chain, only where the framework has a results chain: [{
 *   from, fromStage, to, toStage, lagMonths, why, result, and by result
 *     too-early: nothing more
 *     not-told: end, reason, at
 *     any other: lead: MOVE, follower: MOVE;
 *   expected: null or {lead: MOVE, by: PERIOD}
 * }],
 * caseStudies: {told: [{id, title, text, indicators: [...], period: PERIOD}], withheld: {reason: count, ...}}
 * interventions, only where a change is recorded: [{
 *   id, what, why, by, started, until, on, planned,
 *   results: [{
 *     indicator, expected: null or {points}, {percent} or {to}, windows: {before, after, effectAfter}, verdict, and by verdict
 *       too-early: first: PERIOD, due
 *       not-told without anything to compare: obstacle, comparator: id or null
 *       any other: method, before: STAND, after: STAND, difference, direction, outcome: null, reached, partly, not-reached or
 *         contrary; peers: {comparator, before: STAND, after: STAND, difference, known, members}, beyondPeers only for
 *         differences in differences; lines: {slopeBefore, levelChange: {value, lower, upper}, slopeChange: the same, fitted,
 *         counterfactual} only for segments; test: {estimate, lower, upper, p, clear} or {obstacle}; alsoBegan: [id, ...]
 *   }]
 * }],
 * withoutIntervention, only beside interventions: [ids of indicators missed or escalated that none of them concerns]
 * MOVE: {from, fromValue: VALUE, to, toValue: VALUE, direction}
 * STAND: {first: PERIOD, last: PERIOD, used, periods, provisional, value, and of cases put together numerator, denominator}
 * SOURCE: {kind, what, on, sample, voice}
 * SUMMARY: {rule, level or reason, judged, wanted, shareMet, failed, members: [{id, level or reason, judged, wanted}],
 *   weights: [{member, planned, actual}]}
 * GROUP: {id, period: PERIOD, value: VALUE}
 * BOUNDED: {value, limits: [{confidence, lower, upper}]}, in decimals of at most twelve significant digits; no limits for what counts
 *   as a point
 * SINCE: null or {period, from, to, deadBand, direction: closing, widening, reversed or unchanged}
 * PERIOD: {label, start, end}
 * RULE: rule, and beside it over for run-rate and linear, level and trend (null where they are fitted) for holt
 * coverage: only where a value is made from several figures: {known, wanted, missing: [{indicator, area, period: PERIOD, reason}]}
 * VALUE: {amount, numerator, denominator} or {grade, and of a graded number amount and unit} or {words} or {reason}, and after a
 *   reason numerator and denominator where they are known all the same: both sides of a division by zero, or as numerator the
 *   cash for which there is no index; then distribution, only where counts per grade are known: {scale, grades: [{grade, cases,
 *   atOrAbove}] with the best first and shares in percent or null, graded, notGraded, middle: [lower, upper] or [] without a
 *   graded case}
 * SHIFT: {way: up, down, same or mixed, atOrAbove: [{grade, from, to, amount}] with the best first}
 * SPLIT: null or {byNumerator, byDenominator}, what each makes of the change; together they are the change
 * SIDE: {from: VALUE, fromPeriod, to: VALUE, toPeriod, amount, percent, deadBand: {points}, {percent} or {grades}, reach,
 *     better, low, high, move} or {lack, reason, period}
 * BASIS: {from: baseline or last-year, value, period, STEP} or
 *     {from: comparator, value, comparator, name, known, members, STEP} or
 *     {between: linear, step or null on the very day, from: MILESTONE, to: MILESTONE or null} or
 *     {year, share, reach: period, year-to-date or level} or {text}
 * MILESTONE: {by, reach}
 * STEP: nothing, plus or plusPercent; negative for less
 * tolerance: null, {points}, {percentOfTarget} or {grades}
 * }</pre>
 *
 * <p>For grades, {@code judged}, {@code exact}, {@code published} and {@code margin} count positions on the scale from the
 * worst grade, which is 0. {@code levelOtherwise} is the level that judging exactly instead of as published, or the other
 * way round, would have given; {@code lastYear} is the value of the same period last year where the scheme asks for it;
 * {@code inARow} names the judged periods in a row that have the level, the one shown last. The {@code steps} of
 * {@code casesToTarget} are the smallest numbers of cases in the numerator, at the same denominator, with which each better
 * level is reached; {@code oneCase} is what one case makes of the value.
 *
 * <p>{@code status} is the level that people set; where {@code ofThisReport} is false it stands since an earlier period, and is
 * not among those that {@code setByPeople} counts. {@code months} is the age of the latest source on the as-of date. Of case
 * studies that are withheld nothing is written but why: not-anonymised, consent-refused, consent-withdrawn or consent-later.
 *
 * <p>The {@code verdict} of a change that was made is better, worse, different, no-clear-difference, too-early or not-told. Differences
 * are exact and are after less before; the {@code estimate} of a test is in units of the value, or for rates the rate after over that
 * before, and its numbers are decimals of at most twelve significant digits. {@code outcome} holds the plain difference against what
 * was expected. Of the {@code periods} of a window those {@code used} have a figure.
 *
 * <p>{@code worth} is what a cost bought, since an earlier period or beside a comparator, whose values are then {@code from}. The
 * {@code verdict} is null unless both sides could be compared; it is one of better-and-cheaper, better-at-the-same-cost,
 * better-and-dearer, cheaper-for-the-same-result, unchanged, dearer-for-the-same-result, worse-and-cheaper,
 * worse-at-the-same-cost and worse-and-dearer. The {@code reach} is the dead band in units of the value; an amount of exactly that
 * much is unchanged. {@code costPerUnit} is the amount of the cost over that of the result, without signs.
 *
 * <p>{@code elapsed} and {@code left} of a pace count periods of the indicator's cadence ({@code every}), and years of 365 days
 * for figures at irregular dates; {@code soFar} and {@code needed} are changes for each of them. Its {@code verdict} is arrived,
 * on-pace, behind, wrong-way, overshot, too-early or out-of-time, and never a level.
 *
 * <p>The {@code verdict} of {@code significance} is worst, worse, similar, better or best, and lowest, lower, similar, higher or highest
 * where neither is better; worst, best, lowest and highest only at the second of two levels. It is never a level.
 *
 * <p>The denominator of a gap's value is the size of the smaller group. {@code from} and {@code to} of its changes are leads of
 * the first group over the second, negative where the second leads: the gap itself for a difference; for a ratio {@code r} it is
 * {@code r - 1} above 1 and {@code 1 - 1/r} below.
 *
 * <p>A report for one audience has, after {@code asOf}, {@code audience: {id, name, outside}}: tally and indicators are those that
 * the audience sees, and {@code outside} counts the others.
 *
 * <h2>Differences (JSON)</h2>
 *
 * <p>What changed between two runs of one report; target, judgement and status as in a scorecard.
 *
 * <pre>{@code
 * schema: 1, framework: {id, name}, area, period: PERIOD, asOfBefore, asOf,
 * differences: [{
 *   id, name, causes: [...], parts: [...],
 *   before: null or {point: POINT, target, judgement, status}, after: the same,
 *   figures: [{period: PERIOD, before: POINT, after: POINT}]
 * }],
 * caseStudies: {newlyTold: [{id, title, period: PERIOD}], noLongerTold: how many, and nothing else of them},
 * interventions: {newlyRecorded: [{id, what, started}], results: [{id, indicator, before: [{verdict, outcome}], after: the same}]}
 * POINT: null or {period: PERIOD, value: VALUE, marks: [...], note, quality, coverage}
 * }</pre>
 *
 * <h2>Annual reviews (JSON)</h2>
 *
 * <p>The papers for an annual review; {@code proposal} and {@code reason} are null, for people to fill in. For one audience,
 * {@code audience} stands after {@code asOf} as in a report.
 *
 * <pre>{@code
 * schema: 1, framework: {id, name}, area, period: PERIOD, asOf,
 * counts: {overdue, ahead, undated, total},
 * balance: {kind: count, ...}, notAsked: [kind, ...], lenses: {lens: count, ...},
 * voices: how many carry the voice of the child or service user, priorities: [{id, name, balance, notAsked}],
 * concerns: [{priority: id or null, code, message, advice}],
 * proposals: [keep, change-target, redefine, retire],
 * reviews: [{
 *   reviewBy, state, daysOverdue, indicator: as in a scorecard, rationale, roles: {role: post, ...},
 *   targets: [{from, until, approved, source, reason, kind, and by kind as in a scorecard; worked-out: nothing more}],
 *   lints: [{code, message, advice}], proposal: null, reason: null
 * }],
 * caseStudies: as in a report
 * }</pre>
 *
 * <h2>Changes to the set of indicators (JSON)</h2>
 *
 * <p>What changed between two versions of a framework.
 *
 * <pre>{@code
 * schema: 1, framework: {id, name},
 * counts: {added, retired, removed, redefined, retargeted, amended, unchanged, before, total},
 * changes: [{
 *   id, name, change, parts: [...], retired: null or {on, reason}, newTargets: targets as in a review
 * }]
 * }</pre>
 */
@NullMarked
package io.github.kpi4j.yaml;

import org.jspecify.annotations.NullMarked;
