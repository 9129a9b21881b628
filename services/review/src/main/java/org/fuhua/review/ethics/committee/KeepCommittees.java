package org.fuhua.review.ethics.committee;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.UNKNOWN_ORGANISATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.rule.EthicsRules;
import org.fuhua.review.intake.Organisation;
import org.fuhua.review.intake.OrganisationLookup;
import org.jspecify.annotations.Nullable;

/// Files committees, changes who sits on them, and notes their registration.
@ApplicationScoped
class KeepCommittees {
    private final EthicsCommittees committees;
    private final EthicsRules rules;
    private final OrganisationLookup organisations;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepCommittees(
            EthicsCommittees committees,
            EthicsRules rules,
            OrganisationLookup organisations,
            FieldCipher cipher,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.committees = committees;
        this.rules = rules;
        this.organisations = organisations;
        this.cipher = cipher;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    UUID form(CommitteeRequest request) {
        var committee = EthicsCommittee.form(
                ids.next(), details(request), members(request, _ -> null), rules.inForceOn(LocalDate.now(clock)));
        committees.persistAndFlush(committee);
        audit.record("ethics-committee", committee.id(), "FORM", null, null, null);
        return committee.id();
    }

    @Transactional
    void change(UUID id, ExpectedVersion expected, CommitteeRequest request) {
        var committee = found(id, expected);
        committee.change(
                details(request), members(request, committee::emailKey), rules.inForceOn(LocalDate.now(clock)));
        committees.flush();
        audit.record("ethics-committee", id, "CHANGE", null, null, null);
    }

    @Transactional
    void register(UUID id, ExpectedVersion expected, String number, LocalDate on) {
        found(id, expected).register(number, on);
        committees.flush();
        audit.record("ethics-committee", id, "REGISTER", null, null, null);
    }

    private EthicsCommittee found(UUID id, ExpectedVersion expected) {
        var committee = committees.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(committee.version());
        return committee;
    }

    private EthicsCommittee.Details details(CommitteeRequest request) {
        var organisation =
                organisation(request).orElseThrow(() -> new Refusal(UNKNOWN_ORGANISATION).at("/organisationUscc"));
        return new EthicsCommittee.Details(
                organisation.id(),
                organisation.nameZh(),
                request.name(),
                request.nameEn(),
                request.regional(),
                request.formedOn(),
                request.termEndsOn());
    }

    private Optional<Organisation> organisation(CommitteeRequest request) {
        var id = request.organisationId();
        if (id != null)
            return Optional.ofNullable(organisations.byId(List.of(id)).get(id));
        return Optional.ofNullable(request.organisationUscc()).flatMap(organisations::withCode);
    }

    /// @param known what is kept of the address of somebody who stays and whose address is not said again
    private List<CommitteeMember> members(CommitteeRequest request, UnaryOperator<@Nullable String> known) {
        return request.members().stream()
                .map(m -> new CommitteeMember(
                        m.subject(),
                        cipher.seal(m.name()),
                        m.email() == null ? known.apply(m.subject()) : cipher.blindIndex(m.email()),
                        m.gender() == CommitteeRequest.Gender.FEMALE,
                        m.kind(),
                        m.seat(),
                        m.outside()))
                .toList();
    }
}
