package org.fuhua.oversight.announcement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What an announcement needs of its fact: ids, and the few members that its words or conditions use.
///
/// @param members as text
/// @param listed applications that the fact lists
/// @param named subjects that the fact names
record About(Map<String, String> members, List<UUID> listed, List<String> named) {
    private static final List<String> WORDS = List.of(
            "active",
            "corrected",
            "defects",
            "correctionDueOn",
            "kind",
            "deadlineAt",
            "acceptanceDueOn",
            "answerDueOn",
            "dueOn",
            "due",
            "change",
            "startsAt",
            "daysLeft",
            "applications",
            "lastDay",
            "trancheNo",
            "validTo",
            "section",
            "pointer");
    private static final List<String> SUBJECTS = List.of("subject", "readerSubject");

    static About of(JsonNode payload) {
        var members = new HashMap<String, String>();
        payload.properties().forEach(member -> {
            boolean wanted = member.getKey().endsWith("Id") || WORDS.contains(member.getKey());
            if (wanted && member.getValue().isValueNode() && !member.getValue().isNull())
                members.put(member.getKey(), member.getValue().asText());
        });
        if (payload.path("agreementId").isTextual() && payload.path("number").isTextual())
            members.put("agreementNumber", payload.path("number").asText());
        var listed = Stream.iterate(0, i -> i + 1)
                .limit(payload.path("applicationIds").size())
                .map(i -> UUID.fromString(payload.path("applicationIds").path(i).asText()))
                .toList();
        var several = StreamSupport.stream(payload.path("subjects").spliterator(), false);
        var named = Stream.concat(SUBJECTS.stream().map(payload::path), several)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
        return new About(members, listed, named);
    }

    Optional<UUID> id(String member) {
        return Optional.ofNullable(members.get(member)).map(UUID::fromString);
    }

    @Nullable
    String text(String member) {
        return members.get(member);
    }

    /// @return the same with more to tell
    About with(Map<String, String> more) {
        var all = new LinkedHashMap<>(members);
        all.putAll(more);
        return new About(all, listed, named);
    }
}
