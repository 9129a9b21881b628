package org.fuhua.review.ethics;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.COMMITTEE_NOT_IN_OFFICE;
import static org.fuhua.review.ReviewProblem.COMMITTEE_NOT_RESPONSIBLE;
import static org.fuhua.review.ReviewProblem.ETHICS_REVIEW_EXISTS;
import static org.fuhua.review.ReviewProblem.ETHICS_UNKNOWN_CODE;
import static org.fuhua.review.ReviewProblem.NOT_WRITER_OF_UNIT;
import static org.fuhua.review.ReviewProblem.UNKNOWN_APPLICATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.committee.CommitteeLookup;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Subject;
import org.fuhua.review.ethics.rule.EthicsRules;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.MembershipCopies;
import org.fuhua.review.intake.MergerCopies;
import org.jspecify.annotations.Nullable;

/// What the unit does before the committee looks: begin, describe, add documents, hand in, take back.
@ApplicationScoped
class PreparePack {
    /// A scan: portable document or picture.
    static final List<String> SCANS = List.of("application/pdf", "image/jpeg", "image/png");

    /// Bytes of one file at most: 20 MiB.
    static final long FILE_LARGEST = 20L * 1024 * 1024;

    private final EthicsReviews reviews;
    private final EthicsDesk desk;
    private final EthicsRules rules;
    private final CommitteeLookup committees;
    private final ApplicationLookup applications;
    private final MembershipCopies memberships;
    private final MergerCopies mergers;
    private final Contents contents;
    private final MediaTypes mediaTypes;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    PreparePack(
            EthicsReviews reviews,
            EthicsDesk desk,
            EthicsRules rules,
            CommitteeLookup committees,
            ApplicationLookup applications,
            MembershipCopies memberships,
            MergerCopies mergers,
            Contents contents,
            MediaTypes mediaTypes,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.rules = rules;
        this.committees = committees;
        this.applications = applications;
        this.memberships = memberships;
        this.mergers = mergers;
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What the unit says of its activity; `entrusted` follows from the committee.
    record Said(
            Set<Subject> involves,
            List<String> listed,
            @Nullable String listedReason,
            @Nullable String riskBenefit) {
        Description with(boolean entrusted) {
            return new Description(involves, listed, listedReason, riskBenefit, entrusted);
        }
    }

    @Transactional
    UUID open(UUID applicationId, UUID committeeId, Said said) {
        var subject = actors.current().subject();
        var application = applications
                .find(applicationId)
                .filter(a -> memberships.actsFor(a.organisationId(), subject))
                .orElseThrow(() -> new Refusal(UNKNOWN_APPLICATION).at("/applicationId"));
        var organisation = kept(application.organisationId());
        if (!memberships.actsFor(organisation, subject, MembershipCopies.WRITERS))
            throw new Refusal(NOT_WRITER_OF_UNIT);
        if (reviews.isOpenFor(applicationId)) throw new Refusal(ETHICS_REVIEW_EXISTS).at("/applicationId");
        var today = LocalDate.now(clock);
        var inForce = rules.inForceOn(today);
        checkCodes(said, inForce);
        var entrusted = checkCommittee(committeeId, organisation, today);
        var review = EthicsReview.open(
                ids.next(),
                new EthicsReview.Parties(applicationId, organisation, committeeId),
                said.with(entrusted),
                inForce);
        reviews.persistAndFlush(review);
        audit.record("ethics-review", review.id(), "OPEN", null, review.state(), null);
        return review.id();
    }

    @Transactional
    void describe(UUID id, ExpectedVersion expected, Said said) {
        var laid = desk.forUnit(id, expected);
        checkCodes(said, laid.rules());
        laid.review().describe(said.with(laid.review().description().entrusted()));
        desk.done(laid, "DESCRIBE", List.of(), null);
    }

    @Transactional
    UUID addFile(UUID id, String item, String fileName, byte[] bytes) {
        var laid = desk.forUnit(id, null);
        if (laid.rules().item(item).isEmpty()) throw new Refusal(ETHICS_UNKNOWN_CODE, "code", item).at("?item");
        var mediaType = mediaTypes.check(bytes, fileName, SCANS, FILE_LARGEST);
        var file = EthicsFile.of(
                ids.next(), item, fileName, mediaType, bytes.length, contents.keep(bytes), clock.instant());
        laid.review().add(file);
        desk.done(laid, "ADD_FILE", List.of(), item);
        return file.id();
    }

    @Transactional
    void removeFile(UUID id, ExpectedVersion expected, UUID fileId) {
        var laid = desk.forUnit(id, expected);
        if (!laid.review().remove(fileId)) throw new Refusal(NOT_FOUND);
        desk.done(laid, "REMOVE_FILE", List.of(), null);
    }

    /// A pack that is handed in for the first time goes by the measures of that day.
    @Transactional
    void file(UUID id, ExpectedVersion expected) {
        var laid = desk.forUnit(id, expected);
        var today = LocalDate.now(clock);
        if (!laid.committee().isInOffice(today)) throw new Refusal(COMMITTEE_NOT_IN_OFFICE);
        var measures = laid.before() == EthicsState.DRAFT ? rules.inForceOn(today) : laid.rules();
        desk.done(laid, "FILE", laid.review().file(measures), null);
    }

    @Transactional
    void withdraw(UUID id, ExpectedVersion expected) {
        var laid = desk.forUnit(id, expected);
        laid.review().withdraw();
        desk.done(laid, "WITHDRAW", List.of(), null);
    }

    private boolean checkCommittee(UUID committeeId, UUID organisation, LocalDate today) {
        var committee = committees
                .find(committeeId)
                .orElseThrow(() -> new Refusal(COMMITTEE_NOT_RESPONSIBLE).at("/committeeId"));
        if (!committee.isInOffice(today)) throw new Refusal(COMMITTEE_NOT_IN_OFFICE).at("/committeeId");
        if (kept(committee.organisationId()).equals(organisation)) return false;
        if (committees.hasOwn(organisation, today) || !committee.regional())
            throw new Refusal(COMMITTEE_NOT_RESPONSIBLE).at("/committeeId");
        return true;
    }

    private static void checkCodes(Said said, EthicsRuleSet measures) {
        for (var code : said.listed())
            if (!measures.lists(code)) throw new Refusal(ETHICS_UNKNOWN_CODE, "code", code).at("/listed");
    }

    private UUID kept(UUID organisationId) {
        return Objects.requireNonNull(mergers.all().kept(organisationId));
    }
}
