package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.APPLICATION_NOT_EDITABLE;
import static org.fuhua.applicant.ApplicantProblem.APPLICATION_NOT_IN_THIS_STATE;
import static org.fuhua.applicant.ApplicantProblem.CALL_VERSION_NEWEST;
import static org.fuhua.applicant.ApplicantProblem.CORRECTION_PERIOD_OVER;
import static org.fuhua.applicant.ApplicantProblem.CORRECTION_PERIOD_RUNNING;
import static org.fuhua.applicant.ApplicantProblem.ENDORSEMENT_MISSING;
import static org.fuhua.applicant.ApplicantProblem.RETURNED_ALREADY;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_ATTACHMENTS;
import static org.fuhua.applicant.application.ApplicationState.MOVES;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.persistence.CascadeType;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.applicant.application.ApplicationEvent.Accepted;
import org.fuhua.applicant.application.ApplicationEvent.Drafted;
import org.fuhua.applicant.application.ApplicationEvent.NotRecommended;
import org.fuhua.applicant.application.ApplicationEvent.Proposal;
import org.fuhua.applicant.application.ApplicationEvent.Reclassified;
import org.fuhua.applicant.application.ApplicationEvent.Recommended;
import org.fuhua.applicant.application.ApplicationEvent.Rejected;
import org.fuhua.applicant.application.ApplicationEvent.Reopened;
import org.fuhua.applicant.application.ApplicationEvent.Returned;
import org.fuhua.applicant.application.ApplicationEvent.SentBack;
import org.fuhua.applicant.application.ApplicationEvent.Submitted;
import org.fuhua.applicant.application.ApplicationEvent.Withdrawn;
import org.fuhua.applicant.application.ApplicationState.Action;
import org.fuhua.applicant.call.CallVersionId;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// One organisation's answer to a call.
///
/// Protects that nothing changes after it was handed in except by its one correction (形式审查 returns once with all
/// defects) or by being taken back before the deadline, that it is withdrawn only before its endorsement, and that the
/// number once given stays.
@Entity
class Application {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private int callVersion;
    private UUID organisationId;
    private @Nullable UUID recommenderOrganisationId;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private @Nullable String number;
    private @Nullable String title;
    private @Nullable Long requestedMinor;
    private @Nullable String defects;
    private @Nullable LocalDate correctionDueOn;
    private boolean returned;
    private @Nullable String reason;
    private @Nullable String digest;
    private @Nullable String eligibility;
    private String createdBy;
    private Instant changedAt;
    private @Nullable Instant submittedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "application_id", nullable = false)
    @OrderBy("id")
    private List<Attachment> attachments = new ArrayList<>();

    Application() {}

    /// Whose answer to what, and on which way to the agency.
    ///
    /// @param recommenderOrganisationId absent when no endorsement is asked for
    record Route(
            UUID callId,
            int callVersion,
            UUID organisationId,
            @Nullable UUID recommenderOrganisationId) {}

    static Application draft(UUID id, Route route, String createdBy, Instant now) {
        var application = new Application();
        application.id = id;
        application.callId = route.callId();
        application.callVersion = route.callVersion();
        application.organisationId = route.organisationId();
        application.recommenderOrganisationId = route.recommenderOrganisationId();
        application.state = ApplicationState.DRAFT;
        application.createdBy = createdBy;
        application.changedAt = now;
        return application;
    }

    Drafted drafted() {
        return new Drafted(id, callId, organisationId);
    }

    void requireEditable() {
        if (!state.isEditable()) throw new Refusal(APPLICATION_NOT_EDITABLE, "state", state.name());
    }

    /// Notes that answers were saved.
    void written(Instant now) {
        requireEditable();
        changedAt = now;
    }

    /// @param newTitle what the answers now say; a copy for lists
    void titled(@Nullable String newTitle) {
        title = newTitle;
    }

    /// @param requested what the answers now say; a copy for lists
    void asksFor(@Nullable Money requested) {
        requestedMinor = requested == null ? null : requested.minorUnits();
    }

    /// Moves on to a newer version of the call. The answers stay; what no longer fits is found when it is handed in.
    void follow(int newest, Instant now) {
        state = MOVES.after(state, Action.FOLLOW_CALL);
        if (newest == callVersion) throw new Refusal(CALL_VERSION_NEWEST, "callVersion", callVersion);
        callVersion = newest;
        changedAt = now;
    }

    void attach(Attachment attachment, int most, Instant now) {
        requireEditable();
        if (attachments.size() >= most) throw new Refusal(TOO_MANY_ATTACHMENTS, "most", most);
        attachments.add(attachment);
        changedAt = now;
    }

    void detach(UUID attachmentId, Instant now) {
        requireEditable();
        if (!attachments.removeIf(a -> a.id().equals(attachmentId))) throw new Refusal(NOT_FOUND);
        changedAt = now;
    }

    /// @return whether handing in now answers a return; refuses when it is not the applicant's turn
    boolean isCorrection() {
        if (state == ApplicationState.RETURNED || isSentBack()) return true;
        MOVES.after(state, Action.SUBMIT);
        return false;
    }

    void requireCorrectionPeriod(LocalDate today) {
        if (correctionDueOn != null && today.isAfter(correctionDueOn))
            throw new Refusal(CORRECTION_PERIOD_OVER, "dueOn", correctionDueOn);
    }

    /// Hands in for the first time, again, or corrected; the first number stays.
    ///
    /// @param judged what was found about the call's conditions, as it is kept
    Submitted submit(Receipt receipt, Receipt.Essence essence, String judged) {
        boolean correction = isCorrection();
        state = MOVES.after(state, correction ? Action.RESUBMIT : Action.SUBMIT);
        number = receipt.number();
        submittedAt = receipt.submittedAt();
        changedAt = receipt.submittedAt();
        digest = receipt.digest();
        eligibility = judged;
        title = essence.title();
        requestedMinor = essence.requested().minorUnits();
        correctionDueOn = null;
        return new Submitted(
                id,
                callId,
                callVersion,
                number,
                organisationId,
                recommenderOrganisationId,
                title,
                essence.requested(),
                receipt.submittedAt(),
                receipt.digest(),
                correction);
    }

    /// Takes it back to be changed. What the department said was about what it read, so it counts no more; a
    /// correction has been judged already and is not taken back.
    Reopened reopen(Instant now) {
        var reopened = MOVES.after(state, Action.REOPEN);
        if (returned) throw new Refusal(RETURNED_ALREADY);
        var endorsed = state == ApplicationState.RECOMMENDED;
        state = reopened;
        reason = null;
        changedAt = now;
        return new Reopened(id, callId, endorsed);
    }

    Withdrawn withdraw(String why, Instant now) {
        var counted = isHandedIn();
        state = MOVES.after(state, Action.WITHDRAW);
        reason = why;
        changedAt = now;
        return new Withdrawn(id, callId, submittedAt != null, counted);
    }

    /// The department asks for changes before it recommends (退回修改), as often as it takes.
    ///
    /// @param listed what has to be changed, as it is kept
    /// @param dueOn last day on which the changed application is taken
    SentBack sendBack(String listed, int count, LocalDate dueOn, Instant now) {
        var department = department();
        state = MOVES.after(state, Action.SEND_BACK);
        defects = listed;
        correctionDueOn = dueOn;
        reason = null;
        changedAt = now;
        return new SentBack(id, callId, department, count, dueOn);
    }

    /// Whether its department waits for changes.
    boolean isSentBack() {
        return state == ApplicationState.SENT_BACK;
    }

    Recommended endorse(String opinion, Instant now) {
        var department = department();
        state = MOVES.after(state, Action.ENDORSE);
        reason = opinion;
        defects = null;
        changedAt = now;
        return new Recommended(id, callId, department);
    }

    NotRecommended refuseEndorsement(String why, Instant now) {
        var department = department();
        state = MOVES.after(state, Action.REFUSE_ENDORSEMENT);
        reason = why;
        changedAt = now;
        return new NotRecommended(id, callId, department);
    }

    Accepted pass(Proposal proposal, Instant now) {
        requireEndorsed(Action.PASS);
        state = MOVES.after(state, Action.PASS);
        reason = null;
        defects = null;
        changedAt = now;
        return new Accepted(
                id,
                callId,
                callVersion,
                Objects.requireNonNull(number),
                organisationId,
                recommenderOrganisationId,
                Objects.requireNonNull(title),
                Money.ofFen(Objects.requireNonNull(requestedMinor)),
                proposal);
    }

    /// @param listed the defects as they are kept
    /// @param dueOn last day on which the correction is taken
    Returned giveBack(String listed, int count, LocalDate dueOn, Instant now) {
        requireEndorsed(Action.RETURN);
        if (returned) throw new Refusal(RETURNED_ALREADY);
        state = MOVES.after(state, Action.RETURN);
        returned = true;
        defects = listed;
        correctionDueOn = dueOn;
        changedAt = now;
        return new Returned(id, callId, count, dueOn);
    }

    Rejected reject(String why, LocalDate today, Instant now) {
        requireEndorsed(Action.REJECT);
        if (correctionDueOn != null && !today.isAfter(correctionDueOn))
            throw new Refusal(CORRECTION_PERIOD_RUNNING, "dueOn", correctionDueOn);
        state = MOVES.after(state, Action.REJECT);
        reason = why;
        changedAt = now;
        return new Rejected(id, callId);
    }

    /// Refuses what cannot answer another call now: the formal check has not begun, or is over.
    void requireReclassifiable() {
        requireEndorsed(Action.RECLASSIFY);
        MOVES.after(state, Action.RECLASSIFY);
    }

    /// Answers another call from now on (转报) under its number. It comes back to be completed; that is not its one
    /// correction.
    ///
    /// @param target call and version
    /// @param listed what has to be completed, as it is kept
    /// @param dueOn last day on which the completed application is taken
    Reclassified reclassify(CallVersionId target, String listed, LocalDate dueOn, Instant now) {
        requireReclassifiable();
        var from = callId;
        state = MOVES.after(state, Action.RECLASSIFY);
        callId = target.callId();
        callVersion = target.version();
        defects = listed;
        correctionDueOn = dueOn;
        reason = null;
        changedAt = now;
        return new Reclassified(id, callId, from, organisationId, dueOn);
    }

    private UUID department() {
        if (recommenderOrganisationId == null) throw new Refusal(APPLICATION_NOT_IN_THIS_STATE, "state", state.name());
        return recommenderOrganisationId;
    }

    private void requireEndorsed(Action action) {
        if (state == ApplicationState.SUBMITTED && recommenderOrganisationId != null && MOVES.allows(state, action))
            throw new Refusal(ENDORSEMENT_MISSING);
    }

    /// Whether the agency has it: it was handed in and not taken back to be changed.
    boolean isHandedIn() {
        return submittedAt != null && state != ApplicationState.DRAFT;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID callId() {
        return callId;
    }

    int callVersion() {
        return callVersion;
    }

    CallVersionId callVersionId() {
        return new CallVersionId(callId, callVersion);
    }

    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID recommenderOrganisationId() {
        return recommenderOrganisationId;
    }

    ApplicationState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    Money requested() {
        return requestedMinor == null ? null : Money.ofFen(requestedMinor);
    }

    @Nullable
    String defects() {
        return defects;
    }

    @Nullable
    LocalDate correctionDueOn() {
        return correctionDueOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /// What was found about the call's conditions when it was handed in; absent while it is written.
    @Nullable
    String eligibility() {
        return state.isEditable() ? null : eligibility;
    }

    @Nullable
    Receipt receipt() {
        return submittedAt == null
                ? null
                : new Receipt(Objects.requireNonNull(number), submittedAt, Objects.requireNonNull(digest));
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }
}
