package org.fuhua.standalone.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/// The process of the mail server; arguments: SMTP port, IMAP port.
public final class MailServer {
    private MailServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        var smtp = new ServerSetup(Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var imap = new ServerSetup(Integer.parseInt(arguments[1]), "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        new GreenMail(new ServerSetup[] {smtp, imap})
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
                .start();
        Thread.currentThread().join();
    }
}
