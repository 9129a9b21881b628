package org.fuhua.review.ethics;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.reading.ConfidentialDocument.ETHICS_FILE;
import static org.fuhua.review.reading.ConfidentialDocument.ETHICS_PACK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actor;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.EthicsView.Viewer;
import org.fuhua.review.ethics.committee.CommitteeLookup;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.fuhua.review.ethics.committee.EthicsCommittee;
import org.fuhua.review.ethics.rule.EthicsRules;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.MembershipCopies;
import org.fuhua.review.reading.KeepReading;
import org.jspecify.annotations.Nullable;

/// Shows ethics reviews to those who have a part in them; that a pack was read by others than its unit is kept.
@ApplicationScoped
class ReadEthics {
    private final EthicsReviews reviews;
    private final CommitteeLookup committees;
    private final EthicsRules rules;
    private final ApplicationLookup applications;
    private final MembershipCopies memberships;
    private final ExpertLookup experts;
    private final Contents contents;
    private final Actors actors;
    private final Audit audit;
    private final KeepReading readings;
    private final Clock clock;

    ReadEthics(
            EthicsReviews reviews,
            CommitteeLookup committees,
            EthicsRules rules,
            ApplicationLookup applications,
            MembershipCopies memberships,
            ExpertLookup experts,
            Contents contents,
            Actors actors,
            Audit audit,
            KeepReading readings,
            Clock clock) {
        this.reviews = reviews;
        this.committees = committees;
        this.rules = rules;
        this.applications = applications;
        this.memberships = memberships;
        this.experts = experts;
        this.contents = contents;
        this.actors = actors;
        this.audit = audit;
        this.readings = readings;
        this.clock = clock;
    }

    /// A file with its bytes.
    record Content(String fileName, String mediaType, byte[] bytes) {}

    Page<EthicsSummary> list(@Nullable EthicsState state, Paging paging) {
        var rows = reviews.seen(scope(actors.current()), state, paging.afterId(), paging.rows());
        var known = applications.byId(
                rows.stream().map(EthicsReview::applicationId).distinct().toList());
        var sitting = committees.byId(
                rows.stream().map(EthicsReview::committeeId).distinct().toList());
        return Page.of(
                rows,
                paging.limit,
                EthicsReview::id,
                r -> summary(r, known.get(r.applicationId()), sitting.get(r.committeeId())));
    }

    /// @return applications of the units that the actor acts for
    Page<EthicsCandidate> candidates(Paging paging) {
        var rows = applications.ofOrganisations(
                memberships.of(actors.current().subject()), paging.afterId(), paging.rows());
        return Page.of(
                rows,
                paging.limit,
                Application::id,
                a -> new EthicsCandidate(a.id(), a.number(), a.title(), a.organisationId(), a.organisationName()));
    }

    @Transactional
    EthicsView one(UUID id) {
        var review = reviews.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var committee = committees.get(review.committeeId());
        var viewer = viewer(review, committee).orElseThrow(() -> new Refusal(NOT_FOUND));
        var application = applications.find(review.applicationId()).orElseThrow();
        if (viewer != Viewer.UNIT) {
            audit.record("ethics-review", id, "READ", null, null, null);
            readings.of(ETHICS_PACK, application);
        }
        var seats =
                review.panel().seats().stream().map(Panel.Panellist::expertId).toList();
        return EthicsView.from(
                review,
                new EthicsView.Sources(
                        summary(review, application, committee),
                        viewer,
                        committee,
                        rules.known(review.ruleSet()),
                        viewer.deliberates() ? committees.names(committee) : Map.of(),
                        viewer.oversees() ? experts.names(seats) : Map.of(),
                        viewer == Viewer.PANELLIST
                                ? experts.current().map(ExpertFacts::id).orElse(null)
                                : null));
    }

    @Transactional
    Content file(UUID id, UUID fileId) {
        var review = reviews.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var viewer = viewer(review, committees.get(review.committeeId()))
                .filter(v -> v != Viewer.RECUSED)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        var file = review.files().stream()
                .filter(f -> f.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        if (viewer != Viewer.UNIT) {
            audit.record("ethics-file", fileId, "READ", null, null, null);
            readings.of(ETHICS_FILE, applications.find(review.applicationId()).orElseThrow());
        }
        return new Content(file.fileName(), file.mediaType(), contents.read(file.sha256()));
    }

    private EthicsReviews.Scope scope(Actor actor) {
        boolean applicant = actor.hasAny("applicant");
        boolean member = actor.hasAny("ethics-member");
        return new EthicsReviews.Scope(
                actor.hasAny("officer", "auditor"),
                applicant ? memberships.of(actor.subject()) : List.of(),
                member ? committees.ofMember(actor.subject()) : List.of(),
                actor.hasAny("expert") ? experts.current().map(ExpertFacts::id).orElse(null) : null);
    }

    /// A draft is the unit's own: others see nothing of it before it is handed in. Whoever sits on the committee
    /// looks at it from there, also one of the unit.
    private Optional<Viewer> viewer(EthicsReview review, EthicsCommittee committee) {
        var actor = actors.current();
        boolean handedIn = review.state() != EthicsState.DRAFT;
        var seat = handedIn && actor.hasAny("ethics-member")
                ? committee.member(actor.subject())
                : Optional.<CommitteeMember>empty();
        if (seat.isPresent())
            return Optional.of(
                    review.deliberation().isRecused(actor.subject())
                            ? Viewer.RECUSED
                            : Viewer.of(seat.get().seat()));
        if (actor.hasAny("applicant") && memberships.actsFor(review.organisationId(), actor.subject()))
            return Optional.of(Viewer.UNIT);
        if (!handedIn) return Optional.empty();
        if (actor.hasAny("officer")) return Optional.of(Viewer.AGENCY);
        if (actor.hasAny("auditor")) return Optional.of(Viewer.AUDITOR);
        if (actor.hasAny("expert"))
            return experts.current().filter(e -> review.panel().has(e.id())).map(_ -> Viewer.PANELLIST);
        return Optional.empty();
    }

    private EthicsSummary summary(EthicsReview review, Application application, EthicsCommittee committee) {
        return EthicsSummary.from(
                review,
                new EthicsSummary.Names(
                        application.number(),
                        application.title(),
                        application.organisationName(),
                        committee.name(),
                        committee.nameEn()),
                clock.instant(),
                LocalDate.now(clock));
    }
}
