package org.fuhua.funding.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;

/// Who funds pools together, with what has arrived of each.
@ApplicationScoped
class Cofunders {
    private final Sql sql;

    Cofunders(Sql sql) {
        this.sql = sql;
    }

    private record Row(UUID poolId, Cofunder cofunder) {}

    Map<UUID, List<Cofunder>> of(Collection<UUID> pools) {
        var found = new HashMap<UUID, List<Cofunder>>();
        sql.list(
                        """
                        select c.*, (select coalesce(sum(a.amount_minor), 0) from appropriation a
                            where a.pool_id = c.pool_id and a.cofunder = c.code) as arrived
                        from pool_cofunder c where c.pool_id = any(?) order by c.pool_id, c.no""",
                        row -> new Row(
                                row.getObject("pool_id", UUID.class),
                                new Cofunder(
                                        row.getString("code"),
                                        row.getString("name_zh"),
                                        row.getString("name_en"),
                                        row.getInt("share_bp"),
                                        Money.ofFen(row.getBigDecimal("arrived").longValueExact()))),
                        pools)
                .forEach(row -> found.computeIfAbsent(row.poolId(), _ -> new ArrayList<>())
                        .add(row.cofunder()));
        return found;
    }

    void replace(UUID poolId, List<SetCofunders.Share> shares) {
        sql.update("delete from pool_cofunder where pool_id = ?", poolId);
        for (int no = 0; no < shares.size(); no++) {
            var share = shares.get(no);
            sql.update(
                    "insert into pool_cofunder (pool_id, code, no, name_zh, name_en, share_bp) values (?, ?, ?, ?, ?, ?)",
                    poolId,
                    share.code(),
                    no,
                    share.nameZh(),
                    share.nameEn(),
                    share.shareBp());
        }
    }
}
