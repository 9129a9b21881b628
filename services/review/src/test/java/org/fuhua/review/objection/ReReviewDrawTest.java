package org.fuhua.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.TOO_FEW_EXPERTS;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.Qualities;
import org.junit.jupiter.api.Test;

class ReReviewDrawTest {
    private final List<ExpertFacts> library =
            IntStream.range(0, 12).mapToObj(i -> expert(i < 5 ? "柔性电极" : "康复")).toList();

    @Test
    void whoSharesAFieldComesFirst() {
        var drawn = ReReviewDraw.of(library, List.of("柔性电极"), 7, UUID.randomUUID());
        assertThat(drawn.subList(0, 5)).containsExactlyInAnyOrderElementsOf(library.subList(0, 5));
        assertThat(drawn).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrderOfTheLibrary() {
        var seed = UUID.randomUUID();
        var shuffled = new ArrayList<>(library);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(ReReviewDraw.of(shuffled, List.of("柔性电极"), 3, seed))
                .isEqualTo(ReReviewDraw.of(library, List.of("柔性电极"), 3, seed));
    }

    @Test
    void everybodyCanBeDrawn() {
        var drawn = new HashSet<ExpertFacts>();
        for (int i = 0; i < 300; i++) drawn.addAll(ReReviewDraw.of(library, List.of(), 1, new UUID(7, i)));
        assertThat(drawn).containsAll(library);
    }

    @Test
    void refusesWhenThereAreTooFew() {
        assertRefused(TOO_FEW_EXPERTS, () -> ReReviewDraw.of(library, List.of(), 13, UUID.randomUUID()));
    }

    private static ExpertFacts expert(String field) {
        var id = UUID.randomUUID();
        return new ExpertFacts(
                id, "key" + id, "subject" + id, null, null, "单位" + id, List.of(field), 3, Qualities.UNKNOWN);
    }
}
