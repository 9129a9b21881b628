package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.APPLICANT_NOT_HEARD;
import static org.fuhua.review.ReviewProblem.HEARING_OVER;
import static org.fuhua.review.ReviewProblem.NOT_THE_HANDLER;
import static org.fuhua.review.objection.ObjectionState.MOVES;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.problem.Refusal;
import org.fuhua.review.objection.ObjectionState.Action;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Somebody's objection to one line of a public notice (异议), from being filed to the answer.
///
/// Protects that only its handler moves it, that it is not upheld before the applicant concerned was heard or let the
/// time pass, and that who objects is never in the clear: identity, contact and statement are sealed.
@Entity
class Objection {
    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID noticeId;
    private UUID roundId;
    private UUID callId;
    private UUID applicationId;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Objector.Kind objectorKind;

    private String objectorSealed;
    private String statementSealed;
    private @Nullable String contactKey;
    private String codeHash;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    private Instant filedAt;
    private LocalDate acceptanceDueOn;
    private @Nullable String handler;

    @Convert(converter = Checks.class)
    private Map<String, Boolean> checks = Map.of();

    private @Nullable Instant acceptedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable String substance;
    private @Nullable LocalDate answerDueOn;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private boolean heard;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> reReviewers = List.of();

    private @Nullable String reply;
    private @Nullable String reason;
    private @Nullable Instant closedAt;

    /// What is objected to.
    record Target(UUID noticeId, UUID roundId, UUID callId, UUID applicationId) {}

    /// What is said, sealed.
    ///
    /// @param contactKey blind index of the mail address; absent without one
    /// @param codeHash by which the objector asks how it stands
    record Letter(
            String kind,
            Objector.Kind objectorKind,
            String objectorSealed,
            String statementSealed,
            @Nullable String contactKey,
            String codeHash) {}

    Objection() {}

    static Objection file(
            UUID id, String number, Target target, Letter letter, LocalDate acceptanceDueOn, Instant now) {
        var objection = new Objection();
        objection.id = id;
        objection.number = number;
        objection.noticeId = target.noticeId();
        objection.roundId = target.roundId();
        objection.callId = target.callId();
        objection.applicationId = target.applicationId();
        objection.kind = letter.kind();
        objection.objectorKind = letter.objectorKind();
        objection.objectorSealed = letter.objectorSealed();
        objection.statementSealed = letter.statementSealed();
        objection.contactKey = letter.contactKey();
        objection.codeHash = letter.codeHash();
        objection.state = ObjectionState.FILED;
        objection.acceptanceDueOn = acceptanceDueOn;
        objection.filedAt = now;
        return objection;
    }

    ObjectionEvent.Filed filed() {
        return new ObjectionEvent.Filed(about(), kind, acceptanceDueOn);
    }

    /// @param officer whose part in the case was looked into
    void take(String officer) {
        state = MOVES.after(state, Action.TAKE);
        handler = officer;
    }

    ObjectionEvent.Accepted accept(Map<String, Boolean> found, String by, LocalDate newDueOn, Instant now) {
        checkHandler(by);
        state = MOVES.after(state, Action.ACCEPT);
        checks = Map.copyOf(found);
        acceptedAt = now;
        dueOn = newDueOn;
        return new ObjectionEvent.Accepted(about(), newDueOn);
    }

    ObjectionEvent.Refused refuse(Map<String, Boolean> found, String words, String by, Instant now) {
        checkHandler(by);
        state = MOVES.after(state, Action.REFUSE);
        checks = Map.copyOf(found);
        reply = words;
        closedAt = now;
        return new ObjectionEvent.Refused(about());
    }

    /// Tells the applicant concerned what is objected to, without saying who objects.
    ObjectionEvent.HearingOpened hear(String whatIsSaid, String by, LocalDate until) {
        checkHandler(by);
        state = MOVES.after(state, Action.HEAR);
        substance = whatIsSaid;
        answerDueOn = until;
        answer = null;
        answeredAt = null;
        return new ObjectionEvent.HearingOpened(about(), until);
    }

    /// The applicant's answer; the last day counts.
    ObjectionEvent.Answered answer(String words, LocalDate today, Instant now) {
        var next = MOVES.after(state, Action.ANSWER);
        if (today.isAfter(Objects.requireNonNull(answerDueOn))) throw new Refusal(HEARING_OVER, "lastDay", answerDueOn);
        state = next;
        answer = words;
        answeredAt = now;
        heard = true;
        return new ObjectionEvent.Answered(about());
    }

    /// Nobody answered in time: the applicant had the chance.
    void lapse() {
        state = MOVES.after(state, Action.LAPSE);
        heard = true;
    }

    ObjectionEvent.ReviewedAgain reviewAgain(List<UUID> experts, String by) {
        checkHandler(by);
        state = MOVES.after(state, Action.REVIEW_AGAIN);
        reReviewers = List.copyOf(experts);
        return new ObjectionEvent.ReviewedAgain(about(), experts.size());
    }

    void reviewed(String by) {
        checkHandler(by);
        state = MOVES.after(state, Action.REVIEWED);
    }

    /// @param words to the objector
    /// @param why for the record
    ObjectionEvent.Decided decide(Ruling ruling, String words, String why, String by, Instant now) {
        checkHandler(by);
        var next = MOVES.after(state, ruling.action);
        if (ruling != Ruling.REJECTED && !heard) throw new Refusal(APPLICANT_NOT_HEARD);
        state = next;
        reply = words;
        reason = why;
        closedAt = now;
        return new ObjectionEvent.Decided(about(), ruling);
    }

    ObjectionEvent.Ended withdraw(Instant now) {
        state = MOVES.after(state, Action.WITHDRAW);
        closedAt = now;
        return new ObjectionEvent.Ended(about(), state);
    }

    ObjectionEvent.Ended end(Instant now) {
        state = MOVES.after(state, Action.END);
        closedAt = now;
        return new ObjectionEvent.Ended(about(), state);
    }

    void checkHandler(String by) {
        if (!isHandledBy(by)) throw new Refusal(NOT_THE_HANDLER);
    }

    boolean isHandledBy(String subject) {
        return subject.equals(handler);
    }

    /// @return whether a period that runs now is over
    boolean isLate(LocalDate today) {
        return switch (state) {
            case FILED, CHECKING -> today.isAfter(acceptanceDueOn);
            case INVESTIGATING, HEARING, RE_REVIEW -> dueOn != null && today.isAfter(dueOn);
            default -> false;
        };
    }

    private ObjectionEvent.About about() {
        return new ObjectionEvent.About(id, noticeId, callId, applicationId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    UUID noticeId() {
        return noticeId;
    }

    UUID roundId() {
        return roundId;
    }

    UUID callId() {
        return callId;
    }

    UUID applicationId() {
        return applicationId;
    }

    String kind() {
        return kind;
    }

    String objectorSealed() {
        return objectorSealed;
    }

    String statementSealed() {
        return statementSealed;
    }

    boolean isFrom(String key) {
        return key.equals(contactKey);
    }

    ObjectionState state() {
        return state;
    }

    Instant filedAt() {
        return filedAt;
    }

    LocalDate acceptanceDueOn() {
        return acceptanceDueOn;
    }

    boolean isTaken() {
        return handler != null;
    }

    Map<String, Boolean> checks() {
        return checks;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String substance() {
        return substance;
    }

    @Nullable
    LocalDate answerDueOn() {
        return answerDueOn;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    boolean isHeard() {
        return heard;
    }

    List<UUID> reReviewers() {
        return reReviewers;
    }

    @Nullable
    String reply() {
        return reply;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    static final class Checks extends JsonColumn<Map<String, Boolean>> {
        Checks() {
            super(new TypeReference<>() {});
        }
    }
}
