package org.fuhua.applicant.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/// Shows integrity records with the names that belong to them.
@ApplicationScoped
class IntegrityViews {
    private final Orders orders;
    private final Standings standings;
    private final FieldCipher cipher;
    private final Clock clock;

    IntegrityViews(Orders orders, Standings standings, FieldCipher cipher, Clock clock) {
        this.orders = orders;
        this.standings = standings;
        this.cipher = cipher;
        this.clock = clock;
    }

    IntegrityView view(IntegrityRecord record) {
        return page(List.of(record), 1).items().getFirst();
    }

    Page<IntegrityView> page(List<IntegrityRecord> records, Paging paging) {
        return page(records, paging.limit);
    }

    private Page<IntegrityView> page(List<IntegrityRecord> records, int limit) {
        var names = standings.names(records.stream()
                .map(IntegrityRecord::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var today = LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE);
        return Page.of(records, limit, IntegrityRecord::id, record -> view(record, name(names, record), today));
    }

    private static @Nullable String name(java.util.Map<UUID, String> names, IntegrityRecord record) {
        return record.organisationId() == null ? null : names.get(record.organisationId());
    }

    private IntegrityView view(IntegrityRecord record, @Nullable String organisation, LocalDate today) {
        var decision = record.decision();
        var person = record.sealedPersonName();
        return new IntegrityView(
                record.id(),
                record.version(),
                record.organisationId(),
                organisation,
                person == null ? null : cipher.open(person),
                orders.known(decision.orderCode()).documentNo(),
                decision.subjectClass(),
                decision.measure(),
                decision.documentNo(),
                decision.authority(),
                cipher.open(decision.reason()),
                decision.decidedOn(),
                decision.fromOn(),
                decision.toOn(),
                record.excludesOn(today),
                record.recordedAt(),
                record.liftedAt(),
                record.liftedReason());
    }
}
