package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real proposal as read from JSON lines. Unknown members are ignored.
///
/// @param amountUsd taken as yuan one to one; the load shows work, not exchange rates
public record Proposal(String id, String title, String institution, String division, String amountUsd, String summary) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param limit how many lines to read at most
    public static List<Proposal> read(Path file, int limit) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .limit(limit)
                    .map(Proposal::parse)
                    .toList();
        }
    }

    private static Proposal parse(String line) {
        try {
            var node = JSON.readTree(line);
            return new Proposal(
                    node.path("id").asText(),
                    node.path("title").asText(),
                    node.path("institution").asText("unknown"),
                    node.path("division").asText("other"),
                    node.path("amountUsd").asText("1"),
                    node.path("abstract").asText(node.path("title").asText()));
        } catch (IOException malformed) {
            throw new IllegalArgumentException("not a JSON line: " + line.substring(0, Math.min(80, line.length())));
        }
    }

    String amount() {
        var amount = new BigDecimal(amountUsd.isBlank() ? "1" : amountUsd).max(BigDecimal.ONE);
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
