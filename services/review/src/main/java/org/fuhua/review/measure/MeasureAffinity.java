package org.fuhua.review.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.review.affinity.Affinity;
import org.fuhua.review.affinity.AffinityRule;
import org.fuhua.review.affinity.Portrait;

/// Works out every affinity of a made-up round: applications with a title and a summary of about 300 characters,
/// experts with ten titles of works.
public final class MeasureAffinity {
    private static final List<String> WORDS = List.of(
            "脑电", "信号", "柔性", "电极", "神经", "解码", "芯片", "康复", "外骨骼", "调控", "人机", "交互", "睡眠", "情绪", "数据", "平台", "生物", "相容",
            "材料", "封装", "植入", "无线", "供电", "低功耗", "算法", "深度", "学习", "运动", "想象", "语言", "视觉", "听觉", "刺激", "闭环", "癫痫", "抑郁",
            "帕金森", "卒中", "肢体", "功能", "评估", "系统", "临床", "试验", "安全", "标准", "检测", "采集", "放大器", "噪声", "滤波", "特征", "提取",
            "分类", "迁移", "个体", "差异", "实时", "嵌入式", "设备");
    private static final int FIELDS = 40;
    private static final int CHARACTERS = 300;
    private static final int WORKS = 10;
    private static final int TITLE = 20;

    private final Random random = new Random(20261130);

    private MeasureAffinity() {}

    /// @param arguments applications, experts
    public static void main(String... arguments) {
        new MeasureAffinity().run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void run(int applications, int experts) {
        var rule = RuleBook.read("/affinity/rules.yaml", AffinityRule.class).inForceOn(LocalDate.now());
        var about = IntStream.range(0, applications)
                .mapToObj(_ -> portrait(text(TITLE) + "\n" + text(CHARACTERS), 4))
                .toList();
        var knowing = IntStream.range(0, experts)
                .mapToObj(_ -> portrait(
                        IntStream.range(0, WORKS).mapToObj(_ -> text(TITLE)).collect(Collectors.joining("\n")), 5))
                .toList();
        var told = new long[1];
        long start = System.nanoTime();
        var affinity = Told.seconds("index", () -> new Affinity(rule, about, knowing));
        for (int a = 0; a < applications; a++) affinity.of(a, (_, _) -> told[0]++);
        Told.say("affinitySeconds", (System.nanoTime() - start) / 1e9);
        Told.say("pairs", told[0]);
    }

    private Portrait portrait(String text, int fields) {
        var chosen = new ArrayList<String>();
        for (int i = 0; i < fields; i++) chosen.add("领域" + random.nextInt(FIELDS));
        return new Portrait(
                chosen, List.of("F%02d%02d".formatted(1 + random.nextInt(6), 1 + random.nextInt(12))), text);
    }

    private String text(int characters) {
        var text = new StringBuilder();
        while (text.length() < characters) text.append(WORDS.get(random.nextInt(WORDS.size())));
        return text.toString();
    }
}
