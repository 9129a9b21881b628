package org.fuhua.standalone.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @Test
    void keepsTheUsualPortsWhenAllAreFree() {
        assertThat(Ports.choose(Ports.USUAL, _ -> true).byName()).isEqualTo(Ports.USUAL);
    }

    @Test
    void takesTheNextFreePortThatNobodyElseWants() {
        var wanted = new LinkedHashMap<>(Map.of("gateway", 8080));
        wanted.put("other", 8081);
        var ports = Ports.choose(wanted, port -> port != 8080);
        assertThat(ports.of("other")).isEqualTo(8081);
        assertThat(ports.of("gateway")).isEqualTo(8082);
    }

    @Test
    void givesNoPortTwice() {
        var ports = Ports.choose(Ports.USUAL, port -> port > 20_000);
        assertThat(ports.byName().values()).doesNotHaveDuplicates().allMatch(port -> port > 20_000);
    }

    @Test
    void readsBackWhatItWrote(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ports");
        var ports = Ports.choose(Ports.elsewhere(), _ -> true);
        ports.write(file);
        assertThat(Ports.read(file, Ports.USUAL)).isEqualTo(ports.byName());
    }

    @Test
    void ignoresNamesItDoesNotKnow(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("ports"), "gateway=9000\nformer=1\n\n");
        assertThat(Ports.read(file, Ports.USUAL)).containsEntry("gateway", 9000).doesNotContainKey("former");
    }

    @Test
    void seesThatAPortIsTakenOnTheLocalAddressOnly() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
        }
    }
}
