package org.fuhua.oversight;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A real mail server that keeps what it gets (`@QuarkusTestResource(MailServer.class)`).
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private static final int PORT = freePort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("quarkus.mailer.host", "localhost", "quarkus.mailer.port", Integer.toString(PORT));
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /// @return what somebody got, the oldest first
    public static List<MimeMessage> inbox(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    /// Takes no connections while the work is done.
    public static void away(Runnable work) {
        SERVER.stop();
        try {
            work.run();
        } finally {
            SERVER.start();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
