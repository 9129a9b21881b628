package org.fuhua.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.funding.Sql;
import org.fuhua.funding.Sql.Column;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Budgets of agreements. Each is kept with the change that asked for it and is never touched again: the budget in
/// effect is that of the change that took effect last, and the history is the list of all.
@ApplicationScoped
public class Budgets {
    private final Sql sql;

    Budgets(Sql sql) {
        this.sql = sql;
    }

    /// One head of one adjustment.
    ///
    /// @param before absent when the agreement had no budget by head yet
    public record Line(
            UUID changeId, BudgetHead head, @Nullable Money before, Money after) {}

    private record Amount(BudgetHead head, Money money) {}

    public void keep(UUID changeId, @Nullable Budget before, Budget after) {
        var heads = List.of(BudgetHead.values());
        sql.update(
                """
                insert into agreement_budget (change_id, head, before_minor, after_minor)
                select ?, b.head, b.before_minor, b.after_minor
                from unnest(?, ?, ?) as b (head, before_minor, after_minor)""",
                changeId,
                new Column("text", heads.stream().map(Enum::name).toArray()),
                new Column(
                        "int8",
                        heads.stream()
                                .map(head ->
                                        before == null ? null : before.of(head).minorUnits())
                                .toArray()),
                new Column(
                        "int8",
                        heads.stream().map(head -> after.of(head).minorUnits()).toArray()));
    }

    /// @return the budget that holds now; absent until one took effect (包干制 has none)
    public Optional<Budget> inEffect(UUID agreementId) {
        return budget("""
                select b.head, b.after_minor from agreement_budget b
                where b.change_id = (select c.id from agreement_change c
                                     where c.agreement_id = ? and c.kind = 'BUDGET' and c.agreement_no is not null
                                       and exists (select from agreement_budget x where x.change_id = c.id)
                                     order by c.agreement_no desc limit 1)""", agreementId);
    }

    /// @return what a change asks for
    public Optional<Budget> asked(UUID changeId) {
        return budget("select head, after_minor from agreement_budget where change_id = ?", changeId);
    }

    /// Holds the project still, so that nothing more is reported until the transaction ends.
    ///
    /// @return what reports show as spent, accepted or not: a voucher is counted from the day on which it is told
    public Budget reported(UUID agreementId) {
        sql.one("select 1 from project where agreement_id = ? for update", row -> 1, agreementId);
        return budget("""
                        select s.head, sum(s.amount_minor) from project_spending s
                        join project p on p.id = s.project_id where p.agreement_id = ? group by s.head""", agreementId).orElse(new Budget(Map.of()));
    }

    /// @return what each of these changes asks for, head by head
    public Map<UUID, List<Line>> of(Collection<UUID> changes) {
        if (changes.isEmpty()) return Map.of();
        return sql
                .list(
                        "select * from agreement_budget where change_id = any (?) order by change_id",
                        row -> {
                            var before = row.getObject("before_minor", Long.class);
                            return new Line(
                                    row.getObject("change_id", UUID.class),
                                    BudgetHead.valueOf(row.getString("head")),
                                    before == null ? null : Money.ofFen(before),
                                    Money.ofFen(row.getLong("after_minor")));
                        },
                        changes)
                .stream()
                .sorted(Comparator.comparing(Line::head))
                .collect(Collectors.groupingBy(Line::changeId, HashMap::new, Collectors.toList()));
    }

    private Optional<Budget> budget(String query, UUID id) {
        var amounts = sql.list(
                query, row -> new Amount(BudgetHead.valueOf(row.getString(1)), Money.ofFen(row.getLong(2))), id);
        if (amounts.isEmpty()) return Optional.empty();
        var heads = new EnumMap<BudgetHead, Money>(BudgetHead.class);
        amounts.forEach(amount -> heads.put(amount.head(), amount.money()));
        return Optional.of(new Budget(heads));
    }
}
