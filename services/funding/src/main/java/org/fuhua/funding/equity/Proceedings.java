package org.fuhua.funding.equity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.exit.ExitMethod;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// What is under way with an instrument: the papers of its present step. What is over is in its history.
///
/// @param schedule what was agreed to be paid back, and when
/// @param subscription what was subscribed where money is invested when it is paid; absent before, and elsewhere
record Proceedings(
        @Nullable Reported trigger,
        @Nullable Valuation valuation,
        @Nullable Decision decision,
        Map<LegalStep, Paper> legal,
        @Nullable Exit exit,
        @Nullable Loss loss,
        List<Instalment> schedule,
        @Nullable Subscription subscription) {
    static final Proceedings NONE = new Proceedings(null, null, null, Map.of(), null, null, List.of(), null);

    Proceedings {
        legal = legal == null ? Map.of() : Map.copyOf(legal);
        schedule = schedule == null ? List.of() : List.copyOf(schedule);
    }

    /// A trigger as it was reported (触发报告).
    ///
    /// @param raised cash of the round, where one set it off
    /// @param late whether it came after the days that the terms give
    record Reported(
            Trigger trigger,
            LocalDate happenedOn,
            String documentNo,
            @Nullable Money raised,
            @Nullable String stableStageEvidence,
            boolean late) {}

    /// On what the price rests (作价依据).
    enum Basis {
        ROUND,
        APPRAISAL
    }

    /// The price as it was filed (估值备案).
    ///
    /// @param documentNo of the contract of the round, or of the appraisal
    /// @param investors who put in the new money, and how much
    /// @param capTableNo the table on which it rests
    record Valuation(
            Basis basis, String documentNo, Money preMoney, List<Investor> investors, int capTableNo, String filedBy) {
        Money newMoney() {
            return investors.stream().map(Investor::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /// Somebody who puts cash into the round, or buys.
    ///
    /// @param name sealed in what is kept
    record Investor(
            String code,
            String name,
            HolderKind kind,
            @Nullable String concertParty,
            Money amount) {
        Investor named(String other) {
            return new Investor(code, other, kind, concertParty, amount);
        }

        @Override
        public String toString() {
            return "Investor[" + code + "]";
        }
    }

    /// What the committee may decide (投决结果).
    enum Outcome {
        CONVERT,
        DEFER,
        WAIVE
    }

    /// A decision as it was proposed.
    ///
    /// @param amount of the claim, to be converted
    /// @param conversion what it becomes; absent unless it is converted
    record Decision(
            Outcome outcome,
            String minutesNo,
            String reason,
            Money amount,
            @Nullable Conversion conversion,
            String proposedBy) {}

    /// A paper of the checklist.
    record Paper(String documentNo, LocalDate on) {}

    /// Equity on its way out.
    ///
    /// @param capital that leaves, in whole yuan
    /// @param least what the terms ask for
    /// @param price that was agreed
    /// @param buyer absent where the capital ends
    /// @param notifiedOn day of the notice to the other holders, where they may buy first
    /// @param waived whether all of them said they do not want it
    record Exit(
            ExitMethod method,
            long capital,
            Money cost,
            Money least,
            Money price,
            LocalDate on,
            String documentNo,
            @Nullable Investor buyer,
            @Nullable LocalDate notifiedOn,
            boolean waived) {}

    /// A loss as it was proposed (损失认定).
    record Loss(String cause, Map<DiligencePaper, Paper> papers, String proposedBy) {
        Loss {
            papers = Map.copyOf(papers);
        }
    }

    /// One payment back.
    record Instalment(LocalDate on, Money amount) {}

    Proceedings triggered(Reported now) {
        return new Proceedings(now, null, null, Map.of(), null, null, schedule, subscription);
    }

    Proceedings valued(Valuation now) {
        return new Proceedings(trigger, now, null, Map.of(), null, null, schedule, subscription);
    }

    Proceedings decided(Decision now) {
        return new Proceedings(trigger, valuation, now, Map.of(), null, null, schedule, subscription);
    }

    Proceedings undecided() {
        return new Proceedings(trigger, valuation, null, Map.of(), null, null, schedule, subscription);
    }

    Proceedings done(LegalStep step, Paper paper) {
        var more = new TreeMap<>(legal);
        more.put(step, paper);
        return new Proceedings(trigger, valuation, decision, more, exit, loss, schedule, subscription);
    }

    Proceedings leaving(Exit now) {
        return new Proceedings(null, null, null, Map.of(), now, null, schedule, subscription);
    }

    Proceedings losing(Loss now) {
        return new Proceedings(null, null, null, Map.of(), null, now, schedule, subscription);
    }

    Proceedings repaying(List<Instalment> now) {
        return new Proceedings(null, null, null, Map.of(), null, null, now, subscription);
    }

    Proceedings with(Subscription now) {
        return new Proceedings(trigger, valuation, decision, legal, exit, loss, schedule, now);
    }

    /// Nothing is under way any more.
    Proceedings over() {
        return new Proceedings(null, null, null, Map.of(), null, null, schedule, subscription);
    }

    static final class Column extends JsonColumn<Proceedings> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
