package org.fuhua.standalone.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/// The process of the mail server; arguments: SMTP port, IMAP port and, in a container, the address to listen on.
public final class MailServer {
    private MailServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        var address = arguments.length > 2 ? arguments[2] : "127.0.0.1";
        var smtp = new ServerSetup(Integer.parseInt(arguments[0]), address, ServerSetup.PROTOCOL_SMTP);
        var imap = new ServerSetup(Integer.parseInt(arguments[1]), address, ServerSetup.PROTOCOL_IMAP);
        new GreenMail(new ServerSetup[] {smtp, imap})
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
                .start();
        Thread.currentThread().join();
    }
}
