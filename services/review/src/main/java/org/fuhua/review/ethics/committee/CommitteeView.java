package org.fuhua.review.ethics.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.review.ethics.rule.EthicsRuleSet.Kind;
import org.jspecify.annotations.Nullable;

/// A committee.
///
/// @param registerBy last day to enter it on the national platform; absent once it is
/// @param members only for the agency, auditors and those who sit on it
@Schema(name = "EthicsCommitteeView")
public record CommitteeView(
        UUID id,
        long version,
        UUID organisationId,
        String organisationName,
        String name,
        @Nullable String nameEn,
        boolean regional,
        LocalDate formedOn,
        LocalDate termEndsOn,
        boolean inOffice,
        @Nullable String registrationNo,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate registerBy,
        @Nullable List<MemberView> members) {

    @Schema(name = "EthicsMemberView")
    public record MemberView(String subject, String name, boolean female, Kind kind, Seat seat, boolean outside) {
        @Override
        public String toString() {
            return "MemberView[" + subject + "]";
        }
    }

    static CommitteeView from(
            EthicsCommittee committee, LocalDate today, int registrationDays, @Nullable Map<String, String> names) {
        return new CommitteeView(
                committee.id(),
                committee.version(),
                committee.organisationId(),
                committee.organisationName(),
                committee.name(),
                committee.nameEn(),
                committee.regional(),
                committee.formedOn(),
                committee.termEndsOn(),
                committee.isInOffice(today),
                committee.registrationNo(),
                committee.registeredOn(),
                committee.registeredOn() == null ? committee.formedOn().plusDays(registrationDays) : null,
                names == null
                        ? null
                        : committee.members().stream()
                                .map(m -> new MemberView(
                                        m.subject(),
                                        names.getOrDefault(m.subject(), ""),
                                        m.female(),
                                        m.kind(),
                                        m.seat(),
                                        m.outside()))
                                .toList());
    }
}
