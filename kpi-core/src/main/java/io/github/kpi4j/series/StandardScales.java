package io.github.kpi4j.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scales that many councils use, so that nobody has to write them down. What their grades mean is told in words of this
 * library's own; the source beside each says it in full.
 */
public final class StandardScales {

    /**
     * Ofsted's four judgements of services for children.
     *
     * @see <a href="https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018">Inspecting
     *     local authority children's services (ILACS)</a>
     */
    public static final Scale OFSTED = scale(
            "ofsted",
            "inadequate",
            "Widespread or serious failures leave children harmed or at risk of harm.",
            "requires improvement",
            "No widespread or serious failures, but the help that children get is not yet good.",
            "good",
            "Children are helped and protected, and what they need is done in time.",
            "outstanding",
            "Practice makes a great and lasting difference to children beyond what is good.");

    /** Red, amber, green as services rate themselves: a judgement by people, not a level computed from a target. */
    public static final Scale RAG = scale(
            "rag",
            "red",
            "Off course; it will not be delivered without a change of plan.",
            "amber",
            "Some way off, or at risk; action is under way that could put it right.",
            "green",
            "On course; nothing more than the usual attention is needed.");

    /**
     * The three bands of the total difficulties score of the Strengths and Difficulties Questionnaire, as the Department for
     * Education publishes them for children looked after: 0 to 13, 14 to 16, and 17 to 40 points. An
     * average lies in between; it belongs to the band whose lowest whole score it has reached.
     *
     * @see <a href="https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions">Children
     *     looked after in England including adoptions</a>
     */
    public static final Scale SDQ = scale(
            "sdq",
            "cause for concern",
            "17 points or more: difficulties that call for help.",
            "borderline",
            "14 points or more and fewer than 17: difficulties that may call for help.",
            "normal",
            "Fewer than 14 points: no more difficulties than most children have.");

    /**
     * Five points of agreement.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Likert_scale">R. Likert, A technique for the measurement of attitudes
     *     (1932)</a>
     */
    public static final Scale LIKERT = scale(
            "likert",
            "strongly disagree",
            "The statement is rejected without reserve.",
            "disagree",
            "The statement is rejected on the whole.",
            "neither agree nor disagree",
            "No view either way.",
            "agree",
            "The statement is shared on the whole.",
            "strongly agree",
            "The statement is shared without reserve.");

    /**
     * The four opinions of internal audit. "Moderate" is called reasonable by many auditors.
     *
     * @see <a href="https://www.cipfa.org/policy-and-guidance">CIPFA, Internal audit engagement opinions (2020)</a>
     */
    public static final Scale ASSURANCE = scale(
            "assurance",
            "no assurance",
            "Controls are missing or have failed; what they should secure is not secured.",
            "limited assurance",
            "Significant gaps; what controls should secure is at risk.",
            "moderate assurance",
            "Sound on the whole, with some gaps that put part of it at risk.",
            "substantial assurance",
            "Controls are sound and are kept to.");

    private StandardScales() {}

    /**
     * All of them.
     *
     * @return the scales
     */
    public static List<Scale> all() {
        return List.of(OFSTED, RAG, SDQ, LIKERT, ASSURANCE);
    }

    /**
     * Finds one.
     *
     * @param id its id
     * @return the scale; empty if none has that id
     */
    public static Optional<Scale> named(String id) {
        return all().stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** Grades from worst to best, each followed by what it means. */
    private static Scale scale(String id, String... gradesAndAnchors) {
        var labels = new ArrayList<String>();
        var anchors = new ArrayList<String>();
        for (int i = 0; i < gradesAndAnchors.length; i += 2) {
            labels.add(gradesAndAnchors[i]);
            anchors.add(gradesAndAnchors[i + 1]);
        }
        return new Scale(id, labels, anchors);
    }
}
