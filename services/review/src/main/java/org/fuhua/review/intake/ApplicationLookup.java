package org.fuhua.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.platform.time.Clocks;

/// Applications that passed the formal check and were not withdrawn.
@ApplicationScoped
public class ApplicationLookup {
    private final ApplicationCopies copies;
    private final ContentCopies contents;

    ApplicationLookup(ApplicationCopies copies, ContentCopies contents) {
        this.copies = copies;
        this.contents = contents;
    }

    /// @return all of a call, by number
    public List<Application> of(UUID callId) {
        return copies.reviewable(callId).stream()
                .map(ApplicationCopy::toApplication)
                .toList();
    }

    /// @return all of some calls
    public List<Application> ofAll(List<UUID> callIds) {
        return callIds.isEmpty()
                ? List.of()
                : copies.reviewable(callIds).stream()
                        .map(ApplicationCopy::toApplication)
                        .toList();
    }

    /// @param without applications that are left out
    public List<Application> of(UUID callId, Set<UUID> without, String afterNumber, int rows) {
        return copies.reviewableAfter(callId, without, afterNumber, rows).stream()
                .map(ApplicationCopy::toApplication)
                .toList();
    }

    public long count(UUID callId) {
        return copies.countReviewable(callId);
    }

    public Map<UUID, Long> counts(List<UUID> callIds) {
        var counts = new HashMap<UUID, Long>();
        if (!callIds.isEmpty())
            copies.countsReviewable(callIds).forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /// @return the applications with these ids, withdrawn ones too: what was assigned must stay explainable
    public Map<UUID, Application> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return copies.list("id in ?1 and number is not null", ids).stream()
                .map(ApplicationCopy::toApplication)
                .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    public Optional<Application> find(UUID id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    /// People who applied together: the team of one application.
    ///
    /// @param keys blind indexes of the team's addresses
    public record Team(UUID applicationId, String number, LocalDate on, List<String> keys) {}

    /// @return the teams of all calls since the day that somebody with one of these keys was in, the newest first
    public List<Team> teamsWith(Collection<String> keys, LocalDate since) {
        if (keys.isEmpty()) return List.of();
        var from = since.atStartOfDay(Clocks.PROGRAMME_ZONE).toInstant();
        return copies.teamsWith(keys, from).stream()
                .map(row -> new Team(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        LocalDate.ofInstant(row.get(2, Instant.class), Clocks.PROGRAMME_ZONE),
                        List.of(row.get(3, String.class).split(","))))
                .toList();
    }

    /// @param key blind index of an address
    /// @return whether it is in the team of any application
    public boolean isInAnyTeam(String key) {
        return copies.isInAnyTeam(key);
    }

    /// @return credit codes of the organisations that take part in an application, by its id, where there are any
    public Map<UUID, Set<String>> partners() {
        var partners = new HashMap<UUID, Set<String>>();
        for (var row : copies.withPartners()) partners.put(row.id(), Set.copyOf(row.partnerUsccs()));
        return partners;
    }

    /// @return accepted applications of some organisations, by id
    public List<Application> ofOrganisations(Collection<UUID> organisationIds, UUID after, int rows) {
        if (organisationIds.isEmpty()) return List.of();
        return copies
                .find(
                        "organisationId in ?1 and id > ?2 and number is not null and not withdrawn order by id",
                        organisationIds,
                        after)
                .page(0, rows)
                .list()
                .stream()
                .map(ApplicationCopy::toApplication)
                .toList();
    }

    public ProposalContent content(UUID id) {
        return contents.findByIdOptional(id)
                .map(ContentCopy::content)
                .orElseGet(() -> new ProposalContent(Map.of(), List.of()));
    }
}
