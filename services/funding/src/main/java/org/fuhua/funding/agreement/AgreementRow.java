package org.fuhua.funding.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.agreement.AgreementView.BankAccountView;
import org.fuhua.funding.agreement.AgreementView.PartyView;
import org.fuhua.funding.agreement.AgreementView.TrancheState;
import org.fuhua.funding.agreement.AgreementView.TrancheView;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// One row of [AgreementViews], before its parties and tranches are put in.
record AgreementRow(UUID id, @Nullable String recommenderName, AgreementView bare) {
    static final String SELECT = """
            select a.*, c.title_zh as call_title_zh, c.title_en as call_title_en, r.state as budget_state,
                   o.name_zh as recommender_name
            from agreement a
            join call_copy c on c.call_id = a.call_id
            left join reservation r on r.call_id = a.call_id
            left join organisation_copy o on o.organisation_id = a.recommender_organisation_id""";

    /// A signature that was given.
    record Signed(UUID agreementId, Party party, Instant at) {
        static Signed read(ResultSet row) throws SQLException {
            return new Signed(
                    row.getObject("agreement_id", UUID.class),
                    Party.valueOf(row.getString("party")),
                    Objects.requireNonNull(Sql.instant(row, "signed_at")));
        }
    }

    /// A tranche of the agreement with its payment.
    record Planned(UUID agreementId, TrancheView view) {
        static Planned read(ResultSet row) throws SQLException {
            var payment = row.getString("payment_state");
            var state = payment == null
                    ? TrancheState.PLANNED
                    : "CONFIRMED".equals(payment) ? TrancheState.PAID : TrancheState.valueOf(payment);
            return new Planned(
                    row.getObject("agreement_id", UUID.class),
                    new TrancheView(
                            row.getInt("no"),
                            row.getString("title_zh"),
                            row.getString("title_en"),
                            MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                            state,
                            Sql.uuid(row, "payment_id")));
        }
    }

    static AgreementRow read(ResultSet row) throws SQLException {
        var state = AgreementState.valueOf(row.getString("state"));
        var bare = new AgreementView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getObject("application_id", UUID.class),
                row.getString("application_number"),
                row.getObject("call_id", UUID.class),
                row.getString("call_title_zh"),
                row.getString("call_title_en"),
                row.getString("title"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                Sql.uuid(row, "recommender_organisation_id"),
                MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                state,
                state.label,
                "RESERVED".equals(row.getString("budget_state")),
                Objects.requireNonNull(Sql.instant(row, "drafted_at")),
                Sql.instant(row, "effective_at"),
                Sql.instant(row, "ended_at"),
                List.of(),
                List.of(),
                masked(row));
        return new AgreementRow(bare.id(), row.getString("recommender_name"), bare);
    }

    AgreementView view(List<Signed> signatures, List<Planned> tranches) {
        var parties = new ArrayList<PartyView>();
        for (var party : Party.values())
            if (party != Party.RECOMMENDER || bare.recommenderOrganisationId() != null)
                parties.add(party(party, signatures));
        var planned = tranches.stream()
                .filter(t -> t.agreementId().equals(id))
                .map(Planned::view)
                .toList();
        return new AgreementView(
                id,
                bare.version(),
                bare.number(),
                bare.applicationId(),
                bare.applicationNumber(),
                bare.callId(),
                bare.callTitleZh(),
                bare.callTitleEn(),
                bare.title(),
                bare.organisationId(),
                bare.organisationName(),
                bare.recommenderOrganisationId(),
                bare.amount(),
                bare.state(),
                bare.stateLabel(),
                bare.budgetReserved(),
                bare.draftedAt(),
                bare.effectiveAt(),
                bare.endedAt(),
                List.copyOf(parties),
                planned,
                bare.bankAccount());
    }

    private PartyView party(Party party, List<Signed> signatures) {
        var signedAt = signatures.stream()
                .filter(s -> s.agreementId().equals(id) && s.party() == party)
                .map(Signed::at)
                .findFirst()
                .orElse(null);
        return switch (party) {
            case DEPARTMENT -> new PartyView(party, party.label, null, null, signedAt);
            case UNDERTAKER ->
                new PartyView(party, party.label, bare.organisationId(), bare.organisationName(), signedAt);
            case RECOMMENDER ->
                new PartyView(party, party.label, bare.recommenderOrganisationId(), recommenderName, signedAt);
        };
    }

    private static @Nullable BankAccountView masked(ResultSet row) throws SQLException {
        var tail = row.getString("account_no_tail");
        return tail == null
                ? null
                : new BankAccountView(row.getString("bank_name"), row.getString("account_name"), "**** " + tail);
    }
}
