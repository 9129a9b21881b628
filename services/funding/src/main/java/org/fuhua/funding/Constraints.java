package org.fuhua.funding;

import static java.util.Map.entry;
import static org.fuhua.funding.FundingProblem.*;

import java.util.Map;
import java.util.function.Supplier;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.postgresql.util.PSQLException;

/// What the database's own rules mean. They decide when two people do the same thing at the same moment; a
/// constraint that is not listed here is a mistake of ours.
public final class Constraints {
    private record Meaning(Problem problem, String pointer) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            entry("ux_pool_code", new Meaning(POOL_CODE_TAKEN, "/code")),
            entry("ux_appropriation_document_no", new Meaning(APPROPRIATION_ALREADY_BOOKED, "/documentNo")),
            entry("ux_reclamation_document_no", new Meaning(RECLAMATION_ALREADY_BOOKED, "/documentNo")),
            entry("ck_ledger_account_balance", new Meaning(INSUFFICIENT_BALANCE, "")),
            entry("ck_ledger_transaction_period", new Meaning(PERIOD_CLOSED, "/bookedOn")),
            entry("ux_ledger_transaction_reverses_id", new Meaning(ALREADY_REVERSED, "")),
            entry("ux_equity_step_receipt_no", new Meaning(RECEIPT_ALREADY_USED, "/receiptNo")),
            entry("ux_voucher_invoice", new Meaning(INVOICE_ALREADY_USED, "/invoiceNo")),
            entry("ux_voucher_provider_uscc", new Meaning(PROVIDER_ALREADY_REGISTERED, "/uscc")),
            entry("ux_voucher_treasury_voucher_no", new Meaning(VOUCHER_ALREADY_USED, "/treasuryVoucherNo")),
            entry("ux_voucher_bonus_voucher_no", new Meaning(VOUCHER_ALREADY_USED, "/bonusVoucherNo")),
            entry("ux_agreement_change_open", new Meaning(CHANGE_ALREADY_REQUESTED, "/kind")),
            entry("ux_project_spending_voucher_no", new Meaning(VOUCHER_COUNTED_ALREADY, "/spending")),
            entry("ux_project_receipt_receipt_no", new Meaning(RECEIPT_ALREADY_USED, "/receiptNo")),
            entry("ux_loan_filing_sha256", new Meaning(LOAN_FILE_KNOWN, "/csv")),
            entry("ux_loan_bank_no", new Meaning(LOAN_ALREADY_FILED, "/csv")),
            entry("ux_loan_subsidy", new Meaning(SUBSIDY_ONCE, "")),
            entry("ux_loan_treasury_voucher_no", new Meaning(VOUCHER_ALREADY_USED, "/treasuryVoucherNo")),
            entry("ux_loan_step_receipt_no", new Meaning(RECEIPT_ALREADY_USED, "/receiptNo")),
            entry("ux_holding_report_year", new Meaning(HOLDING_REPORTED_ALREADY, "/year")),
            entry("pk_loan_facility_draw", new Meaning(LOAN_DRAWN_ALREADY, "/loanNumber")),
            entry("ux_payment_live", new Meaning(TRANCHE_HAS_LIVE_PAYMENT, "/trancheNo")),
            entry("ux_bank_message_sha256", new Meaning(BANK_MESSAGE_KNOWN, "")),
            entry("ux_bank_message_message_id", new Meaning(BANK_MESSAGE_KNOWN, "")),
            entry("ux_payment_treasury_voucher_no", new Meaning(VOUCHER_ALREADY_USED, "/treasuryVoucherNo")));

    private Constraints() {}

    /// Runs work that writes, and words a violated constraint as the refusal it stands for.
    public static <T> T worded(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            throw refusal(failed);
        }
    }

    public static void worded(Runnable work) {
        worded(() -> {
            work.run();
            return true;
        });
    }

    private static RuntimeException refusal(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof PSQLException sql) || sql.getServerErrorMessage() == null) continue;
            var constraint = sql.getServerErrorMessage().getConstraint();
            var meaning = constraint == null ? null : MEANINGS.get(constraint);
            if (meaning == null) continue;
            var refusal = new Refusal(meaning.problem());
            return meaning.pointer().isEmpty() ? refusal : refusal.at(meaning.pointer());
        }
        return failed;
    }
}
