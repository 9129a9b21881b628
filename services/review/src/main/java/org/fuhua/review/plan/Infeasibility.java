package org.fuhua.review.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.fuhua.review.JsonColumn;

/// Why there is no plan, in words and in numbers.
///
/// @param code for programs
/// @param facts what the reader needs to see which bound to move
public record Infeasibility(String code, String zh, String en, Map<String, Object> facts) {
    static Infeasibility notEnoughCapacity(int needed, int available) {
        return new Infeasibility(
                "not-enough-capacity",
                "专家总容量不足：需要 %d 人次，只有 %d 人次".formatted(needed, available),
                "The experts can take %2$d reviews, %1$d are needed".formatted(needed, available),
                Map.of("needed", needed, "available", available, "missing", needed - available));
    }

    static Infeasibility withoutEligibleExperts(int count, Object first) {
        return new Infeasibility(
                "application-without-eligible-experts",
                "%d 个项目因回避等原因可用专家不足".formatted(count),
                "%d applications have too few experts without a conflict".formatted(count),
                Map.of("applications", first, "count", count));
    }

    static Infeasibility competing(Object first, int count, int needed, int reachable) {
        return new Infeasibility(
                "applications-compete-for-too-few-experts",
                "%d 个项目的可用专家重叠且容量不足：需要 %d 人次，只有 %d 人次".formatted(count, needed, reachable),
                "%d applications share experts who can take %3$d of the %2$d reviews needed"
                        .formatted(count, needed, reachable),
                Map.of("applications", first, "count", count, "needed", needed, "available", reachable));
    }

    static Infeasibility minimumLoadTooHigh(Map<String, Object> facts) {
        return new Infeasibility(
                "minimum-load-too-high", "专家最少项目数过高，无法满足", "The minimum load of the experts cannot be met", facts);
    }

    static final class Column extends JsonColumn<Infeasibility> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
