package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.NOT_ELIGIBLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.cap.CapLedger;
import org.fuhua.applicant.cap.CapRules;
import org.fuhua.applicant.cap.Caps.Role;
import org.fuhua.applicant.eligibility.Candidate;
import org.fuhua.applicant.eligibility.Conduct;
import org.fuhua.applicant.eligibility.Past;
import org.fuhua.applicant.form.AnswerStore;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.integrity.Decisions;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.partner.PartnerBook;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.applicant.profile.Profiles;
import org.fuhua.applicant.section.SectionAnswers;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Result;
import org.jspecify.annotations.Nullable;

/// Holds an organisation, and what it wrote, against everything that a call demands.
///
/// Nobody is turned away for what they did not state yet; but what is handed in has to show that it fulfils each
/// condition that figures can show.
@ApplicationScoped
class JudgeEligibility {
    private static final String ORGANISATION = "/organisationId";
    static final UUID NOT_BEGUN = new UUID(0, 0);

    private final Applications applications;
    private final PastApplications past;
    private final PublishedCalls calls;
    private final CapRules capRules;
    private final AnswerStore answerStore;
    private final Profiles profiles;
    private final PartnerBook partners;
    private final Decisions decisions;
    private final Cases cases;
    private final SectionAnswers sections;
    private final ObjectMapper json;
    private final Clock clock;

    JudgeEligibility(
            Applications applications,
            PastApplications past,
            PublishedCalls calls,
            CapRules capRules,
            AnswerStore answerStore,
            Profiles profiles,
            PartnerBook partners,
            Decisions decisions,
            Cases cases,
            SectionAnswers sections,
            ObjectMapper json,
            Clock clock) {
        this.applications = applications;
        this.past = past;
        this.calls = calls;
        this.capRules = capRules;
        this.answerStore = answerStore;
        this.profiles = profiles;
        this.partners = partners;
        this.decisions = decisions;
        this.cases = cases;
        this.sections = sections;
        this.json = json;
        this.clock = clock;
    }

    /// Before there is an application.
    @Transactional
    EligibilityView ofOrganisation(UUID callId, UUID organisationId) {
        var standing = profiles.requireSight(organisationId);
        var call = calls.newest(callId);
        var on = day(clock.instant());
        return EligibilityView.of(call.id(), organisationId, on, findings(call, standing, on));
    }

    @Transactional
    EligibilityView ofApplication(UUID id) {
        var opened = cases.toRead(id);
        var kept = opened.application().eligibility();
        if (kept != null) return read(kept);
        var answers = sections.of(opened.application().id(), opened.call().form());
        var on = day(opened.application(), clock.instant());
        return view(opened, findings(opened, answers, on), on);
    }

    /// @param text as it was kept with a submission
    /// @return what was found then; absent where it was not kept yet
    @Nullable
    EligibilityView kept(String text) {
        return text.isEmpty() ? null : read(text);
    }

    /// Refuses whoever cannot apply, whatever they might write.
    void requireMayBegin(PublishedCall call, Standing standing, Instant now) {
        refuse(findings(call, standing, day(now)), Set.of(Result.UNMET));
    }

    /// Refuses what does not show that the conditions are fulfilled.
    ///
    /// @return what was found, as it is kept
    String requireFulfilled(Case opened, Answers answers, Instant now) {
        var on = day(opened.application(), now);
        var findings = findings(opened, answers, on);
        refuse(findings, Set.of(Result.UNMET, Result.UNKNOWN));
        return write(view(opened, findings, on));
    }

    private static EligibilityView view(Case opened, List<Finding> findings, LocalDate on) {
        return EligibilityView.of(opened.call().id(), opened.standing().organisationId(), on, findings);
    }

    private String write(EligibilityView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the findings cannot be written", impossible);
        }
    }

    private EligibilityView read(String kept) {
        try {
            return json.readValue(kept, EligibilityView.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the kept findings cannot be read", damaged);
        }
    }

    /// Whether other applications of the organisation matter, so that two must not be handed in side by side.
    static boolean countsOthers(PublishedCall call) {
        return call.definition().eligibility().maxPerOrganisation() != null
                || call.definition().caps() != null
                || call.conditions().readsHistory();
    }

    private List<Finding> findings(PublishedCall call, Standing standing, LocalDate on) {
        return findings(call, standing, null, null, on);
    }

    private List<Finding> findings(Case opened, Answers answers, LocalDate on) {
        return findings(opened.call(), opened.standing(), opened.application(), answers, on);
    }

    private List<Finding> findings(
            PublishedCall call,
            Standing standing,
            @Nullable Application application,
            @Nullable Answers answers,
            LocalDate on) {
        var id = application == null ? NOT_BEGUN : application.id();
        var organisation = standing.organisationId();
        var handedIn = call.conditions().readsHistory() ? past.of(organisation, id) : List.<Past>of();
        var profile = call.conditions().isEmpty() ? EnterpriseProfile.EMPTY : profiles.stated(organisation);
        var candidate = new Candidate(standing, profile, handedIn, conduct(call, organisation, answers), on);
        var findings = judge(call, candidate, others(call, standing, id), answers);
        var caps = call.definition().caps();
        if (caps == null) return findings;
        var subject = new CapLedger.Subject(
                id, call.id(), call.definition().instrument(), organisation, partners.signed(id), clock.instant());
        findings.addAll(capRules.judge(caps, subject, people(call, answers)));
        return findings;
    }

    private Conduct conduct(PublishedCall call, UUID organisation, @Nullable Answers answers) {
        if (!call.conditions().readsIntegrity()) return Conduct.CLEAN;
        return new Conduct(
                decisions.on(List.of(organisation)).getOrDefault(organisation, List.of()),
                answers == null ? null : decisions.onPeople(answerStore.teamKeys(answers, call.form())));
    }

    /// Before an application is begun, or with what it says so far.
    ///
    /// @param others applications to the same call that count besides this one
    static List<Finding> judge(PublishedCall call, Candidate candidate, long others, @Nullable Answers answers) {
        var findings = new ArrayList<>(Eligibility.of(call.definition()).judge(candidate.standing(), others));
        if (!call.conditions().isEmpty())
            findings.addAll(call.conditions().judge(candidate, answers == null ? null : answers.whole(call.form())));
        return findings;
    }

    /// Fingerprints of the people whom the call counts.
    Map<Role, Set<String>> people(PublishedCall call, @Nullable Answers answers) {
        var caps = call.definition().caps();
        var people = new EnumMap<Role, Set<String>>(Role.class);
        if (caps != null && answers != null)
            for (var at : caps.allPeople())
                people.computeIfAbsent(at.role(), _ -> new LinkedHashSet<>())
                        .addAll(answerStore.peopleKeys(answers, call.form(), at.pointer(), at.key()));
        return people;
    }

    /// Before one is begun, others that are only begun count too: nobody writes what cannot be handed in.
    private long others(PublishedCall call, Standing standing, UUID id) {
        if (call.definition().eligibility().maxPerOrganisation() == null) return 0;
        return applications.livingBeside(id, call.id(), standing.organisationId(), !id.equals(NOT_BEGUN));
    }

    private static void refuse(List<Finding> findings, Set<Result> against) {
        var errors = findings.stream()
                .filter(finding -> against.contains(finding.result()))
                .map(JudgeEligibility::error)
                .toList();
        if (!errors.isEmpty()) throw Refusal.of(NOT_ELIGIBLE, errors);
    }

    private static FieldError error(Finding finding) {
        if (finding.result() == Result.UNKNOWN)
            return new FieldError(
                    place(finding),
                    finding.code(),
                    "资料不全，尚不能判定：%s（%s）".formatted(finding.zh(), finding.source()),
                    "Cannot be told, since figures are missing: %s (%s)".formatted(finding.en(), finding.source()));
        return new FieldError(
                place(finding),
                finding.code(),
                "%s（%s）".formatted(finding.zh(), finding.source()),
                "%s (%s)".formatted(finding.en(), finding.source()));
    }

    /// The answer that would decide, where it is one of the form's.
    private static String place(Finding finding) {
        return finding.missing().stream()
                .filter(path -> path.startsWith("form."))
                .findFirst()
                .map(path -> path.substring("form".length())
                        .replace("[", "/")
                        .replace("]", "")
                        .replace('.', '/'))
                .orElse(ORGANISATION);
    }

    /// A correction does not age what was handed in: it is judged by the day on which that was.
    private static LocalDate day(Application application, Instant now) {
        var receipt = application.receipt();
        return day(receipt == null || application.state() == ApplicationState.DRAFT ? now : receipt.submittedAt());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.PROGRAMME_ZONE);
    }
}
