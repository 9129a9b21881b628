package org.fuhua.review.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.review.intake.Application;
import org.fuhua.review.ranking.Ranking;
import org.fuhua.review.ranking.Ranking.Place;
import org.fuhua.review.ranking.Ranking.Raw;
import org.junit.jupiter.api.Test;

class PassedOverTest {
    private static final Money BUDGET = Money.ofFen(1000);
    private static final Money MAX = Money.ofFen(600);

    private final List<Place> places = new ArrayList<>();
    private final Map<UUID, Optional<Money>> awards = new HashMap<>();

    @Test
    void fundingFromTheTopPassesOverNobody() {
        awarded(place(1, 500), 500);
        awarded(place(2, 500), 500);
        declined(place(3, 100));
        assertThat(passedOver()).isEmpty();
    }

    @Test
    void aDeclineAboveAFundedOneIsPassedOver() {
        awarded(place(1, 300), 300);
        var second = declined(place(2, 300));
        var third = awarded(place(3, 300), 300);
        var fourth = awarded(place(4, 300), 200);
        assertThat(passedOver()).singleElement().satisfies(found -> {
            assertThat(found.application()).isEqualTo(second);
            assertThat(found.rank()).isEqualTo(2);
            assertThat(found.favoured()).containsExactly(third, fourth);
        });
    }

    @Test
    void aTieIsNoDeparture() {
        declined(place(1, 300));
        awarded(place(1, 300), 300);
        assertThat(passedOver()).isEmpty();
    }

    @Test
    void whatNoLongerFitsIsLeftOutByTheBudgetLineToTheFen() {
        awarded(place(1, 600), 600);
        var second = declined(place(2, 401));
        awarded(place(3, 400), 400);
        assertThat(passedOver()).as("401 of 400 left").isEmpty();
        awards.put(places.getFirst().application().id(), Optional.of(Money.ofFen(599)));
        assertThat(passedOver())
                .as("401 of 401 left")
                .extracting(PassedOver::application)
                .containsExactly(second);
    }

    @Test
    void asksForNoMoreThanTheMaximumOfTheCall() {
        awarded(place(1, 400), 400);
        declined(place(2, 5000));
        awarded(place(3, 100), 100);
        assertThat(passedOver()).as("600 of 600 left").hasSize(1);
    }

    @Test
    void whatIsUndecidedIsNotPassedOver() {
        place(1, 100);
        awarded(place(2, 100), 100);
        assertThat(passedOver()).isEmpty();
    }

    @Test
    void anEarlierDeclineIsPassedOverOnceALowerOneIsFunded() {
        declined(place(1, 100));
        var second = place(2, 100);
        assertThat(passedOver()).isEmpty();
        awarded(second, 50);
        assertThat(passedOver()).hasSize(1);
    }

    @Test
    void aConfirmationHoldsForTheseFavouredOnesOnly() {
        declined(place(1, 100));
        awarded(place(2, 100), 100);
        var third = place(3, 100);
        var before = passedOver().getFirst().digest();
        assertThat(passedOver().getFirst().digest()).isEqualTo(before);
        awarded(third, 100);
        assertThat(passedOver().getFirst().digest()).isNotEqualTo(before);
    }

    @Test
    void withoutARankItComesLast() {
        declined(place(0, 100));
        awarded(place(0, 100), 100);
        assertThat(passedOver()).isEmpty();
    }

    private List<PassedOver> passedOver() {
        return PassedOver.in(new Ranking(places), BUDGET, MAX, awards);
    }

    private Application place(int rank, long requested) {
        var application = new Application(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "N-" + places.size(),
                "t",
                null,
                UUID.randomUUID(),
                "o",
                "u",
                null,
                Money.ofFen(requested),
                List.of(),
                List.of());
        places.add(new Place(
                application,
                rank == 0 ? Optional.empty() : Optional.of(rank),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Raw(List.of(), Optional.empty(), Optional.empty(), Optional.empty())));
        return application;
    }

    private Application awarded(Application application, long fen) {
        awards.put(application.id(), Optional.of(Money.ofFen(fen)));
        return application;
    }

    private Application declined(Application application) {
        awards.put(application.id(), Optional.empty());
        return application;
    }
}
