package org.fuhua.funding.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;

/// Copies of calls.
@ApplicationScoped
public class Calls {
    private final Sql sql;
    private final ObjectMapper json;
    private final ObjectReader shares;

    Calls(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
        this.shares = json.readerForListOf(CallCopy.Share.class);
    }

    /// Keeps a copy unless a later one is kept already, and lets others about the same call wait.
    public void keep(CallCopy call) {
        lock(call.callId());
        sql.update(
                """
                insert into call_copy (call_id, sequence, code, title_zh, title_en, pool_code, budget_minor, tranches)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (call_id) do update set
                    sequence = excluded.sequence, code = excluded.code, title_zh = excluded.title_zh,
                    title_en = excluded.title_en, pool_code = excluded.pool_code,
                    budget_minor = excluded.budget_minor, tranches = excluded.tranches
                where excluded.sequence > call_copy.sequence""",
                call.callId(),
                call.sequence(),
                call.code(),
                call.titleZh(),
                call.titleEn(),
                call.poolCode(),
                call.budget().minorUnits(),
                write(call.tranches()));
    }

    public Optional<CallCopy> find(UUID callId) {
        return sql.one(
                "select * from call_copy where call_id = ?",
                row -> new CallCopy(
                        callId,
                        row.getLong("sequence"),
                        row.getString("code"),
                        row.getString("title_zh"),
                        row.getString("title_en"),
                        row.getString("pool_code"),
                        Money.ofFen(row.getLong("budget_minor")),
                        read(row.getString("tranches"))),
                callId);
    }

    /// Remembers that a call was cancelled, also one that is not known yet.
    public void cancel(UUID callId) {
        lock(callId);
        sql.update("insert into cancelled_call (call_id) values (?) on conflict do nothing", callId);
    }

    public boolean isCancelled(UUID callId) {
        return sql.one("select 1 from cancelled_call where call_id = ?", _ -> true, callId)
                .isPresent();
    }

    /// What comes for a call waits for what else comes for it: an award may arrive while the call does.
    public void lock(UUID callId) {
        sql.lock("call", callId);
    }

    private String write(List<CallCopy.Share> tranches) {
        try {
            return json.writeValueAsString(tranches);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the tranche plan could not be written", impossible);
        }
    }

    private List<CallCopy.Share> read(String tranches) {
        try {
            return shares.readValue(tranches);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the tranche plan could not be read", impossible);
        }
    }
}
