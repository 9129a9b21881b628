package org.fuhua.review.ethics;

import static org.fuhua.review.ReviewProblem.ETHICS_LACK_TOLD_LATE;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.stream.IntStream;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What was found to be lacking, and which listed activities the committee sees.
///
/// Protects the unit: what is lacking is told completely, in one go (一次性告知, 第十条). Later returns may only repeat what
/// was named then and is still not there.
///
/// @param told what the first return named; empty until then
/// @param open what the last return named
/// @param listed which listed activities the committee sees; absent until the pack is accepted
record Completeness(
        List<Lack> told,
        List<Lack> open,
        @Nullable List<String> listed,
        @Nullable String listedReason) {
    static final Completeness UNCHECKED = new Completeness(List.of(), List.of(), null, null);

    /// @param item code of the pack's item
    /// @param what what is wrong with it, in words
    record Lack(String item, String what) {}

    Completeness {
        told = List.copyOf(told);
        open = List.copyOf(open);
    }

    Completeness returned(List<Lack> lacking) {
        if (told.isEmpty()) return new Completeness(lacking, lacking, null, null);
        var late = IntStream.range(0, lacking.size())
                .filter(i -> told.stream()
                        .noneMatch(lack -> lack.item().equals(lacking.get(i).item())))
                .mapToObj(i -> new FieldError(
                        "/lacking/" + i + "/item",
                        ETHICS_LACK_TOLD_LATE.code(),
                        ETHICS_LACK_TOLD_LATE.zh(),
                        ETHICS_LACK_TOLD_LATE.en()))
                .toList();
        if (!late.isEmpty()) throw Refusal.of(ETHICS_LACK_TOLD_LATE, late);
        return new Completeness(told, lacking, null, null);
    }

    Completeness accepted(List<String> seenAsListed, @Nullable String reason) {
        return new Completeness(told, List.of(), List.copyOf(seenAsListed), reason);
    }

    static final class Column extends JsonColumn<Completeness> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
