package org.fuhua.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// kubectl of this machine, where there is one.
final class Kubectl {
    private Kubectl() {}

    static boolean isPresent() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    static List<ObjectNode> kustomize(Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException("kubectl kustomize refuses " + folder);
        return Checkout.yaml(said).stream().map(ObjectNode.class::cast).toList();
    }
}
