package org.fuhua.funding.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fuhua.funding.bank.BankLines.Judged;
import org.fuhua.funding.bank.BankLines.Place;
import org.fuhua.funding.payment.SettlePayment;
import org.fuhua.platform.id.Ids;

/// Takes the lines of a statement. Those that pay a payment as it was ordered, nearly all, are settled together;
/// what is left is looked at one by one, in its order and after what was paid.
@ApplicationScoped
class TakeStatement {
    private static final Set<LineState> PAID = Set.of(LineState.MATCHED, LineState.LATE);

    private final Candidates candidates;
    private final BankLines lines;
    private final MatchLine matchLine;
    private final SettlePayment settle;
    private final Ids ids;

    TakeStatement(Candidates candidates, BankLines lines, MatchLine matchLine, SettlePayment settle, Ids ids) {
        this.candidates = candidates;
        this.lines = lines;
        this.matchLine = matchLine;
        this.settle = settle;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handle(UUID messageId, List<BankMessage.Booked> booked) {
        var places = IntStream.rangeClosed(1, booked.size())
                .mapToObj(no -> new Place(ids.next(), messageId, no))
                .toList();
        var plain = plain(places, booked);
        if (!plain.isEmpty()) {
            lines.insert(plain);
            var references = new LinkedHashMap<UUID, String>();
            plain.forEach(one -> references.put(one.paymentId(), one.reference()));
            settle.paid(lines.vouchers(references));
        }
        var done = plain.stream().map(Judged::place).collect(Collectors.toSet());
        for (var place : places) if (!done.contains(place)) matchLine.take(place, booked.get(place.no() - 1));
    }

    /// @return lines that pay the whole of an approved payment, each payment's first
    private List<Judged> plain(List<Place> places, List<BankMessage.Booked> booked) {
        var known = candidates.locked(booked.stream()
                .flatMap(line -> Candidates.named(line.endToEndId()).stream())
                .distinct()
                .toList());
        var plain = new ArrayList<Judged>();
        var met = new HashSet<UUID>();
        for (var place : places) {
            var line = booked.get(place.no() - 1);
            var payment = Candidates.named(line.endToEndId()).map(known::get).orElse(null);
            if (payment == null || !met.add(payment.id()) || payment.booked().isPositive()) continue;
            var state = MatchPolicy.judge(line, payment);
            if (PAID.contains(state)) plain.add(new Judged(place, line, state, payment.id()));
        }
        return plain;
    }
}
