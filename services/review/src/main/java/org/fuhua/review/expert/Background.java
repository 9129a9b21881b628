package org.fuhua.review.expert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What decides whom an expert must keep away from: no name, no address in the open.
///
/// @param keys blind indexes of every address that the person is or was known by
/// @param nameKeys blind indexes of the forms of the name
/// @param employments the present one first, then those of entries that were merged into this one
public record Background(
        UUID id,
        Set<String> keys,
        Set<String> nameKeys,
        List<Employment> employments,
        List<Tie> ties,
        List<Interest> interests) {

    /// @return the same person with what another entry of the library knows besides
    Background with(Background other) {
        return new Background(
                id,
                both(keys, other.keys),
                both(nameKeys, other.nameKeys),
                both(employments, other.employments),
                both(ties, other.ties),
                both(interests, other.interests));
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// An organisation, as far as it was named.
    public record Unit(@Nullable UUID id, @Nullable String uscc, String name) {}

    /// Where somebody works or worked.
    ///
    /// @param from first day, as far as known
    /// @param to last day; absent while it lasts
    public record Employment(
            Unit unit, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /// How two people are tied (人员关系).
    ///
    /// @param keys blind indexes of the other's address, where it is known
    /// @param unit where the other works, where it is known
    /// @param lastOn last day of a cooperation; absent while it lasts, and for what does not end
    /// @param what title of the paper or project
    public record Tie(
            TieKind kind,
            Set<String> keys,
            @Nullable Unit unit,
            @Nullable LocalDate lastOn,
            @Nullable String what) {}

    /// What an expert has to do with an organisation besides working there (利益关系).
    ///
    /// @param share percentage of the capital
    /// @param to last day; absent while it lasts
    public record Interest(
            InterestKind kind,
            Unit unit,
            @Nullable BigDecimal share,
            LocalDate from,
            @Nullable LocalDate to) {}
}
