package org.fuhua.funding.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.funding.Sql;
import org.fuhua.funding.Sql.Column;
import org.jspecify.annotations.Nullable;

/// Keeps lines of statements, and the voucher numbers that they become.
@ApplicationScoped
class BankLines {
    private final Sql sql;

    BankLines(Sql sql) {
        this.sql = sql;
    }

    /// Where a line stands.
    ///
    /// @param id in the order of the lines
    /// @param no its place in the message, from 1
    record Place(UUID id, UUID messageId, int no) {}

    /// A line of a message as it was judged.
    record Judged(
            Place place,
            BankMessage.Booked line,
            LineState state,
            @Nullable UUID paymentId) {
        /// The bank's own, or one made of the message where the bank gives none.
        String reference() {
            return line.reference().isBlank() ? "L-" + tail(place.messageId()) + "-" + place.no() : line.reference();
        }
    }

    void insert(List<Judged> lines) {
        sql.update(
                """
                insert into bank_line (id, version, message_id, no, incoming, returned, amount_minor, booked_on, reference,
                                       end_to_end_id, reason, state, payment_id)
                select id, 0, message_id, no, incoming, returned, amount_minor, booked_on, reference, end_to_end_id, reason,
                       state, payment_id
                from unnest(?, ?, ?, ?, ?, ?, ?::date[], ?, ?, ?, ?, ?) as l (id, message_id, no, incoming, returned,
                       amount_minor, booked_on, reference, end_to_end_id, reason, state, payment_id)""",
                column("uuid", lines, one -> one.place().id()),
                column("uuid", lines, one -> one.place().messageId()),
                column("int4", lines, one -> one.place().no()),
                column("bool", lines, one -> one.line().incoming()),
                column("bool", lines, one -> one.line().returned()),
                column("int8", lines, one -> one.line().amount().minorUnits()),
                column("text", lines, one -> one.line().bookedOn().toString()),
                column("text", lines, Judged::reference),
                column("text", lines, one -> one.line().endToEndId()),
                column("text", lines, one -> one.line().reason()),
                column("text", lines, one -> one.state().name()),
                column("uuid", lines, Judged::paymentId));
    }

    /// A reference is a voucher number once; where the bank books many payments under one, the payment tells them
    /// apart.
    ///
    /// @param references of the bank, by payment
    Map<UUID, String> vouchers(Map<UUID, String> references) {
        var used = used(references.values().toArray());
        var vouchers = new LinkedHashMap<UUID, String>();
        references.forEach((paymentId, reference) ->
                vouchers.put(paymentId, used.add(reference) ? reference : reference + "-" + tail(paymentId)));
        return vouchers;
    }

    private Set<String> used(Object[] references) {
        return new HashSet<>(sql.list(
                "select treasury_voucher_no from payment where treasury_voucher_no = any(?)",
                row -> row.getString(1),
                new Column("text", references)));
    }

    private static String tail(UUID id) {
        return id.toString().substring(24);
    }

    private static Column column(String type, List<Judged> lines, Function<Judged, @Nullable Object> value) {
        return new Column(type, lines.stream().map(value).toArray());
    }
}
