package org.fuhua.gateway.page;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What surrounds every page.
///
/// @param words what it says
/// @param section which entry of the top bar is the current one
/// @param other the same page in the other language
public record Frame(Words words, String section, String other) {
    static Frame of(@Nullable String language, String section, UriInfo uri) {
        var words = Words.in(language);
        var other = uri.getRequestUriBuilder()
                .replaceQueryParam("lang", words.english() ? new Object[0] : new Object[] {"en"});
        var address = other.build();
        return new Frame(
                words,
                section,
                address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
    }

    /// A page that stands outside the top bar.
    static Frame alone(@Nullable String language) {
        var words = Words.in(language);
        return new Frame(words, "", words.english() ? "/" : "/?lang=en");
    }

    /// Sentences by key, for templates.
    public Map<String, String> w() {
        return words.all();
    }

    /// Value of the page's `lang` attribute.
    public String tag() {
        return words.english() ? "en" : "zh-CN";
    }

    /// What a link adds to stay in this language.
    public String q() {
        return words.english() ? "?lang=en" : "";
    }
}
