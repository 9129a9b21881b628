package org.fuhua.funding.ledger;

import org.fuhua.problem.Refusal;

/// What became of a request to transfer money.
sealed interface TransferOutcome {
    record Posted(TransferReceipt receipt) implements TransferOutcome {}

    record Refused(Refusal refusal) implements TransferOutcome {}

    /// Something that nobody foresaw.
    record Failed(Throwable failure) implements TransferOutcome {}
}
