package org.fuhua.rules.ruleset;

/// How a value has to stand to a threshold. Documents draw the line differently: 以上 includes it, 低于 does not.
public enum Relation {
    AT_LEAST,
    ABOVE,
    AT_MOST,
    BELOW;

    public boolean holds(long value, long threshold) {
        return switch (this) {
            case AT_LEAST -> value >= threshold;
            case ABOVE -> value > threshold;
            case AT_MOST -> value <= threshold;
            case BELOW -> value < threshold;
        };
    }
}
