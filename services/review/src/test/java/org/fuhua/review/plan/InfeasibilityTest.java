package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fuhua.review.plan.AssignmentProblem.Edge;
import org.fuhua.review.plan.AssignmentProblem.Place;
import org.fuhua.review.plan.AssignmentProblem.Reader;
import org.junit.jupiter.api.Test;

/// Each way in which there is no plan has its name and its numbers.
class InfeasibilityTest {
    @Test
    void saysHowMuchCapacityIsMissing() {
        var why = why(problem(List.of(2, 2), List.of(reader(0, 1), reader(0, 2)), null));
        assertThat(why.code()).isEqualTo("not-enough-capacity");
        assertThat(why.facts()).isEqualTo(Map.of("needed", 4, "available", 3, "missing", 1));
        assertThat(why.en()).isEqualTo("The experts can take 3 reviews, 4 are needed");
    }

    @Test
    void namesTheApplicationWithoutEligibleExperts() {
        var problem = problem(
                List.of(2, 2),
                List.of(reader(0, 4), reader(0, 4)),
                List.of(new Edge(0, 0, 0), new Edge(0, 1, 0), new Edge(1, 0, 0)));
        var why = why(problem);
        assertThat(why.code()).isEqualTo("application-without-eligible-experts");
        assertThat(why.facts())
                .containsEntry("count", 1)
                .extractingByKey("applications", InstanceOfAssertFactories.LIST)
                .containsExactly(Map.of(
                        "number",
                        "N-1",
                        "applicationId",
                        problem.places().get(1).applicationId(),
                        "eligible",
                        1,
                        "needed",
                        2));
    }

    @Test
    void anExpertWithoutCapacityIsNotEligible() {
        var why = why(problem(List.of(2), List.of(reader(0, 0), reader(0, 9)), null));
        assertThat(why.code()).isEqualTo("application-without-eligible-experts");
    }

    @Test
    void namesApplicationsThatShareTooFewExperts() {
        // N-0 and N-1 can only be read by expert 0, who takes one; N-2 is fine.
        var why = why(problem(
                List.of(1, 1, 1),
                List.of(reader(0, 1), reader(0, 5)),
                List.of(new Edge(0, 0, 0), new Edge(1, 0, 0), new Edge(2, 0, 0), new Edge(2, 1, 0))));
        assertThat(why.code()).isEqualTo("applications-compete-for-too-few-experts");
        assertThat(why.facts())
                .containsEntry("applications", List.of("N-0", "N-1"))
                .containsEntry("needed", 2)
                .containsEntry("available", 1);
    }

    @Test
    void saysThatMinimumsAreMoreThanThereIsToRead() {
        var why = why(problem(List.of(1), List.of(reader(1, 2), reader(1, 2)), null));
        assertThat(why.code()).isEqualTo("minimum-load-too-high");
        assertThat(why.facts()).isEqualTo(Map.of("needed", 1, "minimum", 2));
    }

    @Test
    void namesTheExpertWhoCannotGetTheMinimum() {
        var problem = problem(
                List.of(1, 1), List.of(reader(1, 2), reader(1, 2)), List.of(new Edge(0, 0, 0), new Edge(1, 0, 0)));
        var why = why(problem);
        assertThat(why.code()).isEqualTo("minimum-load-too-high");
        assertThat(why.facts())
                .containsEntry("experts", List.of(problem.readers().get(1).expertId()));
    }

    @Test
    void findsMinimumsThatOnlyTogetherAreTooHigh() {
        // Both experts must read one, and both can only read N-0; N-1 has an expert of its own.
        var why = why(problem(
                List.of(1, 1),
                List.of(reader(1, 1), reader(1, 1), reader(0, 1)),
                List.of(new Edge(0, 0, 0), new Edge(0, 1, 0), new Edge(1, 2, 0))));
        assertThat(why.code()).isEqualTo("minimum-load-too-high");
    }

    private static Infeasibility why(AssignmentProblem problem) {
        return ((Outcome.Infeasible) AssignmentSolver.solve(problem)).why();
    }

    private static Reader reader(int min, int max) {
        return new Reader(UUID.randomUUID(), min, max);
    }

    private static AssignmentProblem problem(
            List<Integer> needs, List<Reader> readers, @org.jspecify.annotations.Nullable List<Edge> edges) {
        var places = new ArrayList<Place>();
        for (int need : needs) places.add(new Place(UUID.randomUUID(), "N-" + places.size(), need));
        if (edges != null) return new AssignmentProblem(places, readers, edges, 1);
        var all = new ArrayList<Edge>();
        for (int p = 0; p < places.size(); p++) for (int r = 0; r < readers.size(); r++) all.add(new Edge(p, r, 0));
        return new AssignmentProblem(places, readers, all, 1);
    }
}
