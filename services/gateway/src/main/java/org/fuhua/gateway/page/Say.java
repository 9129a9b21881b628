package org.fuhua.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates, money and lists as people read them; what cannot be read is shown as it came.
final class Say {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY_ZH =
            DateTimeFormatter.ofPattern("yyyy-MM-dd（E）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;

    Say(Words words) {
        this.words = words;
    }

    String instant(JsonNode at) {
        try {
            var local = Instant.parse(at.asText()).atZone(ZONE);
            var time = local.getSecond() == 0 ? TIME : TIME_WITH_SECONDS;
            return day(local.toLocalDate()) + (words.english() ? ", " : "") + local.format(time);
        } catch (DateTimeException unreadable) {
            return at.asText("");
        }
    }

    String date(JsonNode on) {
        try {
            return day(LocalDate.parse(on.asText()));
        } catch (DateTimeException unreadable) {
            return instant(on);
        }
    }

    private String day(LocalDate day) {
        return day.format(words.english() ? DAY_EN : DAY_ZH);
    }

    String money(JsonNode money) {
        try {
            var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return words.say(
                    "yuan", format.format(new BigDecimal(money.path("amount").asText())));
        } catch (NumberFormatException unreadable) {
            return money.path("amount").asText("");
        }
    }

    /// The two largest units of the time between two instants.
    String span(Duration span) {
        if (span.toDays() > 0) return words.say("days", span.toDays()) + " " + words.say("hours", span.toHoursPart());
        return words.say("hours", span.toHours()) + " " + words.say("minutes", span.toMinutesPart());
    }

    /// The member of a name that is in this language, else the Chinese one.
    String text(JsonNode node, String name) {
        var english = node.path(name + "En").asText("");
        return words.english() && !english.isBlank()
                ? english
                : node.path(name + "Zh").asText("");
    }

    /// What a service says in both languages.
    String of(JsonNode both) {
        return both.path(words.english() ? "en" : "zh").asText("");
    }

    String list(JsonNode items) {
        var text = new StringBuilder();
        for (var item : items)
            text.append(text.isEmpty() ? "" : words.say("listComma")).append(item.asText());
        return text.toString();
    }

    /// A share given in hundredths of a percent.
    String share(int basisPoints) {
        return new BigDecimal(basisPoints).movePointLeft(2).stripTrailingZeros().toPlainString() + "%";
    }

    String size(long bytes) {
        return Math.ceilDiv(bytes, 1_048_576L) + " MB";
    }
}
