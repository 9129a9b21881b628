package org.fuhua.review.ethics.committee;

import static org.fuhua.review.ReviewProblem.COMMITTEE_NOT_COMPOSED;
import static org.fuhua.review.ReviewProblem.COMMITTEE_TERM_TOO_LONG;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.rule.EthicsRuleSet;
import org.jspecify.annotations.Nullable;

/// An ethics committee (科技伦理审查委员会) of a unit, or a regional one that other units entrust their reviews to (区域).
///
/// Protects its composition: enough members of every kind needed, of both genders and from outside, exactly one of them
/// in the chair, for a term that is not too long (第七条). Who left is not kept here; what they did is, in the reviews.
@Entity
public class EthicsCommittee {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organisationId;
    private String organisationName;
    private String name;
    private @Nullable String nameEn;
    private boolean regional;
    private LocalDate formedOn;
    private LocalDate termEndsOn;
    private @Nullable String registrationNo;
    private @Nullable LocalDate registeredOn;

    @ElementCollection
    @CollectionTable(name = "ethics_member", joinColumns = @JoinColumn(name = "committee_id"))
    private List<CommitteeMember> members = new ArrayList<>();

    EthicsCommittee() {}

    /// What a committee is, beside its members.
    ///
    /// @param regional whether units without a committee may entrust it (受托审查)
    record Details(
            UUID organisationId,
            String organisationName,
            String name,
            @Nullable String nameEn,
            boolean regional,
            LocalDate formedOn,
            LocalDate termEndsOn) {}

    static EthicsCommittee form(UUID id, Details details, List<CommitteeMember> members, EthicsRuleSet rules) {
        var committee = new EthicsCommittee();
        committee.id = id;
        committee.change(details, members, rules);
        return committee;
    }

    void change(Details details, List<CommitteeMember> newMembers, EthicsRuleSet rules) {
        checkTerm(details, rules);
        checkComposition(newMembers, rules);
        organisationId = details.organisationId();
        organisationName = details.organisationName();
        name = details.name();
        nameEn = details.nameEn();
        regional = details.regional();
        formedOn = details.formedOn();
        termEndsOn = details.termEndsOn();
        members.clear();
        members.addAll(newMembers);
    }

    /// Notes its entry on the national platform (国家科技伦理管理信息登记平台).
    void register(String number, LocalDate on) {
        registrationNo = number;
        registeredOn = on;
    }

    private static void checkTerm(Details details, EthicsRuleSet rules) {
        var years = rules.figures().termYears();
        if (!details.termEndsOn().isAfter(details.formedOn())
                || details.termEndsOn().isAfter(details.formedOn().plusYears(years.value())))
            throw new Refusal(COMMITTEE_TERM_TOO_LONG, "yearsMax", years.value(), "article", years.article())
                    .at("/termEndsOn");
    }

    private static void checkComposition(List<CommitteeMember> members, EthicsRuleSet rules) {
        var voting = members.stream().filter(CommitteeMember::votes).toList();
        var figures = rules.figures();
        var kinds = voting.stream().map(CommitteeMember::kind).collect(Collectors.toSet());
        var women = voting.stream().filter(CommitteeMember::female).count();
        var lacking = new ArrayList<String>();
        if (voting.size() < figures.committeeMembers().value()) lacking.add("members");
        if (women == 0 || women == voting.size()) lacking.add("genders");
        if (voting.stream().filter(CommitteeMember::outside).count()
                < figures.committeeOutside().value()) lacking.add("outside");
        if (!rules.committeeKinds().isMetBy(kinds)) lacking.add("kinds");
        if (members.stream().filter(m -> m.seat() == Seat.CHAIR).count() != 1) lacking.add("chair");
        if (members.stream().noneMatch(m -> m.seat() == Seat.SECRETARY)) lacking.add("secretary");
        if (members.stream().map(CommitteeMember::subject).distinct().count() != members.size()) lacking.add("twice");
        if (!lacking.isEmpty())
            throw new Refusal(
                            COMMITTEE_NOT_COMPOSED,
                            "lacking",
                            lacking,
                            "article",
                            figures.committeeMembers().article())
                    .at("/members");
    }

    /// @return whether it may be asked to review on a day
    public boolean isInOffice(LocalDate day) {
        return !day.isBefore(formedOn) && !day.isAfter(termEndsOn);
    }

    public Optional<CommitteeMember> member(String subject) {
        return members.stream().filter(m -> m.subject().equals(subject)).findFirst();
    }

    /// @return the fingerprint of a member's address; absent when there is none or no such member
    @Nullable
    String emailKey(String subject) {
        return member(subject).map(CommitteeMember::emailKey).orElse(null);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID organisationId() {
        return organisationId;
    }

    String organisationName() {
        return organisationName;
    }

    public String name() {
        return name;
    }

    /// @return absent where none was said
    public @Nullable String nameEn() {
        return nameEn;
    }

    public boolean regional() {
        return regional;
    }

    LocalDate formedOn() {
        return formedOn;
    }

    LocalDate termEndsOn() {
        return termEndsOn;
    }

    @Nullable
    String registrationNo() {
        return registrationNo;
    }

    @Nullable
    LocalDate registeredOn() {
        return registeredOn;
    }

    public List<CommitteeMember> members() {
        return List.copyOf(members);
    }
}
