package org.fuhua.funding.bank;

import static org.fuhua.funding.bank.LineState.DUPLICATE;
import static org.fuhua.funding.bank.LineState.EXCESS;
import static org.fuhua.funding.bank.LineState.LATE;
import static org.fuhua.funding.bank.LineState.MATCHED;
import static org.fuhua.funding.bank.LineState.PARTIAL;
import static org.fuhua.funding.bank.LineState.RETURNED;
import static org.fuhua.funding.bank.LineState.UNMATCHED;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.payment.PaymentState;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Says what a line of a bank statement is, from what is known of the payment that it names.
///
/// Money out matches an approved payment when, with the parts that came before, it is the whole amount; a second
/// booking of a paid one is a duplicate, never a payment. Money in is a return only when it is the whole of a paid one.
final class MatchPolicy {
    private MatchPolicy() {}

    /// @param booked what earlier lines have booked of it
    /// @param lateAfter last day on which a booking is in time
    record Candidate(
            UUID id,
            PaymentState state,
            Money amount,
            Money booked,
            @Nullable LocalDate lateAfter) {}

    static LineState judge(BankMessage.Booked line, @Nullable Candidate payment) {
        if (payment == null) return UNMATCHED;
        return line.incoming() ? in(line, payment) : out(line, payment);
    }

    private static LineState out(BankMessage.Booked line, Candidate payment) {
        return switch (payment.state()) {
            case CONFIRMED, RETURNED -> DUPLICATE;
            case PREPARED, REJECTED -> UNMATCHED;
            case APPROVED -> {
                int compared = payment.booked().plus(line.amount()).compareTo(payment.amount());
                if (compared > 0) yield EXCESS;
                if (compared < 0) yield PARTIAL;
                yield payment.lateAfter() != null && line.bookedOn().isAfter(payment.lateAfter()) ? LATE : MATCHED;
            }
        };
    }

    private static LineState in(BankMessage.Booked line, Candidate payment) {
        if (payment.state() == PaymentState.RETURNED) return DUPLICATE;
        if (payment.state() != PaymentState.CONFIRMED) return UNMATCHED;
        int compared = line.amount().compareTo(payment.amount());
        return compared > 0 ? EXCESS : compared < 0 ? UNMATCHED : RETURNED;
    }
}
