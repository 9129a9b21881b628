package org.fuhua.standalone.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.host.Java;
import org.fuhua.standalone.supervise.Part;
import org.fuhua.standalone.supervise.Probe;

/// GreenMail: takes every mail, delivers none, shows them over IMAP without a password.
public final class MailPart implements Part {
    private final Installation installation;

    public MailPart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int port() {
        return installation.ports().of("mail");
    }

    @Override
    public ProcessBuilder command() throws IOException {
        var command = new ArrayList<>(Java.jvm(32, "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(
                "-cp",
                installation.classPath(),
                MailServer.class.getName(),
                Integer.toString(port()),
                Integer.toString(installation.ports().of("mail-imap"))));
        return new ProcessBuilder(command);
    }

    @Override
    public boolean ready() throws IOException {
        return Probe.accepts(port());
    }
}
