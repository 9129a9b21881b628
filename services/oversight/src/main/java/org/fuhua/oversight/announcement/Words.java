package org.fuhua.oversight.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fuhua.oversight.occasion.Rule;
import org.fuhua.oversight.wording.Wording;
import org.fuhua.oversight.wording.Wordings;
import org.fuhua.platform.time.Clocks;

/// Puts an announcement into words. They name the call, the number and dates: what a stranger who reads a mail may
/// know, and never a title, a name, an amount or a reason.
@ApplicationScoped
class Words {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String NAMES = """
            select c.title_zh, c.title_en, a.number, o.name_zh, n.title_zh, n.title_en
            from (select cast(:application as uuid) application_id, cast(:call as uuid) call_id,
                         cast(:organisation as uuid) organisation_id, cast(:need as uuid) need_id) about
            left join projection.application a on a.application_id = about.application_id
            left join projection.call c on c.call_id = coalesce(about.call_id, a.call_id)
            left join projection.organisation o on o.organisation_id = about.organisation_id
            left join projection.need n on n.need_id = about.need_id""";

    private final EntityManager entities;
    private final Wordings wordings;

    Words(EntityManager entities, Wordings wordings) {
        this.entities = entities;
        this.wordings = wordings;
    }

    record Told(String zh, String en, String link) {}

    Told tell(Rule rule, About about, Instant now) {
        var zh = new HashMap<>(about.members());
        dates(zh, now);
        var en = new HashMap<>(zh);
        if (zh.containsKey("kind")) {
            zh.put("kind", wordings.word("kind", about.members().get("kind")).zh());
            en.put("kind", wordings.word("kind", about.members().get("kind")).en());
        }
        var names = names(about);
        put(zh, "call", names.get(0, String.class));
        put(en, "call", names.get(1, String.class));
        for (var both : List.of(zh, en)) {
            put(both, "number", names.get(2, String.class));
            put(both, "organisation", names.get(3, String.class));
        }
        put(zh, "need", names.get(4, String.class));
        put(en, "need", names.get(5, String.class));
        return new Told(
                Wording.render(rule.zh(), zh),
                Wording.render(rule.en(), en),
                PLACE.matcher(rule.link()).replaceAll(place -> about.members().getOrDefault(place.group(1), "")));
    }

    private Tuple names(About about) {
        return (Tuple) entities.createNativeQuery(NAMES, Tuple.class)
                .setParameter("application", id(about, "applicationId"))
                .setParameter("call", id(about, "callId"))
                .setParameter("organisation", id(about, "organisationId"))
                .setParameter("need", id(about, "needId"))
                .getSingleResult();
    }

    private static String id(About about, String member) {
        return about.id(member).map(UUID::toString).orElse(null);
    }

    private static void dates(Map<String, String> members, Instant now) {
        var today = LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE);
        if (members.containsKey("correctionDueOn"))
            members.putIfAbsent(
                    "daysLeft",
                    Long.toString(ChronoUnit.DAYS.between(today, LocalDate.parse(members.get("correctionDueOn")))));
        for (var instant : List.of("deadlineAt", "startsAt"))
            members.computeIfPresent(
                    instant, (_, at) -> MINUTE.format(Instant.parse(at).atZone(Clocks.PROGRAMME_ZONE)));
    }

    private static void put(Map<String, String> members, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) members.put(name, value);
    }
}
