package org.fuhua.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "doctor", description = "Say what this machine lacks.")
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var findings = new Examination(Home.find()).findings();
        var out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println((finding.fine() ? "ok    " : "FAULT ") + finding.text()));
        out.flush();
        return findings.stream().allMatch(Examination.Finding::fine) ? 0 : 1;
    }
}
