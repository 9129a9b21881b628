package org.fuhua.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {
    private final Operations operations = Operations.of(Contracts.of(List.of("sample", "gone", "none")));

    @ParameterizedTest
    @CsvSource({
        "GET, /api/sample/v1/things, sampleListThings",
        "HEAD, /api/sample/v1/things, sampleListThings",
        "POST, /api/sample/v1/things, sampleMakeThing",
        "GET, /api/sample/v1/things/mine, sampleMine",
        "GET, /api/sample/v1/things/0198, sampleGetThing",
        "GET, /api/gone/v1/things, goneListThings"
    })
    void findsTheDeclaredOperation(String method, String path, String id) {
        assertThat(operations.find(method, path))
                .isInstanceOfSatisfying(
                        Operations.Found.Declared.class,
                        found -> assertThat(found.operation().id()).isEqualTo(id));
    }

    @Test
    void onlyPublicPathsAreForAnybody() {
        assertThat(operation("/api/sample/v1/public/things").anonymous()).isTrue();
        assertThat(operation("/api/sample/v1/things").anonymous()).isFalse();
    }

    @Test
    void aServiceDeclaresOnlyItsOwnPaths() {
        assertThat(operations.find("GET", "/q/health")).isInstanceOf(Operations.Found.Unknown.class);
    }

    private Operation operation(String path) {
        return ((Operations.Found.Declared) operations.find("GET", path)).operation();
    }
}
