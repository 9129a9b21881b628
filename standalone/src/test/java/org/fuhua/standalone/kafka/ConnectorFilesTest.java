package org.fuhua.standalone.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.fuhua.standalone.Installation;
import org.junit.jupiter.api.Test;

/// The five definitions are one, but for the service's name: a connector that differs is a mistake.
class ConnectorFilesTest {
    private static final Path FOLDER = Path.of("..", "deploy", "connect");

    @Test
    void differInTheNameOfTheServiceOnly() throws IOException {
        var model = general("review");
        for (var service : Installation.SERVICES) assertThat(general(service)).isEqualTo(model);
    }

    @Test
    void holdNoPassword() throws IOException {
        assertThat(general("review")).contains("\"database.password\": \"${env:FUHUA_CONNECT_PASSWORD}\"");
    }

    private static String general(String service) throws IOException {
        return Files.readString(FOLDER.resolve(service + ".json"))
                .replace(service, "SERVICE")
                .replace(service.toUpperCase(Locale.ROOT), "SERVICE");
    }
}
