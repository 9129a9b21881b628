package org.fuhua.funding.bank;

import static org.fuhua.funding.FundingProblem.LINE_DOES_NOT_FIT;
import static org.fuhua.funding.FundingProblem.LINE_SETTLED;
import static org.fuhua.funding.FundingProblem.MONEY_HAS_MOVED_ON;
import static org.fuhua.funding.bank.LineState.UNMATCHED;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.payment.SettlePayment;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Matches lines of statements to payments: by the id that we gave the bank, or by hand. Lines that are trouble are
/// kept until somebody matches or explains them.
@ApplicationScoped
class MatchLine {
    private final SettlePayment settle;
    private final Candidates candidates;
    private final BankLines lines;
    private final BankViews views;
    private final Audit audit;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Sql sql;
    private final Clock clock;

    MatchLine(
            SettlePayment settle,
            Candidates candidates,
            BankLines lines,
            BankViews views,
            Audit audit,
            FieldCipher cipher,
            Actors actors,
            Sql sql,
            Clock clock) {
        this.settle = settle;
        this.candidates = candidates;
        this.lines = lines;
        this.views = views;
        this.audit = audit;
        this.cipher = cipher;
        this.actors = actors;
        this.sql = sql;
        this.clock = clock;
    }

    /// A line of a statement that is being imported.
    @Transactional(Transactional.TxType.MANDATORY)
    void take(BankLines.Place place, BankMessage.Booked line) {
        var payment =
                Candidates.named(line.endToEndId()).flatMap(candidates::locked).orElse(null);
        var judged = MatchPolicy.judge(line, payment);
        // What has become something else cannot be undone here; somebody has to look, and the other lines go on.
        var state = judged == LineState.RETURNED && settle.goneTo(payment.id()).isPresent() ? UNMATCHED : judged;
        var paymentId = payment != null && state != UNMATCHED ? payment.id() : null;
        var kept = new BankLines.Judged(place, line, state, paymentId);
        lines.insert(List.of(kept));
        if (paymentId != null) settle(paymentId, state, kept.reference(), line.reason());
    }

    record Command(
            UUID lineId, ExpectedVersion expected, @Nullable UUID paymentId, String reason) {}

    private record Kept(LineState state, long version, BankMessage.Booked line) {
        static Kept from(ResultSet row) throws SQLException {
            return new Kept(
                    LineState.valueOf(row.getString("state")),
                    row.getLong("version"),
                    new BankMessage.Booked(
                            row.getBoolean("incoming"),
                            row.getBoolean("returned"),
                            Money.ofFen(row.getLong("amount_minor")),
                            row.getObject("booked_on", LocalDate.class),
                            row.getString("reference"),
                            row.getString("end_to_end_id"),
                            row.getString("reason")));
        }
    }

    /// Somebody says which payment a line belongs to, or why it belongs to none.
    @Transactional
    BankLineView byHand(Command command) {
        var kept = sql.one("select * from bank_line where id = ? for update", Kept::from, command.lineId())
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        command.expected().check(kept.version());
        if (!kept.state().trouble) throw new Refusal(LINE_SETTLED, "state", kept.state());
        var state = command.paymentId() == null ? LineState.SET_ASIDE : fits(kept, command.paymentId());
        var actor = actors.current();
        sql.update(
                """
                update bank_line set state = ?, payment_id = coalesce(?, payment_id), settled_by = ?,
                       settled_by_name = ?, settled_at = ?, settled_reason = ?, version = version + 1 where id = ?""",
                state,
                command.paymentId(),
                actor.subject(),
                cipher.seal(actor.name()),
                clock.instant(),
                command.reason(),
                command.lineId());
        if (command.paymentId() != null)
            settle(
                    command.paymentId(),
                    state,
                    kept.line().reference(),
                    kept.line().reason());
        audit.record("bank-line", command.lineId(), "SETTLE", kept.state(), state, command.reason());
        return views.line(command.lineId()).orElseThrow();
    }

    private LineState fits(Kept kept, UUID paymentId) {
        var payment = candidates.locked(paymentId).orElseThrow(() -> new Refusal(LINE_DOES_NOT_FIT).at("/paymentId"));
        var state = MatchPolicy.judge(kept.line(), payment);
        if (state.trouble && state != LineState.PARTIAL)
            throw new Refusal(LINE_DOES_NOT_FIT, "as", state).at("/paymentId");
        if (state == LineState.RETURNED)
            settle.goneTo(paymentId).ifPresent(where -> {
                throw new Refusal(MONEY_HAS_MOVED_ON, "state", where).at("/paymentId");
            });
        return state;
    }

    private void settle(UUID paymentId, LineState state, String reference, @Nullable String reason) {
        switch (state) {
            case MATCHED, LATE -> {
                sql.update(
                        "update bank_line set state = 'MATCHED' where payment_id = ? and state = 'PARTIAL'", paymentId);
                settle.paid(lines.vouchers(Map.of(paymentId, reference)));
            }
            case RETURNED -> settle.sentBack(paymentId, reference, reason == null ? "RETURNED" : reason);
            default -> {} // nothing happened to the payment
        }
    }
}
