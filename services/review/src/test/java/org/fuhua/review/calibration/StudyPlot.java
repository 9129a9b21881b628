package org.fuhua.review.calibration;

import java.util.List;
import java.util.Locale;

/// A dot for each method and shape of panel: how much of the oracle's rank correlation it reaches.
final class StudyPlot {
    private static final double LOWEST = 0.97;
    private static final int LEFT = 190;
    private static final int WIDTH = 480;
    private static final int LINE = 34;
    private static final List<String> COLOURS = List.of("#8a8f98", "#c08a2b", "#2f7f86", "#1f4e9e");
    private static final List<String> NAMES = List.of("mean", "trimmed", "standardised", "mixed model");

    private StudyPlot() {}

    static String of(List<Study> studies) {
        int height = 70 + LINE * studies.size();
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 %d" font-family="sans-serif" font-size="12" role="img" aria-label="Share of the oracle's rank correlation">
                <rect width="720" height="%d" fill="#ffffff"/>
                """.formatted(height, height));
        for (int i = 0; i < NAMES.size(); i++)
            svg.append("<circle cx=\"%d\" cy=\"16\" r=\"5\" fill=\"%s\"/><text x=\"%d\" y=\"20\">%s</text>\n"
                    .formatted(LEFT + i * 120, COLOURS.get(i), LEFT + 10 + i * 120, NAMES.get(i)));
        for (int tick = 97; tick <= 100; tick++)
            svg.append(
                    "<line x1=\"%1$s\" x2=\"%1$s\" y1=\"34\" y2=\"%2$d\" stroke=\"#e3e5e8\"/><text x=\"%1$s\" y=\"%3$d\" text-anchor=\"middle\">%4$d %%</text>\n"
                            .formatted(x(tick / 100.0), height - 24, height - 8, tick));
        for (int row = 0; row < studies.size(); row++) row(svg, studies.get(row), 52 + row * LINE);
        return svg.append("</svg>\n").toString();
    }

    private static void row(StringBuilder svg, Study study, int y) {
        svg.append("<text x=\"0\" y=\"%d\">%d × %d, %d each</text>\n"
                .formatted(y + 4, study.applications(), study.reads(), study.load()));
        for (var method : Method.values())
            svg.append("<circle cx=\"%s\" cy=\"%d\" r=\"5\" fill=\"%s\"/>\n"
                    .formatted(x(study.methods().get(method) / study.oracle()), y, COLOURS.get(method.ordinal())));
    }

    private static String x(double share) {
        return String.format(
                Locale.ROOT, "%.1f", LEFT + WIDTH * (Math.clamp(share, LOWEST, 1) - LOWEST) / (1 - LOWEST));
    }
}
