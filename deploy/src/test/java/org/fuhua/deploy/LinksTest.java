package org.fuhua.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every relative link of every document leads to a file, and its anchor to a heading.
class LinksTest {
    private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "dist", ".git", ".fuhua");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var documents = documents(Checkout.root());
        assertThat(documents).hasSizeGreaterThan(20);
        assertThat(documents.stream().flatMap(document -> broken(document).stream()))
                .isEmpty();
    }

    @Test
    void brokenLinksAreNoticed(@TempDir Path folder) throws IOException {
        var other = Files.writeString(folder.resolve("other.md"), "# One heading, 中文\n");
        var document = Files.writeString(folder.resolve("a.md"), """
                [good](other.md#one-heading-中文) [web](https://fuhua.example) [gone](gone.md) [part](other.md#two)
                ```
                [in code](nothing.md)
                ```
                """);
        assertThat(broken(other)).isEmpty();
        assertThat(broken(document)).containsExactly("a.md: gone.md", "a.md: other.md#two");
    }

    private static List<Path> documents(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !skipped(root.relativize(file)))
                    .toList();
        }
    }

    private static boolean skipped(Path file) {
        for (var part : file) if (SKIPPED.contains(part.toString())) return true;
        return false;
    }

    private static List<String> broken(Path document) {
        var broken = new ArrayList<String>();
        var link = LINK.matcher(FENCE.matcher(Checkout.read(document)).replaceAll(""));
        while (link.find()) {
            var target = link.group(1);
            if (target.matches("[a-z]+:.*")) continue;
            var parts = target.split("#", 2);
            var file = parts[0].isEmpty()
                    ? document
                    : document.resolveSibling(parts[0]).normalize();
            if (!Files.exists(file) || parts.length > 1 && !anchors(file).contains(parts[1]))
                broken.add(document.getFileName() + ": " + target);
        }
        return broken;
    }

    private static Set<String> anchors(Path file) {
        return HEADING.matcher(Checkout.read(file))
                .results()
                .map(heading -> heading.group(1)
                        .strip()
                        .toLowerCase()
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
