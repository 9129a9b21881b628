package org.fuhua.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
    @ParameterizedTest
    @ValueSource(strings = {"/app/calls/1?tab=form#top", "/calls", "/"})
    void leadsBackWithinThisSite(String path) {
        assertThat(ReturnTo.of(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/app\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "app",
                "",
                "/sign-in?returnTo=/sign-in",
                "/sign-out",
                "/a b"
            })
    void leadsNowhereElse(String elsewhere) {
        assertThat(ReturnTo.of(elsewhere)).isEqualTo(ReturnTo.PORTAL);
    }

    @Test
    void leadsToThePortalWhenNothingIsAsked() {
        assertThat(ReturnTo.of(null)).isEqualTo(ReturnTo.PORTAL);
    }
}
