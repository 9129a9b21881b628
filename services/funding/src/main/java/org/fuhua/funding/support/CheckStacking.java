package org.fuhua.funding.support;

import static org.fuhua.funding.FundingProblem.INVOICE_PAID_ALREADY;
import static org.fuhua.funding.FundingProblem.STACKING_NOT_ALLOWED;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.funding.Sql;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.support.StackingPolicy.Finding;
import org.fuhua.funding.support.StackingPolicy.Support;
import org.fuhua.funding.support.StackingRule.How;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Stops what the rules of the day do not allow beside what the organisation, under whichever of its entries, has
/// already.
@ApplicationScoped
public class CheckStacking {
    private final RuleBook<StackingRule> book = RuleBook.read("/support/stacking.yaml", StackingRule.class);
    private final Organisations organisations;
    private final Sql sql;
    private final Clock clock;

    CheckStacking(Organisations organisations, Sql sql, Clock clock) {
        this.organisations = organisations;
        this.sql = sql;
        this.clock = clock;
    }

    private record Subject(UUID organisationId, Support support) {}

    /// The department is about to sign; nobody signs for the same organisation meanwhile.
    @Transactional(Transactional.TxType.MANDATORY)
    public void checkAgreement(UUID agreementId) {
        var entries = organisations.entriesOf(subject(agreementId).organisationId());
        sql.lock("support", entries.getFirst());
        findings(agreementId).stream()
                .filter(finding -> finding.how() == How.REFUSE)
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refusal(
                            STACKING_NOT_ALLOWED,
                            "rule",
                            finding.code(),
                            "documentNo",
                            finding.documentNo(),
                            "with",
                            finding.with());
                });
    }

    /// @return what the rules say of the agreement beside all that the department has signed for the organisation
    List<Finding> findings(UUID agreementId) {
        var subject = subject(agreementId);
        var others = sql.list(
                """
                select a.number, c.code, a.title from agreement a join call_copy c on c.call_id = a.call_id
                where a.organisation_id = any (?) and a.id <> ? and a.state not in ('TERMINATED', 'REVOKED')
                  and exists (select from agreement_signature s where s.agreement_id = a.id and s.party = 'DEPARTMENT')
                order by a.number""",
                row -> new Support(row.getString(1), row.getString(2), row.getString(3)),
                organisations.entriesOf(subject.organisationId()),
                agreementId);
        return new StackingPolicy(today()).findings(subject.support(), others);
    }

    /// A voucher claims an invoice; among vouchers the database knows each by its seller.
    @Transactional(Transactional.TxType.MANDATORY)
    public void checkVoucher(UUID organisationId, String invoiceNo, String pointer) {
        checkInvoice(organisationId, pointer, entries -> spent(entries, invoiceNo, null));
    }

    /// A report shows an invoice as spent.
    ///
    /// @param reportId whose own lines do not count
    @Transactional(Transactional.TxType.MANDATORY)
    public void checkSpending(UUID organisationId, UUID reportId, String invoiceNo, String pointer) {
        checkInvoice(
                organisationId,
                pointer,
                entries -> claimed(entries, invoiceNo).or(() -> spent(entries, invoiceNo, reportId)));
    }

    private void checkInvoice(UUID organisationId, String pointer, Function<List<UUID>, Optional<String>> paid) {
        var rule = today().sameInvoice();
        if (rule.how() != How.REFUSE) return;
        var entries = organisations.entriesOf(organisationId);
        sql.lock("support", entries.getFirst());
        paid.apply(entries).ifPresent(with -> {
            throw new Refusal(INVOICE_PAID_ALREADY, "rule", rule.code(), "documentNo", rule.documentNo(), "with", with)
                    .at(pointer);
        });
    }

    private Optional<String> claimed(List<UUID> entries, String invoiceNo) {
        return sql.one("""
                select number from voucher where organisation_id = any (?) and invoice_no = ?
                  and state not in ('REJECTED', 'EXPIRED', 'WITHDRAWN') limit 1""", row -> row.getString(1), entries, invoiceNo);
    }

    private Optional<String> spent(List<UUID> entries, String invoiceNo, @Nullable UUID reportId) {
        return sql.one("""
                select p.number from project_spending s join project p on p.id = s.project_id
                where p.organisation_id = any (?) and s.invoice_no = ? and s.report_id is distinct from ?::uuid
                limit 1""", row -> row.getString(1), entries, invoiceNo, reportId);
    }

    private Subject subject(UUID agreementId) {
        return sql.one(
                        """
                        select a.organisation_id, a.number, c.code, a.title
                        from agreement a join call_copy c on c.call_id = a.call_id where a.id = ?""",
                        row -> new Subject(
                                row.getObject(1, UUID.class),
                                new Support(row.getString(2), row.getString(3), row.getString(4))),
                        agreementId)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    private StackingRule today() {
        return book.inForceOn(LocalDate.now(clock));
    }
}
