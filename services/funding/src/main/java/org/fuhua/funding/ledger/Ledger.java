package org.fuhua.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.funding.Sql;
import org.fuhua.funding.Sql.Column;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// The books, for the use cases of this service. Every movement has debits and credits of the same amount in the same
/// pool and names its cause.
///
/// The rules hold in the database (see `V0102__ledger.sql` and `V0150__books.sql`): this class only words them.
/// Postings into the same accounts wait for each other, always in the order of [AccountKind].
@ApplicationScoped
public class Ledger {
    private final Books books;
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Actors actors;

    Ledger(Books books, Sql sql, Ids ids, Clock clock, Actors actors) {
        this.books = books;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.actors = actors;
    }

    /// Posts a movement; refuses one that would leave an account with less than nothing, or whose period is closed.
    ///
    /// @return false when the cause was posted before; then nothing happens
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean post(Posting posting) {
        return postAll(List.of(posting)) == 1;
    }

    /// Posts several, in their order; all of them or none.
    ///
    /// @return how many there were whose cause was not posted before
    @Transactional(Transactional.TxType.MANDATORY)
    public int postAll(List<Posting> postings) {
        var accounts = accounts(postings.stream()
                .flatMap(posting -> posting.lines().stream().map(line -> new Place(posting.poolId(), line.account())))
                .distinct()
                .toList());
        return books.enter(postings.stream()
                        .map(posting -> transaction(posting, accounts))
                        .toList())
                .size();
    }

    /// @return the balance, which stays as it is until the transaction ends
    @Transactional(Transactional.TxType.MANDATORY)
    public Money balanceHeld(UUID poolId, AccountRef account) {
        var place = new Place(poolId, account);
        var id = Objects.requireNonNull(accounts(List.of(place)).get(place));
        return Money.ofFen(books.hold(List.of(id)).get(id).balance());
    }

    private Books.Transaction transaction(Posting posting, Map<Place, UUID> accounts) {
        var now = clock.instant();
        return new Books.Transaction(
                ids.next(),
                posting.poolId(),
                posting.kind(),
                posting.causeId(),
                posting.reference(),
                now,
                LocalDate.ofInstant(now, clock.getZone()),
                actors.current().subject(),
                null,
                null,
                null,
                posting.lines().stream()
                        .map(line -> new Books.Line(
                                Objects.requireNonNull(accounts.get(new Place(posting.poolId(), line.account()))),
                                line.side(),
                                line.amount().minorUnits()))
                        .toList());
    }

    /// An account of a pool.
    private record Place(UUID poolId, AccountRef account) {}

    /// Finds accounts, and makes those that are not there. Who makes one holds all that come before it, so that two who
    /// make the same cannot wait for each other in a circle.
    private Map<Place, UUID> accounts(List<Place> places) {
        var sorted = places.stream()
                .sorted(Comparator.<Place, AccountKind>comparing(
                                place -> place.account().kind())
                        .thenComparing(place -> "" + place.account().subjectId()))
                .toList();
        var found = find(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            var place = sorted.get(i);
            if (found.containsKey(place)) continue;
            books.hold(sorted.subList(0, i).stream().map(found::get).toList());
            make(place);
            found.putAll(find(List.of(place)));
        }
        return found;
    }

    private void make(Place place) {
        var account = place.account();
        sql.update(
                """
                insert into ledger_account (id, pool_id, kind, subject_id, call_id, organisation_id, project_id,
                                            instrument_id)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint ux_ledger_account_subject do nothing""",
                ids.next(),
                place.poolId(),
                account.kind(),
                account.subjectId(),
                account.callId(),
                account.organisationId(),
                account.projectId(),
                account.instrumentId());
    }

    /// Two questions in one, since an index knows what is equal, not what is not distinct.
    private Map<Place, UUID> find(List<Place> places) {
        var byKey = new HashMap<Key, Place>();
        places.forEach(place -> byKey.put(Key.of(place), place));
        var found = new HashMap<Place, UUID>();
        sql.list(
                        """
                        with asked as (select * from unnest(?, ?, ?) as a (pool_id, kind, subject_id))
                        select l.id, l.pool_id, l.kind, l.subject_id from asked a join ledger_account l
                        on l.pool_id = a.pool_id and l.kind = a.kind and l.subject_id = a.subject_id
                        union all
                        select l.id, l.pool_id, l.kind, null from asked a join ledger_account l
                        on l.pool_id = a.pool_id and l.kind = a.kind and l.subject_id is null where a.subject_id is null""",
                        row -> Map.entry(
                                new Key(
                                        row.getObject("pool_id", UUID.class),
                                        row.getString("kind"),
                                        Sql.uuid(row, "subject_id")),
                                row.getObject("id", UUID.class)),
                        column("uuid", places, Place::poolId),
                        column("text", places, place -> place.account().kind().name()),
                        column("uuid", places, place -> place.account().subjectId()))
                .forEach(account -> found.put(Objects.requireNonNull(byKey.get(account.getKey())), account.getValue()));
        return found;
    }

    /// By what an account is found.
    private record Key(UUID poolId, String kind, @Nullable UUID subjectId) {
        static Key of(Place place) {
            return new Key(
                    place.poolId(),
                    place.account().kind().name(),
                    place.account().subjectId());
        }
    }

    private static Column column(String type, List<Place> places, Function<Place, @Nullable Object> value) {
        return new Column(type, places.stream().map(value).toArray());
    }
}
