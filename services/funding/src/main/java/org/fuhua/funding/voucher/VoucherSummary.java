package org.fuhua.funding.voucher;

import static org.fuhua.funding.voucher.VoucherView.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A voucher as lists show it.
///
/// @param face most that it pays; nothing before it is issued
@Schema(name = "VoucherSummary")
public record VoucherSummary(
        UUID id,
        String number,
        UUID organisationId,
        String organisationName,
        VoucherState state,
        Label label,
        MoneyView asked,
        MoneyView face,
        MoneyView granted,
        MoneyView paid,
        LocalDate appliedOn,
        @Nullable LocalDate expiresOn) {
    static final String SELECT = "select v.* from voucher v";

    static VoucherSummary from(ResultSet row) throws SQLException {
        var state = VoucherState.valueOf(row.getString("state"));
        return new VoucherSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                state,
                state.label,
                money(row, "asked_minor"),
                money(row, "face_minor"),
                money(row, "granted_minor"),
                money(row, "paid_minor"),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class));
    }
}
