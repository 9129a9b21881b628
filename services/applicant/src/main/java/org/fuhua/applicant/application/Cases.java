package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.APPLICATION_SEALED;
import static org.fuhua.applicant.ApplicantProblem.CALL_CANCELLED;
import static org.fuhua.applicant.ApplicantProblem.NOT_EDITOR;
import static org.fuhua.applicant.ApplicantProblem.NOT_SUBMITTER;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.applicant.progress.ReadingGrants;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Opens applications to those who may touch them. To all others they do not exist.
///
/// What is not handed in, or was taken back to be changed, is the applicant's alone: neither the agency nor the
/// recommending department sees drafts. Where a call opens sealed (密封), the agency sees nothing of what was handed in
/// before its deadline is over. What answers a cancelled call can be read by all who could, and is not touched any more
/// except to withdraw it.
@ApplicationScoped
class Cases {
    private final Applications applications;
    private final PublishedCalls calls;
    private final Standings standings;
    private final ReadingGrants grants;
    private final PartnerBook partners;
    private final Actors actors;
    private final Clock clock;

    Cases(
            Applications applications,
            PublishedCalls calls,
            Standings standings,
            ReadingGrants grants,
            PartnerBook partners,
            Actors actors,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.standings = standings;
        this.grants = grants;
        this.partners = partners;
        this.actors = actors;
        this.clock = clock;
    }

    /// For owners and editors of the organisation.
    Case toEdit(UUID id) {
        return requireRunning(requireEditor(open(applications.known(id))));
    }

    /// For those whom the organisation lets hand in, one at a time.
    Case toSubmit(UUID id) {
        return requireSubmitter(toEditAlone(id));
    }

    /// For owners and editors, also when the call was cancelled; what was handed in only for those who may hand in.
    Case toWithdraw(UUID id) {
        var opened = requireEditor(open(applications.known(id)));
        return opened.application().isHandedIn() ? requireSubmitter(opened) : opened;
    }

    /// For owners and editors, one at a time.
    Case toEditAlone(UUID id) {
        return requireRunning(requireEditor(open(applications.held(id))));
    }

    /// For members of the organisation only.
    Case toReadAsMember(UUID id) {
        var opened = open(applications.known(id));
        if (!opened.standing().isMember()) throw new Refusal(NOT_FOUND);
        return opened;
    }

    /// For members, the agency, and the department that it is routed to.
    Case toRead(UUID id) {
        var opened = open(applications.known(id));
        if (opened.standing().isMember() || seesSubmitted(opened)) return opened;
        throw new Refusal(NOT_FOUND);
    }

    /// An application with whether its reader sees it as a member of one of its partners only.
    record Shared(Case opened, boolean withPartner) {}

    /// For those who may read it, and for members of partners that take part in it.
    Shared toReadShared(UUID id) {
        var opened = open(applications.known(id));
        if (opened.standing().isMember() || seesSubmitted(opened)) return new Shared(opened, false);
        if (isOpenToPartner(id)) return new Shared(opened, true);
        throw new Refusal(NOT_FOUND);
    }

    /// For those who take part as a partner, one at a time; the caller asks who that is, and whether it is the time.
    Case toTakePart(UUID id) {
        return open(applications.held(id));
    }

    /// For those who may read it, for experts who are assigned to it, and the agreement for partners.
    Case toReadFile(UUID id, UUID attachmentId) {
        var opened = open(applications.known(id));
        if (opened.standing().isMember()
                || seesSubmitted(opened)
                || actors.current().hasAny("expert")
                        && grants.mayRead(id, actors.current().subject())
                || isAgreement(opened, attachmentId) && isOpenToPartner(id)) return opened;
        throw new Refusal(NOT_FOUND);
    }

    private boolean isOpenToPartner(UUID id) {
        return partners.isOpenTo(id, actors.current().subject());
    }

    private static boolean isAgreement(Case opened, UUID attachmentId) {
        return opened.agreement().stream().anyMatch(file -> file.id().equals(attachmentId));
    }

    /// For members of the department that it is routed to.
    Case toEndorse(UUID id) {
        var application = applications.known(id);
        if (!application.isHandedIn() || !isRoutedToActor(application)) throw new Refusal(NOT_FOUND);
        return requireRunning(open(application));
    }

    /// For officers.
    Case toCheck(UUID id) {
        var application = applications.known(id);
        if (!application.isHandedIn()) throw new Refusal(NOT_FOUND);
        return requireOpened(requireRunning(open(application)));
    }

    private boolean seesSubmitted(Case opened) {
        var application = opened.application();
        if (!application.isHandedIn()) return false;
        if (actors.current().hasAny("recommender") && isRoutedToActor(application)) return true;
        if (!actors.current().hasAny("officer", "auditor", "admin")) return false;
        requireOpened(opened);
        return true;
    }

    /// Bids that are sealed are opened together once the call is over: until then the agency only knows how many.
    private Case requireOpened(Case opened) {
        var call = opened.call();
        if (call.isSealed(clock.instant()))
            throw new Refusal(APPLICATION_SEALED, "opensAt", call.period().closesAt());
        return opened;
    }

    private boolean isRoutedToActor(Application application) {
        var recommender = application.recommenderOrganisationId();
        return recommender != null
                && standings
                        .of(recommender, actors.current().subject())
                        .orElseThrow()
                        .isMember();
    }

    private Case requireEditor(Case opened) {
        if (!opened.standing().isMember()) throw new Refusal(NOT_FOUND);
        if (!opened.standing().writes()) throw new Refusal(NOT_EDITOR);
        return opened;
    }

    private static Case requireSubmitter(Case opened) {
        if (!opened.standing().submits()) throw new Refusal(NOT_SUBMITTER);
        return opened;
    }

    private static Case requireRunning(Case opened) {
        if (opened.call().isCancelled()) throw new Refusal(CALL_CANCELLED);
        return opened;
    }

    private Case open(Application application) {
        var standing = standings
                .of(application.organisationId(), actors.current().subject())
                .orElseThrow();
        return new Case(application, calls.known(application.callVersionId()), standing);
    }
}
