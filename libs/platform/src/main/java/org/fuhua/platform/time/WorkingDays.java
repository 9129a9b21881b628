package org.fuhua.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Working days (工作日) in China: weekdays, less public holidays, plus make-up days (调休).
///
/// The dates are data: `calendar/cn.csv`, each row with the number of the State Council notice. A year without rows is
/// counted Monday to Friday until its notice is added.
@ApplicationScoped
public class WorkingDays {
    private final Map<LocalDate, Boolean> exceptions;

    public WorkingDays() {
        this.exceptions = read("/calendar/cn.csv");
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    /// @param start the day that does not count
    /// @param days how many working days follow; zero gives the start itself
    /// @return the last of them
    public LocalDate after(LocalDate start, int days) {
        if (days < 0) throw new IllegalArgumentException("days are counted forward");
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    private static Map<LocalDate, Boolean> read(String resource) {
        var days = new HashMap<LocalDate, Boolean>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorkingDays.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                var cells = line.split(",");
                for (var day = LocalDate.parse(cells[0]);
                        !day.isAfter(LocalDate.parse(cells[1]));
                        day = day.plusDays(1)) days.put(day, "work".equals(cells[2]));
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.copyOf(days);
    }
}
