package org.fuhua.oversight.person;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.oversight.occasion.Kind;
import org.fuhua.oversight.occasion.MailChoice;
import org.jspecify.annotations.Nullable;

/// What somebody wants to hear of, and how.
///
/// @param maskedEmail where mail goes, partly; absent when the identity provider knows no verified address
@Schema(name = "Preferences")
record PreferencesView(
        long version, Language language, @Nullable String maskedEmail, List<KindPreference> kinds) {

    enum Language {
        zh,
        en
    }

    /// @param mandatory whether it can be delayed but not turned off
    record KindPreference(
            String kind, String area, String zh, String en, boolean mandatory, boolean inApp, MailChoice mail) {
        static KindPreference of(Kind kind, Preferences.Choice choice) {
            return new KindPreference(
                    kind.key(), kind.area(), kind.zh(), kind.en(), kind.mandatory(), choice.inApp(), choice.mail());
        }
    }

    /// @return the first letter and the domain: enough to recognise one's own address
    static String masked(String email) {
        return email.substring(0, 1) + "***" + email.substring(email.indexOf('@'));
    }
}
