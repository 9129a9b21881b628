package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/// Fills score sheets: the same quality for the same application, with an expert's own leaning, from a seed.
final class Scores {
    private static final String COMMENT = "依据申报书所述路线与指标评分，详见各项说明。";
    private final long seed;

    Scores(long seed) {
        this.seed = seed;
    }

    ObjectNode sheet(JsonNode assignment) {
        var application = assignment.path("application").path("id").asText();
        var quality = new Random(seed ^ application.hashCode()).nextInt(4, 10);
        var leaning = new Random(seed ^ assignment.path("id").asText().hashCode());
        var sheet = Steps.JSON.createObjectNode();
        var scores = sheet.putObject("scores");
        var comments = sheet.putObject("comments");
        for (var criterion : assignment.path("rubric")) {
            int most = criterion.path("maxScore").asInt();
            scores.put(
                    criterion.path("code").asText(),
                    Math.clamp(Math.round(quality * most / 10.0) + leaning.nextInt(-1, 2), 0, most));
            comments.put(criterion.path("code").asText(), COMMENT);
        }
        return sheet.put("overall", COMMENT);
    }
}
