package org.fuhua.funding.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

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
                insert into call_copy (call_id, sequence, code, title_zh, title_en, pool_code, budget_minor, tranches,
                                       ethics_required, instrument, equity_terms, agreement_terms)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb)
                on conflict (call_id) do update set
                    sequence = excluded.sequence, code = excluded.code, title_zh = excluded.title_zh,
                    title_en = excluded.title_en, pool_code = excluded.pool_code,
                    budget_minor = excluded.budget_minor, tranches = excluded.tranches,
                    ethics_required = excluded.ethics_required, instrument = excluded.instrument,
                    equity_terms = excluded.equity_terms, agreement_terms = excluded.agreement_terms
                where excluded.sequence > call_copy.sequence""",
                call.callId(),
                call.sequence(),
                call.code(),
                call.titleZh(),
                call.titleEn(),
                call.poolCode(),
                call.budget().minorUnits(),
                write(call.tranches()),
                call.ethicsRequired(),
                call.instrument(),
                call.equityTerms() == null ? null : call.equityTerms().toString(),
                write(call.agreementTerms()));
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
                        read(row.getString("tranches")),
                        row.getBoolean("ethics_required"),
                        row.getString("instrument"),
                        tree(row.getString("equity_terms")),
                        agreementTerms(row.getString("agreement_terms"))),
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

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the call could not be written", impossible);
        }
    }

    private AgreementTerms agreementTerms(@Nullable String terms) {
        try {
            return terms == null ? AgreementTerms.NONE : json.readValue(terms, AgreementTerms.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the terms of agreements could not be read", impossible);
        }
    }

    private @Nullable JsonNode tree(@Nullable String terms) {
        try {
            return terms == null ? null : json.readTree(terms);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the terms could not be read", impossible);
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
