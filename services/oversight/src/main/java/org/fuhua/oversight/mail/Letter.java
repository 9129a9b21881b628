package org.fuhua.oversight.mail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.fuhua.oversight.message.Message;
import org.fuhua.platform.time.Clocks;

/// What a mail says: plain text in the person's language, with a link for each message.
record Letter(String subject, String text) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// @param site where the portal is, without a slash at the end
    /// @param unsubscribe address of the page that ends mails
    static Letter of(List<Message> messages, int more, boolean english, String site, String unsubscribe) {
        return english ? english(messages, more, site, unsubscribe) : chinese(messages, more, site, unsubscribe);
    }

    private static Letter chinese(List<Message> messages, int more, String site, String unsubscribe) {
        var first = messages.getFirst().zh();
        int all = messages.size() + more;
        var text = new StringBuilder("您好！孵化平台有 %d 条与您有关的新消息：\n\n".formatted(all));
        messages.forEach(message -> text.append(entry(message, message.zh(), site)));
        if (more > 0) text.append("另有 %d 条，请登录查看：%s/app/messages\n\n".formatted(more, site));
        text.append("--\n本邮件由系统自动发送，请勿回复。\n消息设置：%s/app/messages/preferences\n不再接收邮件：%s\n".formatted(site, unsubscribe));
        return new Letter(all == 1 ? first : "%s 等 %d 条消息".formatted(first, all), text.toString());
    }

    private static Letter english(List<Message> messages, int more, String site, String unsubscribe) {
        var first = messages.getFirst().en();
        int all = messages.size() + more;
        var text = new StringBuilder(
                all == 1 ? "Fuhua has news for you:\n\n" : "Fuhua has %d pieces of news for you:\n\n".formatted(all));
        messages.forEach(message -> text.append(entry(message, message.en(), site)));
        if (more > 0) text.append("%d more are in the portal: %s/app/messages\n\n".formatted(more, site));
        text.append(
                "--\nThis mail was sent by a machine that reads no answers.\nWhat you hear of: %s/app/messages/preferences\nNo more mails: %s\n"
                        .formatted(site, unsubscribe));
        return new Letter(all == 1 ? first : "%s, and %d more".formatted(first, all - 1), text.toString());
    }

    private static String entry(Message message, String words, String site) {
        var at = MINUTE.format(message.at().atZone(Clocks.PROGRAMME_ZONE));
        return "%s  %s\n%s/app%s\n\n".formatted(at, words, site, message.link());
    }
}
