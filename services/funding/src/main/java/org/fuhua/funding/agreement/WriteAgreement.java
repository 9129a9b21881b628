package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.fuhua.funding.agreement.text.AgreementText;
import org.fuhua.funding.agreement.text.AgreementText.PartyLine;
import org.fuhua.funding.agreement.text.AgreementText.TrancheLine;
import org.fuhua.funding.agreement.text.StandardClauses;
import org.fuhua.funding.application.Submissions;
import org.fuhua.funding.call.AgreementTerms;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.platform.money.Money;

/// Gathers what an agreement says on paper from what is known now.
@ApplicationScoped
public class WriteAgreement {
    private static final ZoneId SHANDONG = ZoneId.of("Asia/Shanghai");
    private static final String DEPARTMENT = "主管部门";

    private final AgreementViews views;
    private final Calls calls;
    private final Organisations organisations;
    private final Submissions submissions;

    WriteAgreement(AgreementViews views, Calls calls, Organisations organisations, Submissions submissions) {
        this.views = views;
        this.calls = calls;
        this.organisations = organisations;
        this.submissions = submissions;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public AgreementText handle(UUID agreementId) {
        var agreement = views.of(agreementId).orElseThrow();
        var call = calls.find(agreement.callId()).orElseThrow();
        return new AgreementText(
                agreement.number(),
                1,
                agreement.title(),
                call.titleZh(),
                call.code(),
                agreement.applicationNumber(),
                submissions.find(agreement.applicationId()).orElse(null),
                Money.ofYuan(agreement.amount().amount()),
                agreement.draftedAt(),
                call.agreementTerms().months(),
                agreement.parties().stream().map(party -> line(party, call)).toList(),
                agreement.tranches().stream()
                        .map(tranche -> new TrancheLine(
                                tranche.no(),
                                tranche.titleZh(),
                                Money.ofYuan(tranche.amount().amount())))
                        .toList(),
                StandardClauses.on(LocalDate.ofInstant(agreement.draftedAt(), SHANDONG)),
                call.agreementTerms());
    }

    private PartyLine line(AgreementView.PartyView party, CallCopy call) {
        var organisation = party.organisationId();
        if (organisation == null) return new PartyLine(party.label().zh(), department(call.agreementTerms()), null);
        var name = party.organisationName();
        return new PartyLine(
                party.label().zh(),
                name == null ? "—" : name,
                organisations.usccOf(organisation).orElse(null));
    }

    private static String department(AgreementTerms terms) {
        return terms.departments().isEmpty() ? DEPARTMENT : String.join("、", terms.departments());
    }
}
