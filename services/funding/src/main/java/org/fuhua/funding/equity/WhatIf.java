package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.CAP_TABLE_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.equity.CapTableView.HoldingView;
import org.fuhua.funding.equity.EquityView.ConversionView;
import org.fuhua.funding.equity.Proceedings.Basis;
import org.fuhua.funding.equity.Proceedings.Investor;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.CapTable;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.capital.HolderKind;
import org.fuhua.funding.equity.exit.ExitPrice;
import org.fuhua.funding.equity.rule.EquityRules;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What would come of a round (转股测算), by the very formulas that a conversion runs on. Nothing is kept.
@ApplicationScoped
class WhatIf {
    /// Valuations that are drawn, in per cent of the given one.
    private static final List<Integer> VALUATIONS = List.of(25, 50, 75, 100, 125, 150, 200, 300, 400);

    /// Sizes of the round that are drawn, in per cent of the given one.
    private static final List<Integer> ROUNDS = List.of(50, 100, 200);

    /// What the enterprise is worth when the equity leaves, in per cent of its value after the round.
    private static final List<Integer> WORTHS = List.of(25, 50, 100, 200, 400);

    private static final int MONTHS_STEP = 6;
    private static final int MONTHS_BEYOND = 24;
    private static final int PER_CENT = 100;

    private final EquityViews views;
    private final CapTables capTables;
    private final Conversions conversions;
    private final EquityRules rules;
    private final FieldCipher cipher;

    WhatIf(EquityViews views, CapTables capTables, Conversions conversions, EquityRules rules, FieldCipher cipher) {
        this.views = views;
        this.capTables = capTables;
        this.conversions = conversions;
        this.rules = rules;
        this.cipher = cipher;
    }

    /// @param behindAnother whether the manager stays behind another holder, as most terms ask for
    /// @param stakes the manager's stake over valuations and sizes of the round
    /// @param exits least price by months since conversion; with the enterprise worth what it was after the round
    /// @param waterfall what each holder gets when the whole enterprise is sold, by capital
    @Schema(name = "EquityWhatIf")
    public record WhatIfView(
            ConversionView conversion,
            boolean behindAnother,
            List<HoldingView> holdings,
            List<StakePoint> stakes,
            List<ExitPoint> exits,
            List<WorthPoint> waterfall) {}

    /// @param stake as a fraction; absent where a yuan of capital would cost less than a yuan
    @Schema(name = "EquityStakePoint")
    public record StakePoint(
            MoneyView preMoney,
            MoneyView newMoney,
            @Nullable BigDecimal stake) {}

    @Schema(name = "EquityExitPoint")
    public record ExitPoint(
            int months,
            MoneyView price,

            @Schema(enumeration = {"ORIGINAL", "WITH_LOAN_RATE", "APPRAISED"})
            String tier) {}

    @Schema(name = "EquityWorthPoint")
    public record WorthPoint(MoneyView worth, List<Part> parts) {}

    @Schema(name = "EquityWorthPart")
    public record Part(String code, MoneyView amount) {}

    @Transactional
    WhatIfView handle(UUID id, Money amount, Money preMoney, Money newMoney, LocalDate today) {
        var instrument = views.readable(id);
        var table = capTables
                .latest(instrument.organisationId())
                .orElseThrow(() -> new Refusal(CAP_TABLE_MISSING))
                .table();
        var conversion = conversions.of(instrument, table, amount, preMoney, newMoney);
        var after = conversions.after(table, instrument, round(preMoney, newMoney), conversion);
        var worth = preMoney.plus(newMoney).plus(conversion.used());
        return new WhatIfView(
                EquityShapes.conversion(conversion),
                after.isBehindAnother(CapTables.MANAGER),
                CapTableView.holdings(after),
                stakes(instrument, table, amount, preMoney, newMoney),
                exits(instrument, conversion, worth, today),
                WORTHS.stream().map(w -> waterfall(after, part(worth, w))).toList());
    }

    private Valuation round(Money preMoney, Money newMoney) {
        var investor = new Investor("ROUND", cipher.seal("本轮投资方"), HolderKind.FUND, null, newMoney);
        return new Valuation(Basis.ROUND, "", preMoney, List.of(investor), 0, "");
    }

    private List<StakePoint> stakes(
            EquityInstrument instrument, CapTable table, Money amount, Money preMoney, Money newMoney) {
        return ROUNDS.stream()
                .flatMap(r -> VALUATIONS.stream().map(v -> {
                    var pre = part(preMoney, v);
                    var cash = part(newMoney, r);
                    return new StakePoint(
                            MoneyView.from(pre), MoneyView.from(cash), stake(instrument, table, amount, pre, cash));
                }))
                .toList();
    }

    private @Nullable BigDecimal stake(
            EquityInstrument instrument, CapTable table, Money amount, Money pre, Money cash) {
        try {
            return conversions.of(instrument, table, amount, pre, cash).stake();
        } catch (Refusal belowPar) {
            return null;
        }
    }

    private List<ExitPoint> exits(EquityInstrument instrument, Conversion conversion, Money worth, LocalDate today) {
        var last = instrument.terms().exitTiers().stream()
                .mapToInt(t -> t.untilMonths() == null ? 0 : t.untilMonths())
                .max()
                .orElse(0);
        var appraised = Money.ofFen(BigDecimal.valueOf(worth.minorUnits())
                .multiply(conversion.stake())
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
        return IntStream.rangeClosed(0, (last + MONTHS_BEYOND) / MONTHS_STEP)
                .map(step -> step * MONTHS_STEP)
                .mapToObj(months -> {
                    var price = ExitPrice.of(
                            conversion.used(),
                            today,
                            today.plusMonths(months),
                            instrument.terms(),
                            rules.loanRates(),
                            appraised);
                    return new ExitPoint(
                            months,
                            MoneyView.from(price.price()),
                            price.tier().price().name());
                })
                .toList();
    }

    private static WorthPoint waterfall(CapTable after, Money worth) {
        return new WorthPoint(
                MoneyView.from(worth),
                after.holdings().stream()
                        .map(h -> new Part(
                                h.code(),
                                MoneyView.from(Money.ofFen(BigDecimal.valueOf(worth.minorUnits())
                                        .multiply(after.stakeOf(h.code()))
                                        .setScale(0, RoundingMode.FLOOR)
                                        .longValueExact()))))
                        .toList());
    }

    private static Money part(Money whole, int perCent) {
        return Money.ofFen(Math.multiplyExact(whole.minorUnits() / PER_CENT, (long) perCent)
                + whole.minorUnits() % PER_CENT * perCent / PER_CENT);
    }
}
