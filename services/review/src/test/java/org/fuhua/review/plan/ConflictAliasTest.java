package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.conflict.Situation.unit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.review.conflict.ConflictFacts;
import org.fuhua.review.conflict.ConflictPolicy;
import org.fuhua.review.conflict.Situation;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.expert.PersonName;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.Mergers;
import org.fuhua.review.intake.Organisation;
import org.fuhua.review.matching.Candidates;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.fuhua.review.matching.Search;
import org.junit.jupiter.api.Test;

/// Experts who hide, on purpose or not, behind another way of writing themselves or their unit: none of them is ever
/// assigned to what they must keep away from, whatever the affinities.
class ConflictAliasTest {
    private static final int INSTANCES = 60;
    private static final int APPLICATIONS = 12;
    private static final int STRANGERS = 8;

    /// Every way of hiding that is tried.
    private enum Alias {
        FULL_WIDTH_NAME,
        SPACES,
        TRADITIONAL,
        OTHER_LEGAL_FORM,
        FORMER_NAME,
        LOWER_CASE_CODE,
        BODY_CODE,
        MERGED_ENTRY,
        SUBSIDIARY,
        CHANGED_MAIL,
        PINYIN,
        NAME_ORDER
    }

    private record Planted(UUID expertId, UUID applicationId, Alias alias) {}

    @Test
    void nobodyIsAssignedToWhatTheyMustKeepAwayFrom() {
        int solved = 0;
        for (int seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            var instance = new Instance(random);
            var policy = instance.situation.policy();
            for (var planted : instance.planted)
                assertThat(policy.between(
                                planted.expertId(), new ConflictPolicy.Target(instance.by(planted.applicationId()))))
                        .as("seed %d: %s", seed, planted.alias())
                        .isPresent();
            if (!(instance.solved(policy, seed % 2 == 0) instanceof Outcome.Solved plan)) continue;
            solved++;
            var forbidden = new HashSet<List<UUID>>();
            instance.planted.forEach(one -> forbidden.add(List.of(one.applicationId(), one.expertId())));
            for (int edge : plan.solution().chosen()) {
                var pair = plan.problem().pair(edge);
                assertThat(forbidden)
                        .as("seed %d", seed)
                        .doesNotContain(List.of(
                                plan.problem().places().get(pair.place()).id(),
                                plan.problem().readers().get(pair.reader()).id()));
            }
        }
        assertThat(solved).isGreaterThan(INSTANCES / 2);
    }

    private static final class Instance {
        private final Random random;
        private final Situation situation = new Situation();
        private final List<Application> applications = new ArrayList<>();
        private final List<Planted> planted = new ArrayList<>();

        Instance(Random random) {
            this.random = random;
            var merged = new java.util.HashMap<UUID, UUID>();
            var codes = new java.util.HashMap<String, String>();
            for (int i = 0; i < APPLICATIONS; i++) {
                var id = UUID.randomUUID();
                var code = "91370100MA%07d%X".formatted(i, random.nextInt(10));
                var name = "海岳神经科技（济南）第%d有限公司".formatted(i);
                situation.organisations.add(new Organisation(id, code, name, List.of("东方电极%d厂".formatted(i))));
                merged.put(new UUID(7, i), id);
                codes.put("91370100MB%07d0".formatted(i), code);
                situation.ties.add(Situation.controls("91370200MC%07d0".formatted(i), code));
                applications.add(Situation.application(id, code, name, "mail-" + i));
            }
            situation.mergers = new Mergers(merged, codes);
            for (int i = 0; i < APPLICATIONS; i++)
                for (var alias : Alias.values())
                    if (random.nextInt(3) == 0)
                        planted.add(
                                new Planted(hide(alias, i), applications.get(i).id(), alias));
            for (int i = 0; i < STRANGERS; i++) situation.known("stranger-" + i);
        }

        Application by(UUID id) {
            return applications.stream()
                    .filter(a -> a.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private UUID hide(Alias alias, int i) {
            var application = applications.get(i);
            var code = application.organisationUscc();
            return switch (alias) {
                case FULL_WIDTH_NAME -> situation.at(unit(null, "海岳神经科技(济南)第%s有限公司".formatted(wide(i))));
                case SPACES -> situation.at(unit(null, " 海岳　神经科技 （济南） 第%d 有限公司".formatted(i)));
                case TRADITIONAL -> situation.at(unit(null, "海岳神經科技（濟南）第%d有限公司".formatted(i)));
                case OTHER_LEGAL_FORM -> situation.at(unit(null, "海岳神经科技（济南）第%d股份有限公司".formatted(i)));
                case FORMER_NAME -> situation.at(unit(null, "东方电极%d厂".formatted(i)));
                case LOWER_CASE_CODE -> situation.at(unit(code.toLowerCase(Locale.ROOT), "某单位"));
                case BODY_CODE -> situation.at(unit("12370000" + code.substring(8, 17) + "0", "某单位"));
                case MERGED_ENTRY ->
                    random.nextBoolean()
                            ? situation.at(new Unit(new UUID(7, i), null, "某单位"))
                            : situation.at(unit("91370100MB%07d0".formatted(i), "某单位"));
                case SUBSIDIARY -> situation.at(unit("91370200MC%07d0".formatted(i), "某子公司"));
                case CHANGED_MAIL -> situation.known("new-mail-" + i, "mail-" + i);
                case PINYIN -> named(application, "张三丰", "Zhang Sanfeng");
                case NAME_ORDER -> named(application, "San-Feng ZHANG", "張三丰");
            };
        }

        private UUID named(Application application, String asNamed, String asRegistered) {
            var unit = unit(null, "对手研究院" + planted.size());
            situation.named.add(new ConflictFacts.Named(application.id(), PersonName.forms(asNamed), unit, "竞争关系"));
            return situation.called(unit, PersonName.forms(asRegistered));
        }

        private static String wide(int number) {
            var text = new StringBuilder();
            Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
            return text.toString();
        }

        /// Two readers each, and nobody has more than can just be borne.
        Outcome solved(ConflictPolicy policy, boolean withoutAffinity) {
            var places = applications.stream()
                    .map(a -> new Place(a.id(), a.number() + a.id(), 2, 0))
                    .toList();
            var readers = situation.experts.stream()
                    .map(e -> new Reader(e.id(), 0, 3))
                    .toList();
            var candidates = new Candidates(
                    places,
                    readers,
                    Standing.NOTHING,
                    (_, told) -> {
                        for (int r = 0; r < readers.size() && !withoutAffinity; r++)
                            told.is(r, 1 + random.nextInt(1_000_000));
                    },
                    p -> barred(policy, p, readers),
                    7);
            return new Search(candidates, places.size(), readers.size()).run(Objective.SUM, 50, Duration.ZERO);
        }

        private int[] barred(ConflictPolicy policy, int place, List<Reader> readers) {
            Map<UUID, ?> away = policy.against(new ConflictPolicy.Target(applications.get(place)));
            return IntStream.range(0, readers.size())
                    .filter(r -> away.containsKey(readers.get(r).id()))
                    .toArray();
        }
    }
}
