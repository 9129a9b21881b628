package org.fuhua.applicant.trial;

import static org.fuhua.applicant.ApplicantProblem.ANSWERS_INVALID;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_TRIALS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.applicant.application.Rehearsal;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.call.PublishedCalls;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.ladder.FindingView;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.profile.EnterpriseProfile;
import org.fuhua.applicant.profile.Profiles;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.fuhua.rules.ruleset.Result;
import org.jspecify.annotations.Nullable;

/// Runs a draft call with throw-away applications. Everything is judged as it would be, and nothing else learns of it.
@ApplicationScoped
class TryCall {
    private static final int MOST = 20;
    private static final String ANYWHERE = "370100";

    private final Trials trials;
    private final PublishedCalls calls;
    private final Profiles profiles;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    TryCall(
            Trials trials,
            PublishedCalls calls,
            Profiles profiles,
            FieldCipher cipher,
            ObjectMapper json,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.trials = trials;
        this.calls = calls;
        this.profiles = profiles;
        this.cipher = cipher;
        this.json = json;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param content filled with generated answers when absent
    @Transactional
    TrialView begin(UUID callId, @Nullable TrialContent content) {
        var call = calls.rehearsed(callId);
        if (trials.of(callId).size() >= MOST) throw new Refusal(TOO_MANY_TRIALS, "most", MOST);
        var written = content == null ? sample(call) : content;
        requireWritable(call, written.answers());
        var trial = Trial.begin(ids.next(), callId, sealed(written), clock.instant());
        trials.persistAndFlush(trial);
        audit.record("call", callId, "try", null, null, null);
        return view(call, trial, written);
    }

    @Transactional
    TrialView write(UUID callId, UUID id, ExpectedVersion expected, TrialContent content) {
        var call = calls.rehearsed(callId);
        var trial = trials.known(callId, id);
        expected.check(trial.version());
        requireWritable(call, content.answers());
        trial.write(sealed(content), clock.instant());
        trials.flush();
        return view(call, trial, content);
    }

    @Transactional
    TrialView one(UUID callId, UUID id) {
        var call = calls.rehearsed(callId);
        var trial = trials.known(callId, id);
        return view(call, trial, opened(trial));
    }

    @Transactional
    List<TrialView> all(UUID callId) {
        var call = calls.rehearsed(callId);
        return trials.of(callId).stream()
                .map(trial -> view(call, trial, opened(trial)))
                .toList();
    }

    @Transactional
    void remove(UUID callId, UUID id) {
        calls.rehearsed(callId);
        trials.delete(trials.known(callId, id));
    }

    /// Somebody whom the call is for, with the shortest answers that the form takes.
    private static TrialContent sample(PublishedCall call) {
        var rules = call.definition().eligibility();
        var kind = rules.organisationKinds().stream().sorted().findFirst().orElse(OrganisationKind.ENTERPRISE);
        var prefix = rules.regionPrefix();
        var region = prefix == null ? ANYWHERE : prefix + "0".repeat(ANYWHERE.length() - prefix.length());
        return new TrialContent(
                new TrialContent.Applicant(null, kind, region, null),
                SampleAnswers.of(call.definition()),
                Rehearsal.demandedFiles(call));
    }

    /// Wrong types are refused as they are while an application is written; what is missing is told as a gap.
    private static void requireWritable(PublishedCall call, ObjectNode answers) {
        var errors = new ArrayList<FieldError>();
        answers.properties().forEach(section -> {
            var at = "/answers/" + section.getKey();
            if (!call.form().hasSection(section.getKey()) || !(section.getValue() instanceof ObjectNode written))
                errors.add(new FieldError(at, "section-unknown", "表单中没有该栏目", "The form has no such section"));
            else
                call.form().checkDraft(section.getKey(), written).stream()
                        .map(error -> new FieldError(at + error.pointer(), error.code(), error.zh(), error.en()))
                        .forEach(errors::add);
        });
        if (!errors.isEmpty()) throw Refusal.of(ANSWERS_INVALID, errors);
    }

    private TrialView view(PublishedCall call, Trial trial, TrialContent content) {
        var answers = answers(content, trial);
        var standing = standing(content.applicant());
        var on = LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE);
        var findings = Rehearsal.findings(call, standing, profile(content.applicant()), answers, on);
        var gaps = Rehearsal.gaps(call, standing, answers, content.files());
        boolean mayBegin = findings.stream().noneMatch(finding -> finding.result() == Result.UNMET);
        return new TrialView(
                trial.id(),
                trial.version(),
                call.id(),
                content.applicant(),
                content.answers(),
                content.files(),
                mayBegin,
                gaps.isEmpty()
                        && mayBegin
                        && findings.stream().noneMatch(finding -> finding.result() == Result.UNKNOWN),
                findings.stream().map(FindingView::from).toList(),
                gaps.stream()
                        .map(gap -> new TrialView.Gap(gap.pointer(), gap.code(), gap.zh(), gap.en()))
                        .toList(),
                trial.changedAt());
    }

    private static Answers answers(TrialContent content, Trial trial) {
        var sections = new LinkedHashMap<String, Answers.Saved>();
        content.answers()
                .properties()
                .forEach(section -> sections.put(
                        section.getKey(),
                        new Answers.Saved((ObjectNode) section.getValue(), 0, 1, trial.changedAt(), "")));
        return new Answers(sections);
    }

    private Standing standing(TrialContent.Applicant applicant) {
        if (applicant.organisationId() != null) return profiles.requireSight(applicant.organisationId());
        return Standing.madeUp(
                Objects.requireNonNullElse(applicant.kind(), OrganisationKind.ENTERPRISE),
                Objects.requireNonNullElse(applicant.regionCode(), ANYWHERE));
    }

    private EnterpriseProfile profile(TrialContent.Applicant applicant) {
        if (applicant.organisationId() != null) return profiles.stated(applicant.organisationId());
        return applicant.profile() == null ? EnterpriseProfile.EMPTY : applicant.profile();
    }

    private String sealed(TrialContent content) {
        try {
            return cipher.seal(json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the trial cannot be written", impossible);
        }
    }

    private TrialContent opened(Trial trial) {
        try {
            return json.readValue(cipher.open(trial.content()), TrialContent.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the kept trial cannot be read", damaged);
        }
    }
}
