package org.fuhua.applicant.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.letter.Letters;
import org.fuhua.applicant.organisation.MemberRole;
import org.fuhua.platform.time.Clocks;

/// The mail of an invitation, in both languages: nobody knows yet which one the invited person reads.
@ApplicationScoped
class InvitationMail {
    private static final Map<MemberRole, Words> PARTS = Map.of(
            MemberRole.OWNER, new Words("管理员", "owner"),
            MemberRole.EDITOR, new Words("填报人", "editor"),
            MemberRole.FINANCE, new Words("财务", "finance"),
            MemberRole.VIEWER, new Words("查阅", "viewer"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Letters letters;
    private final ApplicantConfig config;

    InvitationMail(Letters letters, ApplicantConfig config) {
        this.letters = letters;
        this.config = config;
    }

    /// The secret stands behind `#`, which browsers send to no server.
    void write(Invitation invitation, String address, String organisation, Secret secret) {
        var part = PARTS.get(invitation.role());
        var link = config.publicUrl() + "/app/invitation#" + secret.text();
        letters.write(address, "邀请您加入“%s” · Invitation".formatted(organisation), """
                您好：

                %1$s邀请您以“%2$s”身份加入。请用绑定本邮箱的账号登录并接受邀请：

                %4$s

                链接只能使用一次，有效期至 %5$s（北京时间）。如与您无关，请忽略本邮件。

                Hello,

                %1$s invites you to act for it as %3$s. Follow the link above, sign in with the account that has this
                mail address, and accept. The link works once, until %5$s (Beijing time). If this is not for you,
                ignore this mail.
                """.formatted(
                        organisation, part.zh(), part.en(), link, moment(invitation.expiresAt())));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Clocks.PROGRAMME_ZONE));
    }
}
