package org.fuhua.review.intake;

import org.jspecify.annotations.Nullable;

/// Who must be among the experts of each application, as the call said before it opened (专家组构成). Shares are in
/// hundredths of a percent of the reviews of an application; what is absent is not asked for.
///
/// @param outOfRegionLevel `PROVINCE` or `CITY`: what counts as another region
/// @param newWithinYears for how many years somebody new must not have judged the applicant
public record Composition(
        @Nullable Integer technicalShareBp,
        @Nullable Integer financeMin,
        @Nullable Integer outOfUnitShareBp,
        @Nullable Integer outOfRegionShareBp,
        @Nullable RegionLevel outOfRegionLevel,
        @Nullable Integer newShareBp,
        @Nullable Integer newWithinYears,
        @Nullable Integer seniorShareBp,
        @Nullable Integer juniorShareBp) {
    /// What holds for a call that says nothing: anybody may judge.
    public static final Composition ANYBODY = new Composition(null, null, null, null, null, null, null, null, null);

    /// What counts as another region: the leading digits of a division code (GB/T 2260) that differ.
    public enum RegionLevel {
        PROVINCE(2),
        CITY(4);

        private final int digits;

        RegionLevel(int digits) {
            this.digits = digits;
        }

        /// @return whether two regions are not the same at this level; what is not known is nowhere else
        public boolean isElsewhere(@Nullable String one, @Nullable String other) {
            return one != null && other != null && !one.regionMatches(0, other, 0, digits);
        }
    }

    static Composition orAnybody(@Nullable Composition told) {
        return told == null ? ANYBODY : told;
    }
}
