package org.fuhua.review.ethics.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// One issue of the measures for ethics review (科技伦理审查办法): every figure that a review is held to, with its article.
///
/// @param from first day in force
/// @param to last day in force; absent while it is
/// @param pack what has to be handed in (第九条)
/// @param simplifiedGrounds why a review may go without a meeting
/// @param listed activities that need an expert re-review (需要开展伦理审查复核的科技活动清单)
public record EthicsRuleSet(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        Figures figures,
        Majorities majorities,
        Kinds committeeKinds,
        Kinds meetingKinds,
        Kinds panelKinds,
        List<PackItem> pack,
        List<Entry> simplifiedGrounds,
        List<Entry> listed)
        implements RuleBook.Dated {

    /// How sure we are of a figure: read in the text, known, or our own where the text names none.
    @Schema(name = "EthicsRuleTag")
    public enum Tag {
        SOURCE,
        KNOWLEDGE,
        ASSUMPTION
    }

    /// What a voice on a committee or panel stands for (委员类别).
    @Schema(name = "EthicsKind")
    public enum Kind {
        PEER("同行专家", "Peer"),
        ETHICS("伦理专家", "Ethics"),
        LAW("法律专家", "Law"),
        COMMUNITY("社会人士", "Community");

        public final String zh;
        public final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /// What an activity works with; decides what has to be handed in (第四条).
    @Schema(name = "EthicsSubject")
    public enum Subject {
        HUMAN,
        SAMPLES,
        DATA,
        ANIMALS
    }

    /// A number of the measures.
    @Schema(name = "EthicsFigure")
    public record Figure(int value, String article, Tag tag, String zh, String en) {
        public Figure {
            if (value <= 0) throw new IllegalArgumentException("a figure of the measures is positive");
        }
    }

    /// The numbers; days are calendar days (日), as the measures count them.
    @Schema(name = "EthicsFigures")
    public record Figures(
            Figure committeeMembers,
            Figure committeeOutside,
            Figure termYears,
            Figure committeeRegistrationDays,
            Figure present,
            Figure presentOutside,
            Figure simplifiedMembers,
            Figure reviewDays,
            Figure extensionDays,
            Figure emergencyHours,
            Figure followUpMonths,
            Figure listedFollowUpMonths,
            Figure panelMembers,
            Figure rereviewDays,
            Figure activityRegistrationDays,
            Figure appealDays) {}

    /// Of whom a majority is counted.
    @Schema(name = "EthicsMajorityBase")
    public enum Base {
        PRESENT,
        ALL
    }

    /// A share of voices that decides, counted exactly.
    ///
    /// @param needs numerator
    /// @param of denominator
    @Schema(name = "EthicsMajority")
    public record Majority(int needs, int of, Base base, String article, Tag tag, String zh, String en) {
        public Majority {
            if (needs <= 0 || needs > of) throw new IllegalArgumentException("a majority is a share of the whole");
        }

        /// @return whether so many voices of so many are enough; exactly the share is (三分之二以上 includes two thirds)
        public boolean isReached(long voices, long whole) {
            return whole > 0 && voices * of >= whole * needs;
        }
    }

    @Schema(name = "EthicsMajorities")
    public record Majorities(Majority meeting, Majority panel) {}

    /// Kinds of voices that have to be there.
    @Schema(name = "EthicsKinds")
    public record Kinds(Set<Kind> needed, String article, Tag tag) {
        public boolean isMetBy(java.util.Collection<Kind> there) {
            return there.containsAll(needed);
        }
    }

    /// One line of a list of the measures.
    @Schema(name = "EthicsRuleEntry")
    public record Entry(String code, @Nullable Integer no, String zh, String en, String article, Tag tag) {}

    /// One thing to hand in.
    ///
    /// @param whenInvolves needed only when the activity works with one of these; always when absent
    /// @param whenEntrusted needed only when the committee is not the unit's own
    /// @param optional never needed
    @Schema(name = "EthicsPackItem")
    public record PackItem(
            String code,
            String zh,
            String en,
            String article,
            Tag tag,
            @Nullable Set<Subject> whenInvolves,
            @Nullable Boolean whenEntrusted,
            @Nullable Boolean optional) {

        public boolean isNeeded(Set<Subject> involves, boolean entrusted) {
            if (Boolean.TRUE.equals(optional)) return false;
            if (Boolean.TRUE.equals(whenEntrusted)) return entrusted;
            return whenInvolves == null || whenInvolves.stream().anyMatch(involves::contains);
        }
    }

    public EthicsRuleSet {
        pack = List.copyOf(pack);
        simplifiedGrounds = List.copyOf(simplifiedGrounds);
        listed = List.copyOf(listed);
    }

    public Optional<PackItem> item(String wanted) {
        return pack.stream().filter(item -> item.code().equals(wanted)).findFirst();
    }

    public boolean lists(String activity) {
        return listed.stream().anyMatch(entry -> entry.code().equals(activity));
    }

    public boolean isGround(String ground) {
        return simplifiedGrounds.stream().anyMatch(entry -> entry.code().equals(ground));
    }
}
