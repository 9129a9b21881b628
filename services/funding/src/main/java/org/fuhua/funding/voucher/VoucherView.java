package org.fuhua.funding.voucher;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.funding.voucher.rule.RegionClass;
import org.fuhua.funding.voucher.rule.VoucherRules;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A voucher with its papers.
///
/// @param asked by the enterprise
/// @param claimable most that it pays for the service as agreed and charged so far; absent before a contract
/// @param yearLeft what the enterprise may still be paid this year
/// @param auditedByYou whether the reader audited it, and so cannot pay it
@Schema(name = "Voucher")
public record VoucherView(
        UUID id,
        long version,
        String number,
        UUID organisationId,
        String organisationName,
        VoucherState state,
        Label label,
        RegionClass regionClass,
        Label regionLabel,
        String purpose,
        LocalDate appliedOn,
        MoneyView asked,
        MoneyView reserved,
        MoneyView paid,
        MoneyView released,
        MoneyView yearLeft,
        @Nullable MoneyView claimable,
        @Nullable IssueView issue,
        @Nullable ContractView contract,
        @Nullable ServiceView service,
        @Nullable AuditView audit,
        @Nullable PaymentView payment,
        boolean auditedByYou) {
    static final String SELECT = """
            select v.*, p.code as pool_code, s.name as provider_name, s.uscc as provider_uscc
            from voucher v
            left join pool p on p.id = v.pool_id
            left join voucher_provider s on s.id = v.provider_id""";

    /// @param face most that it pays
    /// @param verified whether every figure of the rules was compared with the document
    @Schema(name = "VoucherIssue")
    public record IssueView(
            UUID poolId,
            String poolCode,
            String documentNo,
            MoneyView face,
            LocalDate issuedOn,
            LocalDate expiresOn,
            String ruleSet,
            String ruleDocumentNo,
            Label ruleLabel,
            boolean verified,
            int ratioBp,
            int bonusLeastBp,
            int bonusMostBp) {}

    @Schema(name = "VoucherContract")
    public record ContractView(
            UUID providerId,
            String providerName,
            String providerUscc,
            String contractNo,
            MoneyView price,
            LocalDate signedOn) {}

    @Schema(name = "VoucherService")
    public record ServiceView(
            String reportNo, LocalDate doneOn, String invoiceNo, MoneyView charged, LocalDate invoicedOn) {}

    /// @param check how it was seen that provider and enterprise are not tied; for staff
    @Schema(name = "VoucherAudit")
    public record AuditView(
            MoneyView granted,
            MoneyView bonus,
            LocalDate auditedOn,
            @Nullable String check) {}

    @Schema(name = "VoucherPayment")
    public record PaymentView(
            LocalDate paidOn,
            String treasuryVoucherNo,
            @Nullable String bonusVoucherNo) {}

    /// For whom a view is made.
    record Reader(String subject, boolean staff) {}

    static VoucherView from(ResultSet row, Reader reader, Money yearLeft, VoucherRules rules) throws SQLException {
        var state = VoucherState.valueOf(row.getString("state"));
        var region = RegionClass.valueOf(row.getString("region_class"));
        return new VoucherView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                state,
                state.label,
                region,
                region.label,
                row.getString("purpose"),
                row.getObject("applied_on", LocalDate.class),
                money(row, "asked_minor"),
                money(row, "reserved_minor"),
                money(row, "paid_minor"),
                money(row, "released_minor"),
                MoneyView.from(yearLeft),
                claimable(row, region, rules),
                issue(row, region, rules),
                contract(row),
                service(row),
                audit(row, reader.staff()),
                payment(row),
                reader.subject().equals(row.getString("audited_by")));
    }

    static MoneyView money(ResultSet row, String column) throws SQLException {
        return MoneyView.from(Money.ofFen(row.getLong(column)));
    }

    private static @Nullable MoneyView claimable(ResultSet row, RegionClass region, VoucherRules rules)
            throws SQLException {
        if (row.getString("contract_no") == null) return null;
        long price = row.getLong("contract_minor");
        if (row.getString("invoice_no") != null) price = Math.min(price, row.getLong("invoice_minor"));
        var share = rules.named(row.getString("rule_set")).share(Money.ofFen(price), region);
        return MoneyView.from(Money.ofFen(Math.min(share.minorUnits(), row.getLong("face_minor"))));
    }

    private static @Nullable IssueView issue(ResultSet row, RegionClass region, VoucherRules rules)
            throws SQLException {
        var poolId = Sql.uuid(row, "pool_id");
        if (poolId == null) return null;
        var rule = rules.named(row.getString("rule_set"));
        return new IssueView(
                poolId,
                row.getString("pool_code"),
                row.getString("issue_document_no"),
                money(row, "face_minor"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                rule.code(),
                rule.documentNo(),
                new Label(rule.zh(), rule.en()),
                rule.verified(),
                rule.ratioBp().get(region),
                rule.providerBonusBp().least(),
                rule.providerBonusBp().most());
    }

    private static @Nullable ContractView contract(ResultSet row) throws SQLException {
        var providerId = Sql.uuid(row, "provider_id");
        if (providerId == null) return null;
        return new ContractView(
                providerId,
                row.getString("provider_name"),
                row.getString("provider_uscc"),
                row.getString("contract_no"),
                money(row, "contract_minor"),
                row.getObject("contract_signed_on", LocalDate.class));
    }

    private static @Nullable ServiceView service(ResultSet row) throws SQLException {
        if (row.getString("invoice_no") == null) return null;
        return new ServiceView(
                row.getString("report_no"),
                row.getObject("service_done_on", LocalDate.class),
                row.getString("invoice_no"),
                money(row, "invoice_minor"),
                row.getObject("invoiced_on", LocalDate.class));
    }

    private static @Nullable AuditView audit(ResultSet row, boolean staff) throws SQLException {
        if (row.getString("audited_by") == null) return null;
        return new AuditView(
                money(row, "granted_minor"),
                money(row, "bonus_minor"),
                row.getObject("audited_on", LocalDate.class),
                staff ? row.getString("relation_check") : null);
    }

    private static @Nullable PaymentView payment(ResultSet row) throws SQLException {
        if (row.getString("treasury_voucher_no") == null) return null;
        return new PaymentView(
                row.getObject("paid_on", LocalDate.class),
                row.getString("treasury_voucher_no"),
                row.getString("bonus_voucher_no"));
    }
}
