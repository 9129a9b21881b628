package org.fuhua.review.ethics;

import static org.fuhua.review.ReviewProblem.ETHICS_APPEAL_LATE;
import static org.fuhua.review.ReviewProblem.ETHICS_FILES_FULL;
import static org.fuhua.review.ReviewProblem.ETHICS_FOLLOW_UP_MISSING;
import static org.fuhua.review.ReviewProblem.ETHICS_LISTED_NOT_SIMPLIFIED;
import static org.fuhua.review.ReviewProblem.ETHICS_LISTED_UNEXPLAINED;
import static org.fuhua.review.ReviewProblem.ETHICS_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.ETHICS_NOT_LISTED;
import static org.fuhua.review.ReviewProblem.ETHICS_PACK_INCOMPLETE;
import static org.fuhua.review.ethics.EthicsState.MOVES;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.EthicsState.Action;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.jspecify.annotations.Nullable;

/// One activity's way through its ethics committee (科技伦理审查办法).
///
/// Protects that nothing is approved without a complete pack, a quorum and its majority; that a listed activity is
/// approved only once independent experts agreed or an administrative approval covers it; and that whatever was decided
/// stays readable. Which figures hold is told by the rule set under which it was first handed in.
@Entity
class EthicsReview {
    /// Files of one review at most.
    static final int FILES_MAX = 60;

    private static final Set<EthicsState> RECUSING = EnumSet.of(
            EthicsState.FILED,
            EthicsState.ACCEPTED,
            EthicsState.SIMPLIFIED,
            EthicsState.MEETING,
            EthicsState.EMERGENCY,
            EthicsState.MODIFIED,
            EthicsState.APPEALED);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID organisationId;
    private UUID committeeId;
    private String ruleSet;

    @Enumerated(EnumType.STRING)
    private EthicsState state;

    @Convert(converter = Description.Column.class)
    private Description description;

    @Convert(converter = Completeness.Column.class)
    private Completeness completeness;

    @Convert(converter = Deliberation.Column.class)
    private Deliberation deliberation;

    @Convert(converter = EthicsDecision.Column.class)
    private List<EthicsDecision> decisions;

    @Convert(converter = Panel.Column.class)
    private @Nullable Panel panel;

    @Convert(converter = Aftercare.Column.class)
    private Aftercare aftercare;

    private @Nullable Instant acceptedAt;
    private @Nullable Instant dueAt;
    private @Nullable LocalDate nextFollowUpOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "review_id", nullable = false)
    @OrderBy("id")
    private List<EthicsFile> files = new ArrayList<>();

    EthicsReview() {}

    /// Whose review it is and who reviews it.
    record Parties(UUID applicationId, UUID organisationId, UUID committeeId) {}

    static EthicsReview open(UUID id, Parties parties, Description description, EthicsRuleSet rules) {
        var review = new EthicsReview();
        review.id = id;
        review.applicationId = parties.applicationId();
        review.organisationId = parties.organisationId();
        review.committeeId = parties.committeeId();
        review.ruleSet = rules.code();
        review.state = EthicsState.DRAFT;
        review.description = description;
        review.completeness = Completeness.UNCHECKED;
        review.deliberation = Deliberation.NONE;
        review.decisions = List.of();
        review.aftercare = Aftercare.NONE;
        return review;
    }

    // The unit's pack.

    void describe(Description now) {
        checkPreparing();
        description = now;
    }

    /// What the committee decided on is not taken out any more; what changes is added.
    void add(EthicsFile file) {
        boolean after = EthicsState.STANDING.contains(state) || state == EthicsState.SUSPENDED;
        if (!after && state != EthicsState.MODIFY_APPROVE) checkPreparing();
        if (files.size() >= FILES_MAX) throw new Refusal(ETHICS_FILES_FULL, "most", FILES_MAX);
        files.add(file);
    }

    boolean remove(UUID fileId) {
        if (state != EthicsState.DRAFT && state != EthicsState.RETURNED)
            throw new Refusal(ETHICS_NOT_IN_THIS_STATE, "state", state, "action", "REMOVE_FILE");
        return files.removeIf(f -> f.id().equals(fileId));
    }

    List<EthicsEvent> file(EthicsRuleSet rules) {
        var next = MOVES.after(state, Action.FILE);
        var missing = missing(rules).stream()
                .map(item -> new FieldError(
                        "/files/" + item.code(),
                        ETHICS_PACK_INCOMPLETE.code(),
                        "请上传：" + item.zh() + "（" + item.article() + "）",
                        "Upload: " + item.en()))
                .toList();
        if (!missing.isEmpty()) throw Refusal.of(ETHICS_PACK_INCOMPLETE, missing);
        if (isBlank(description.listedReason())) throw new Refusal(ETHICS_LISTED_UNEXPLAINED).at("/listedReason");
        // After a decision to review again the pack is another one, and may lack other things.
        if (state == EthicsState.MODIFY_REVIEW) completeness = Completeness.UNCHECKED;
        ruleSet = rules.code();
        state = next;
        return List.of(new EthicsEvent.Filed(about()));
    }

    List<EthicsRuleSet.PackItem> missing(EthicsRuleSet rules) {
        return description.needed(rules).stream()
                .filter(item -> files.stream().noneMatch(f -> f.item().equals(item.code())))
                .toList();
    }

    void withdraw() {
        state = MOVES.after(state, Action.WITHDRAW);
        dueAt = null;
    }

    // Completeness.

    List<EthicsEvent> returnFor(List<Completeness.Lack> lacking) {
        var next = MOVES.after(state, Action.RETURN);
        completeness = completeness.returned(lacking);
        state = next;
        return List.of(new EthicsEvent.Returned(about(), lacking.size()));
    }

    /// @param seenAsListed what the committee sees; where it differs from the unit's view, it says why
    List<EthicsEvent> accept(
            List<String> seenAsListed, @Nullable String reason, Set<String> tied, EthicsRuleSet rules, Instant now) {
        var next = MOVES.after(state, Action.ACCEPT);
        if (!Set.copyOf(seenAsListed).equals(Set.copyOf(description.listed())) && isBlank(reason))
            throw new Refusal(ETHICS_LISTED_UNEXPLAINED).at("/listedReason");
        completeness = completeness.accepted(seenAsListed, reason);
        for (var subject : tied)
            deliberation = deliberation.recused(new Deliberation.Recusal(subject, "项目组成员", true, now));
        acceptedAt = now;
        dueAt = endOfDay(day(now).plusDays(rules.figures().reviewDays().value()));
        state = next;
        return List.of(new EthicsEvent.Accepted(about(), dueAt, isListed()));
    }

    // Procedure and votes.

    void simplify(String ground, Set<String> asked) {
        var next = MOVES.after(state, Action.SIMPLIFY);
        if (isListed()) throw new Refusal(ETHICS_LISTED_NOT_SIMPLIFIED);
        deliberation = deliberation.begun(ground, asked);
        state = next;
    }

    void convene() {
        state = MOVES.after(state, state == EthicsState.SIMPLIFIED ? Action.ESCALATE : Action.CONVENE);
        deliberation = deliberation.begun(null, Set.of());
    }

    /// The whole of an emergency review, re-review included, is due in hours after acceptance (第三十六条).
    void hasten(EthicsRuleSet rules) {
        state = MOVES.after(state, Action.HASTEN);
        deliberation = deliberation.begun(null, Set.of());
        dueAt = java.util.Objects.requireNonNull(acceptedAt)
                .plus(java.time.Duration.ofHours(
                        rules.figures().emergencyHours().value()));
    }

    void extend(int days, String reason, String by, Instant now) {
        state = MOVES.after(state, Action.EXTEND);
        dueAt = endOfDay(day(java.util.Objects.requireNonNull(dueAt)).plusDays(days));
        aftercare = aftercare.noting(Aftercare.Kind.EXTENSION, reason, by, now);
    }

    void recuse(Deliberation.Recusal recusal) {
        if (!RECUSING.contains(state)) throw new Refusal(ETHICS_NOT_IN_THIS_STATE, "state", state, "action", "RECUSE");
        deliberation = deliberation.recused(recusal);
    }

    void hold(Instant heldAt, Set<String> present, List<String> advisers, @Nullable String minutes) {
        state = MOVES.after(state, Action.DELIBERATE);
        if (state == EthicsState.SIMPLIFIED)
            throw new Refusal(ETHICS_NOT_IN_THIS_STATE, "state", state, "action", "HOLD");
        deliberation = deliberation.held(heldAt, present, advisers, minutes);
    }

    void vote(Deliberation.Vote vote) {
        state = MOVES.after(state, Action.DELIBERATE);
        deliberation = deliberation.voted(vote);
    }

    /// Decides what the votes come to. The pass of a listed activity is an initial one: experts review it again.
    List<EthicsEvent> decide(
            String reason,
            @Nullable String conditions,
            List<CommitteeMember> members,
            EthicsRuleSet rules,
            String by,
            Instant now) {
        MOVES.after(state, Action.DELIBERATE);
        var result = state == EthicsState.SIMPLIFIED
                ? deliberation.simplifiedResult(rules)
                : deliberation.meetingResult(members, rules);
        return conclude(
                new EthicsDecision(result.outcome(), reason, conditions, result.voices(), result.whole(), by, now),
                rules);
    }

    // After a decision.

    void modify(String note, String by, Instant now, EthicsRuleSet rules) {
        state = MOVES.after(state, Action.MODIFY);
        aftercare = aftercare.noting(Aftercare.Kind.MODIFICATION, note, by, now);
        dueAt = endOfDay(day(now).plusDays(rules.figures().reviewDays().value()));
    }

    List<EthicsEvent> confirmModification(boolean asAsked, String reason, EthicsRuleSet rules, String by, Instant now) {
        MOVES.after(state, Action.REVIEW_MODIFIED);
        if (state != EthicsState.MODIFIED)
            throw new Refusal(ETHICS_NOT_IN_THIS_STATE, "state", state, "action", "CONFIRM");
        var outcome = asAsked ? EthicsOutcome.APPROVE : EthicsOutcome.REVIEW_MODIFIED;
        return conclude(new EthicsDecision(outcome, reason, null, null, null, by, now), rules);
    }

    void appeal(String grounds, String by, Instant now, EthicsRuleSet rules) {
        var next = MOVES.after(state, Action.APPEAL);
        var figure = rules.figures().appealDays();
        var lastDay = day(decisions.getLast().decidedAt()).plusDays(figure.value());
        if (day(now).isAfter(lastDay)) throw new Refusal(ETHICS_APPEAL_LATE, "lastDay", lastDay);
        aftercare = aftercare.noting(Aftercare.Kind.APPEAL, grounds, by, now);
        dueAt = endOfDay(day(now).plusDays(rules.figures().reviewDays().value()));
        state = next;
    }

    void answerAppeal(boolean upheld, String reason, String by, Instant now, EthicsRuleSet rules) {
        state = MOVES.after(state, upheld ? Action.REOPEN : Action.DISMISS);
        aftercare = aftercare.noting(Aftercare.Kind.APPEAL_ANSWER, reason, by, now);
        acceptedAt = upheld ? now : acceptedAt;
        dueAt = upheld ? endOfDay(day(now).plusDays(rules.figures().reviewDays().value())) : null;
    }

    // Expert re-review.

    List<EthicsEvent> requestRereview(EthicsRuleSet rules, Instant now) {
        state = MOVES.after(state, Action.REQUEST_REREVIEW);
        // An emergency keeps its hours.
        if (dueAt == null)
            dueAt = endOfDay(day(now).plusDays(rules.figures().rereviewDays().value()));
        panel = Panel.NONE;
        return List.of(new EthicsEvent.RereviewRequested(about(), dueAt));
    }

    List<EthicsEvent> exempt(String documentNo, EthicsRuleSet rules, Instant now) {
        state = MOVES.after(state, Action.EXEMPT);
        aftercare = aftercare.exempted(documentNo);
        return List.of(approved(rules, now));
    }

    void seat(List<Panel.Panellist> seats, EthicsRuleSet rules) {
        var next = MOVES.after(state, Action.SEAT_PANEL);
        panel = panel().seated(seats, rules);
        state = next;
    }

    void opine(Panel.Opinion opinion) {
        state = MOVES.after(state, Action.OPINE);
        panel = panel().opined(opinion);
    }

    void leavePanel(UUID expertId) {
        state = MOVES.after(state, Action.OPINE);
        panel = panel().without(expertId);
    }

    List<EthicsEvent> closePanel(EthicsRuleSet rules) {
        MOVES.after(state, Action.AGREE);
        var result = panel().result(rules);
        state = MOVES.after(state, result.agreed() ? Action.AGREE : Action.DISAGREE);
        return List.of(new EthicsEvent.RereviewAnswered(about(), result.agreed()));
    }

    /// The committee decides on the basis of what the experts said (第三十二条): it cannot approve what they did not.
    List<EthicsEvent> decideFinally(String reason, EthicsRuleSet rules, String by, Instant now) {
        var outcome = state == EthicsState.AGREED ? EthicsOutcome.APPROVE : EthicsOutcome.REJECT;
        if (state != EthicsState.AGREED && state != EthicsState.DISAGREED)
            throw new Refusal(ETHICS_NOT_IN_THIS_STATE, "state", state, "action", "DECIDE_FINALLY");
        return conclude(new EthicsDecision(outcome, reason, null, null, null, by, now), rules);
    }

    // Follow-up.

    void register(Aftercare.Registration entry) {
        var next = MOVES.after(state, Action.REGISTER);
        if (!isListed()) throw new Refusal(ETHICS_NOT_LISTED);
        aftercare = aftercare.registered(entry);
        state = next;
    }

    void report(String text, Instant now) {
        state = MOVES.after(state, Action.REPORT);
        aftercare = aftercare.reported(nextFollowUpOn == null ? day(now) : nextFollowUpOn, text, now);
    }

    /// The next follow-up is counted from the day of this one.
    void checkFollowUp(String finding, EthicsRuleSet rules, Instant now) {
        state = MOVES.after(state, Action.CHECK);
        if (!aftercare.awaitsCheck()) throw new Refusal(ETHICS_FOLLOW_UP_MISSING);
        aftercare = aftercare.checked(finding, now);
        nextFollowUpOn = day(now).plusMonths(followUpMonths(rules));
    }

    List<EthicsEvent> suspend(String reason, String by, Instant now) {
        state = MOVES.after(state, Action.SUSPEND);
        aftercare = aftercare.noting(Aftercare.Kind.SUSPENSION, reason, by, now);
        return List.of(new EthicsEvent.Suspended(about()));
    }

    List<EthicsEvent> resume(String reason, EthicsRuleSet rules, String by, Instant now) {
        state = MOVES.after(state, aftercare.registration() == null ? Action.RESUME : Action.RESUME_REGISTERED);
        aftercare = aftercare.noting(Aftercare.Kind.RESUMPTION, reason, by, now);
        return List.of(approved(rules, now));
    }

    List<EthicsEvent> terminate(String reason, String by, Instant now) {
        state = MOVES.after(state, Action.TERMINATE);
        aftercare = aftercare.noting(Aftercare.Kind.TERMINATION, reason, by, now);
        nextFollowUpOn = null;
        return List.of(new EthicsEvent.Terminated(about()));
    }

    void close(String reason, String by, Instant now) {
        state = MOVES.after(state, Action.CLOSE);
        aftercare = aftercare.noting(Aftercare.Kind.CLOSURE, reason, by, now);
        nextFollowUpOn = null;
    }

    private List<EthicsEvent> conclude(EthicsDecision decision, EthicsRuleSet rules) {
        boolean pass = decision.outcome() == EthicsOutcome.APPROVE && isListed() && state != EthicsState.AGREED;
        boolean emergency = state == EthicsState.EMERGENCY;
        state = MOVES.after(state, pass ? Action.PASS : decision.outcome().action);
        decisions = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        if (!(pass && emergency)) dueAt = null;
        var decided = new EthicsEvent.Decided(about(), decision.outcome(), isListed());
        return EthicsState.STANDING.contains(state)
                ? List.of(decided, approved(rules, decision.decidedAt()))
                : List.of(decided);
    }

    private EthicsEvent.Approved approved(EthicsRuleSet rules, Instant now) {
        dueAt = null;
        nextFollowUpOn = day(now).plusMonths(followUpMonths(rules));
        return new EthicsEvent.Approved(about(), isListed(), nextFollowUpOn);
    }

    private int followUpMonths(EthicsRuleSet rules) {
        var figures = rules.figures();
        return (isListed() ? figures.listedFollowUpMonths() : figures.followUpMonths()).value();
    }

    private void checkPreparing() {
        MOVES.after(state, Action.FILE);
    }

    private EthicsEvent.Case about() {
        return new EthicsEvent.Case(id, applicationId, organisationId, committeeId);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.PROGRAMME_ZONE);
    }

    /// @return the last instant of a day in the programme's zone
    private static Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.PROGRAMME_ZONE).toInstant().minusSeconds(1);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /// @return whether it needs the experts' re-review: as the committee sees it, before that as the unit does
    boolean isListed() {
        return !listed().isEmpty();
    }

    List<String> listed() {
        var seen = completeness.listed();
        return seen == null ? description.listed() : seen;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID committeeId() {
        return committeeId;
    }

    String ruleSet() {
        return ruleSet;
    }

    EthicsState state() {
        return state;
    }

    Description description() {
        return description;
    }

    Completeness completeness() {
        return completeness;
    }

    Deliberation deliberation() {
        return deliberation;
    }

    List<EthicsDecision> decisions() {
        return decisions;
    }

    Panel panel() {
        return panel == null ? Panel.NONE : panel;
    }

    Aftercare aftercare() {
        return aftercare;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    LocalDate nextFollowUpOn() {
        return nextFollowUpOn;
    }

    List<EthicsFile> files() {
        return List.copyOf(files);
    }
}
