package org.fuhua.standalone.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void readsAFieldOfTheKernel() {
        assertThat(Memory.kib(List.of("VmPeak:\t  9 kB", "VmRSS:\t  204800 kB"), "VmRSS:"))
                .isEqualTo(204_800);
        assertThat(Memory.kib(List.of(), "VmRSS:")).isZero();
    }

    @Test
    void seesItsOwnProcessAndNoneThatIsGone() {
        assertThat(Memory.residentMiB(ProcessHandle.current().pid())).isPositive();
        assertThat(Memory.residentMiB(Integer.MAX_VALUE)).isZero();
    }
}
