package org.fuhua.oversight.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How facts of one type are told.
///
/// A template names members of the fact as `{member}`; a part in `[…]` is left out when one of its members is unknown.
///
/// @param facts members of the payload that are shown; all others are dropped on arrival
/// @param alone whether its aggregate serves many calls, so that each fact stands for itself
/// @param inside whether it tells how an application is judged: for those who oversee the review, and never for
///     applicants, recommenders or others; who did it, for auditors only
/// @param untold whether it is no part of the story of an application, and only kept so that its numbering has no gap
public record Wording(
        String type,
        String topic,
        String zh,
        String en,
        List<String> facts,
        boolean alone,
        boolean inside,
        boolean untold) {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern MEMBER = Pattern.compile("\\{([A-Za-z]+)}");

    /// @return name of the service that publishes the type
    public String service() {
        return type.split("\\.")[2];
    }

    /// Fills a template in; what is in no value is left out.
    public static String render(String template, Map<String, String> values) {
        var kept = OPTIONAL.matcher(template)
                .replaceAll(
                        part -> MEMBER.matcher(part.group(1)).results().allMatch(m -> values.containsKey(m.group(1)))
                                ? java.util.regex.Matcher.quoteReplacement(part.group(1))
                                : "");
        return MEMBER.matcher(kept)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
    }
}
