package org.fuhua.funding.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.PersonView;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A payment with who did what.
///
/// @param decided approval or rejection; absent while it waits for it
/// @param payee where the money goes, the number masked
public record PaymentView(
        UUID id,
        long version,
        UUID agreementId,
        String agreementNumber,
        UUID applicationId,
        String applicationNumber,
        UUID callId,
        String title,
        String organisationName,
        int trancheNo,
        String trancheTitleZh,
        String trancheTitleEn,
        MoneyView amount,
        PaymentState state,
        Label stateLabel,
        Deed prepared,
        @Nullable Deed decided,
        @Nullable String rejectionReason,
        @Nullable Deed confirmed,
        @Nullable String treasuryVoucherNo,
        @Nullable UUID runId,
        @Nullable String returnReason,
        @Nullable Instant returnedAt,
        Payee payee) {

    /// Who did it, and when.
    @Schema(name = "PaymentDeed")
    public record Deed(PersonView by, Instant at) {}

    /// @param accountNo masked but for its last digits
    @Schema(name = "PaymentPayee")
    public record Payee(String bankName, String accountName, String accountNo) {}

    static PaymentView from(ResultSet row, UnaryOperator<String> open) throws SQLException {
        var state = PaymentState.valueOf(row.getString("state"));
        return new PaymentView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("agreement_id", UUID.class),
                row.getString("agreement_number"),
                row.getObject("application_id", UUID.class),
                row.getString("application_number"),
                row.getObject("call_id", UUID.class),
                row.getString("title"),
                row.getString("organisation_name"),
                row.getInt("tranche_no"),
                row.getString("title_zh"),
                row.getString("title_en"),
                MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                state,
                state.label,
                Objects.requireNonNull(deed(row, "prepared", open)),
                deed(row, "decided", open),
                row.getString("rejection_reason"),
                deed(row, "confirmed", open),
                row.getString("treasury_voucher_no"),
                Sql.uuid(row, "run_id"),
                row.getString("return_reason"),
                Sql.instant(row, "returned_at"),
                new Payee(
                        row.getString("bank_name"),
                        row.getString("account_name"),
                        "**** " + row.getString("account_no_tail")));
    }

    private static @Nullable Deed deed(ResultSet row, String what, UnaryOperator<String> open) throws SQLException {
        var subject = row.getString(what + "_by");
        if (subject == null) return null;
        return new Deed(
                new PersonView(subject, open.apply(row.getString(what + "_by_name"))),
                Objects.requireNonNull(Sql.instant(row, what + "_at")));
    }
}
