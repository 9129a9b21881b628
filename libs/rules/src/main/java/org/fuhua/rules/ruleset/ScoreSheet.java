package org.fuhua.rules.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuhua.rules.expression.Answer;
import org.fuhua.rules.expression.Bindings;
import org.jspecify.annotations.Nullable;

/// Gives points. What is not known is counted twice, as nothing and as everything, so that a score may be certain to
/// pass or to fail although facts are missing.
final class ScoreSheet {
    /// Name of the sum of all indicators.
    static final String TOTAL = "total";

    private final List<Line> lines;

    private ScoreSheet(List<Line> lines) {
        this.lines = lines;
    }

    private record Line(Indicator indicator, List<Compiler.Question> values) {}

    static ScoreSheet of(List<Indicator> indicators, Compiler compiler, String at) {
        var lines = new ArrayList<Line>();
        var codes = new HashSet<String>();
        for (int i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            var here = at + "/" + i;
            if (!codes.add(indicator.code()))
                compiler.fault(here + "/code", "duplicate", "编号重复", "This code is used twice");
            var values = new ArrayList<Compiler.Question>();
            for (int m = 0; m < indicator.measures().size(); m++)
                values.add(measure(indicator, m, compiler, here + "/measures/" + m));
            lines.add(new Line(indicator, List.copyOf(values)));
        }
        return new ScoreSheet(List.copyOf(lines));
    }

    private static Compiler.Question measure(Indicator indicator, int no, Compiler compiler, String at) {
        var measure = indicator.measures().get(no);
        for (int b = 0; b < measure.bands().size(); b++) {
            var band = measure.bands().get(b);
            if (band.points() < 0 || band.most() < band.points() || band.most() > indicator.max())
                compiler.fault(
                        at + "/bands/" + b + "/points",
                        "points-out-of-range",
                        "分值须在 0 与该指标满分之间",
                        "Points lie between 0 and the indicator's most");
        }
        return compiler.number(measure.value(), at + "/value");
    }

    /// @param points an indicator, a group, or all
    boolean knows(String points) {
        return lines.stream().anyMatch(line -> isAmong(line.indicator.code(), line.indicator.group(), points));
    }

    private static boolean isAmong(String code, @Nullable String group, String points) {
        return points.equals(TOTAL) || points.equals(code) || points.equals(group);
    }

    Score score(Bindings facts) {
        return new Score(lines.stream().map(line -> line(line, facts)).toList());
    }

    private static ScoreLine line(Line line, Bindings facts) {
        var indicator = line.indicator;
        if (line.values.isEmpty()) return points(indicator, null, null, 0, indicator.max(), new TreeSet<>());
        int floor = 0;
        int ceiling = 0;
        Long value = null;
        Unit unit = null;
        var missing = new TreeSet<String>();
        for (int m = 0; m < line.values.size(); m++) {
            var measure = indicator.measures().get(m);
            switch (line.values.get(m).ask(facts)) {
                case Answer.Known known -> {
                    var band = measure.bands().stream()
                            .filter(b -> b.relation().holds(known.number(), b.threshold()))
                            .findFirst();
                    int least = band.map(Indicator.Band::points).orElse(0);
                    if (value == null || least > floor) {
                        value = known.number();
                        unit = measure.unit();
                    }
                    floor = Math.max(floor, least);
                    ceiling = Math.max(ceiling, band.map(Indicator.Band::most).orElse(0));
                }
                case Answer.Unknown unknown -> {
                    missing.addAll(unknown.missing());
                    ceiling = Math.max(ceiling, most(measure));
                }
                // A share of nothing: this measure gives no points, another may.
                case Answer.Undefined _ -> {}
            }
        }
        if (floor == ceiling) missing.clear();
        return points(indicator, value, unit, floor, ceiling, missing);
    }

    private static int most(Indicator.Measure measure) {
        return measure.bands().stream().mapToInt(Indicator.Band::most).max().orElse(0);
    }

    private static ScoreLine points(
            Indicator indicator,
            @Nullable Long value,
            @Nullable Unit unit,
            int floor,
            int ceiling,
            SortedSet<String> missing) {
        return new ScoreLine(
                indicator.code(),
                indicator.group(),
                indicator.zh(),
                indicator.en(),
                indicator.source(),
                value,
                unit,
                floor,
                ceiling,
                indicator.max(),
                missing);
    }

    /// A filled sheet.
    record Score(List<ScoreLine> lines) {
        long floor(String points) {
            return among(points).mapToLong(ScoreLine::floor).sum();
        }

        long ceiling(String points) {
            return among(points).mapToLong(ScoreLine::ceiling).sum();
        }

        SortedSet<String> missing(String points) {
            var missing = new TreeSet<String>();
            among(points).forEach(line -> missing.addAll(line.missing()));
            return missing;
        }

        private java.util.stream.Stream<ScoreLine> among(String points) {
            return lines.stream().filter(line -> isAmong(line.code(), line.group(), points));
        }
    }
}
