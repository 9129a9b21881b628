package org.fuhua.applicant.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationCheckTest {
    private static final String OWN = "91379999MABC1DE16Y";
    private static final String OTHER = "91379999MABC1DE084";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void sharesAddUpToTheWholeExactly() {
        assertThatCode(() -> RelationCheck.require(
                        List.of(holder("33.333333"), holder("33.333333"), holder("33.333334")), OWN))
                .doesNotThrowAnyException();
        refused("/relations/0/share", holder("33.333333"), holder("33.333333"), holder("33.333335"));
    }

    @Test
    void holdingsOneAfterTheOtherAreNotAddedUp() {
        assertThatCode(() -> RelationCheck.require(
                        List.of(
                                holder("60", FROM, LocalDate.of(2026, 5, 31)),
                                holder("60", LocalDate.of(2026, 6, 1), null)),
                        OWN))
                .doesNotThrowAnyException();
        refused(
                "/relations/1/share",
                holder("60", FROM, LocalDate.of(2026, 6, 1)),
                holder("60", LocalDate.of(2026, 6, 1), null));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.000000", "100.000001", "999"})
    void refusesSharesOutOfRange(String share) {
        refused("/relations/0/share", holder(share));
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        refused("/relations/0/uscc", new StatedRelation(RelationKind.PARENT, null, null, null, null, FROM, null));
        refused("/relations/0/uscc", new StatedRelation(RelationKind.PARENT, OWN, null, null, null, FROM, null));
        refused(
                "/relations/0/uscc",
                new StatedRelation(RelationKind.PARENT, "91379999MABC1DE085", null, null, null, FROM, null));
        refused("/relations/0/kind", new StatedRelation(RelationKind.KIN, OTHER, null, null, null, FROM, null));
        refused("/relations/0/kind", new StatedRelation(RelationKind.PARENT, null, "王五", null, null, FROM, null));
        refused("/relations/0/share", new StatedRelation(RelationKind.PARENT, OTHER, null, null, "20", FROM, null));
        refused(
                "/relations/0/to",
                new StatedRelation(RelationKind.PARENT, OTHER, null, null, null, FROM, FROM.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,true",
        "110105194912310021,false",
        "11010519491231002x,false",
        "1101051949123100,false",
        "'',false"
    })
    void checksIdNumbers(String number, boolean holds) {
        assertThat(IdNumber.holds(number)).isEqualTo(holds);
    }

    private static void refused(String pointer, StatedRelation... stated) {
        var refusal = catchThrowableOfType(Refusal.class, () -> RelationCheck.require(List.of(stated), OWN));
        assertThat(refusal).as("refused at " + pointer).isNotNull();
        assertThat(Stream.of(refusal).flatMap(r -> r.errors().stream()).map(e -> e.pointer()))
                .contains(pointer);
    }

    private static StatedRelation holder(String share) {
        return holder(share, FROM, null);
    }

    private static StatedRelation holder(String share, LocalDate from, @Nullable LocalDate to) {
        return new StatedRelation(RelationKind.SHAREHOLDER, null, "王五", null, share, from, to);
    }
}
