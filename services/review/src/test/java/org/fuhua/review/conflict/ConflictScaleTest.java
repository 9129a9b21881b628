package org.fuhua.review.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.conflict.Situation.unit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fuhua.review.conflict.ConflictPolicy.Target;
import org.fuhua.review.intake.Application;
import org.junit.jupiter.api.Test;

/// A hundred thousand applications and ten thousand experts with a hundred thousand conflicts between them.
class ConflictScaleTest {
    private static final int APPLICATIONS = 100_000;
    private static final int EXPERTS = 10_000;
    private static final int PER_EXPERT = 10;

    @Test
    void findsEveryPlantedConflictAndNoOtherInSeconds() {
        var random = new Random(11);
        var situation = new Situation();
        var applications = new ArrayList<Application>(APPLICATIONS);
        var teams = new ArrayList<List<String>>();
        for (int i = 0; i < APPLICATIONS; i++) teams.add(new ArrayList<>());
        var planted = new HashSet<List<UUID>>();
        var at = new ArrayList<List<UUID>>();
        for (int i = 0; i < APPLICATIONS; i++) at.add(new ArrayList<>());
        for (int e = 0; e < EXPERTS; e++) {
            int unit = random.nextInt(APPLICATIONS);
            var expert = situation.called(unit("91370100%09dX".formatted(unit), "单位" + unit), java.util.Set.of());
            at.get(unit).add(expert);
            var known = situation.experts.removeLast();
            var keys = new HashSet<String>();
            for (int k = 1; k < PER_EXPERT; k++) {
                int application = random.nextInt(APPLICATIONS);
                var key = "key-" + e + "-" + k;
                keys.add(key);
                teams.get(application).add(key);
                at.get(application).add(expert);
            }
            situation.experts.add(new org.fuhua.review.expert.Background(
                    expert, keys, known.nameKeys(), known.employments(), known.ties(), known.interests()));
        }
        for (int i = 0; i < APPLICATIONS; i++) {
            var application = Situation.application(
                    new UUID(1, i),
                    "91370100%09dX".formatted(i),
                    "单位" + i,
                    teams.get(i).toArray(String[]::new));
            applications.add(application);
            for (var expert : at.get(i)) planted.add(List.of(application.id(), expert));
        }
        var started = System.nanoTime();
        var policy = situation.policy();
        long found = 0;
        for (var application : applications)
            for (var expert : policy.against(new Target(application)).keySet()) {
                assertThat(planted.contains(List.of(application.id(), expert))).isTrue();
                found++;
            }
        assertThat(found).isEqualTo(planted.size()).isGreaterThan(99_000);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
    }
}
