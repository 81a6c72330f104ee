package io.github.kpi4j.summary;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Level;
import java.util.List;

/**
 * How many levels become one. There is no such level without a named rule. Under every rule, members may be called critical:
 * if one of them is missed, the whole is missed.
 */
public sealed interface SummaryRule permits WorstOf, ShareMet, Weighted {

    /**
     * The name of the rule in files.
     *
     * @return worst-of, share or weighted
     */
    String name();

    /**
     * The members that the whole is missed with.
     *
     * @return their ids; may be empty
     */
    List<String> critical();

    /**
     * The planned weight of a member.
     *
     * @param member the member's id
     * @return the weight, not negative; the same for all unless the rule weighs
     */
    Rational weight(String member);

    /**
     * The level before critical members are looked at.
     *
     * @param summary what is summarised, with at least one member that is judged and weighs anything
     * @return the level
     */
    Level level(Summary summary);
}
