package org.fuhua.funding.voucher.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A provider as everybody sees it; why it was suspended is for staff and for itself.
///
/// @param networkNo of its membership in the network of instruments
@Schema(name = "VoucherProvider")
public record ProviderView(
        UUID id,
        long version,
        String uscc,
        String name,
        String networkNo,
        boolean suspended,
        @Nullable String suspensionReason) {
    static final String SELECT = "select p.* from voucher_provider p";

    static ProviderView from(ResultSet row, boolean forStaff) throws SQLException {
        return new ProviderView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("uscc"),
                row.getString("name"),
                row.getString("network_no"),
                row.getBoolean("suspended"),
                forStaff ? row.getString("suspension_reason") : null);
    }
}
