package org.fuhua.funding.agreement;

import static org.fuhua.funding.FundingProblem.MAY_NOT_SIGN_FOR_PARTY;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.organisation.Organisations;
import org.fuhua.funding.reservation.FindReservation;
import org.fuhua.funding.support.CheckStacking;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actor;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Signs an agreement for one party.
@ApplicationScoped
class SignAgreement {
    private final Agreements agreements;
    private final AgreementViews views;
    private final AgreementPublisher publisher;
    private final Organisations organisations;
    private final FindReservation findReservation;
    private final PrintedAgreement printed;
    private final CheckStacking checkStacking;
    private final TakeEffect takeEffect;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Clock clock;

    SignAgreement(
            Agreements agreements,
            AgreementViews views,
            AgreementPublisher publisher,
            Organisations organisations,
            FindReservation findReservation,
            PrintedAgreement printed,
            CheckStacking checkStacking,
            TakeEffect takeEffect,
            FieldCipher cipher,
            Audit audit,
            Clock clock) {
        this.agreements = agreements;
        this.views = views;
        this.publisher = publisher;
        this.organisations = organisations;
        this.findReservation = findReservation;
        this.printed = printed;
        this.checkStacking = checkStacking;
        this.takeEffect = takeEffect;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /// An account as the undertaker gives it.
    record Account(String bankName, String accountName, String accountNo) {
        @Override
        public String toString() {
            return "Account[]";
        }
    }

    record Command(
            UUID agreementId,
            ExpectedVersion expected,
            Party party,
            String documentSha256,
            @Nullable Account account,
            Actor actor) {}

    @Transactional
    AgreementView handle(Command command) {
        views.visible(command.agreementId(), command.actor()).orElseThrow(() -> new Refusal(NOT_FOUND));
        // The budget is locked before the agreement, as in a reservation, so that the two never wait for each other.
        var budget = findReservation
                .handle(agreements.callOf(command.agreementId()).orElseThrow())
                .orElseThrow();
        var agreement = agreements.locked(command.agreementId()).orElseThrow();
        command.expected().check(agreement.version());
        if (!maySign(agreement, command.party(), command.actor())) throw new Refusal(MAY_NOT_SIGN_FOR_PARTY);
        printed.check(agreement, command.documentSha256());
        if (command.party() == Party.DEPARTMENT) checkStacking.checkAgreement(agreement.id());
        var before = agreement.state();
        var signed = agreement.sign(
                command.party(),
                command.actor().subject(),
                command.documentSha256(),
                sealed(command.account()),
                clock.instant());
        agreements.flush();
        audit.record(
                "agreement",
                agreement.id(),
                "SIGN",
                before,
                agreement.state(),
                command.party().name());
        publisher.publish(signed);
        if (agreement.isFullySigned()) takeEffect.handle(agreement, budget);
        return views.of(agreement.id()).orElseThrow();
    }

    private boolean maySign(Agreement agreement, Party party, Actor actor) {
        return switch (party) {
            case DEPARTMENT -> actor.hasAny("officer");
            case UNDERTAKER ->
                actor.hasAny("applicant") && organisations.maySignFor(agreement.organisationId(), actor.subject());
            case RECOMMENDER -> {
                var recommender = agreement.recommenderOrganisationId();
                yield actor.hasAny("recommender")
                        && (recommender == null || organisations.maySignFor(recommender, actor.subject()));
            }
        };
    }

    private @Nullable BankAccount sealed(@Nullable Account account) {
        if (account == null) return null;
        var number = account.accountNo();
        return new BankAccount(
                account.bankName(),
                account.accountName(),
                cipher.seal(number),
                number.substring(number.length() - BankAccount.TAIL));
    }
}
