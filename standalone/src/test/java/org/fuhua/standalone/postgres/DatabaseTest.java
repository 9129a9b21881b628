package org.fuhua.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void takesTheAdministratorOutOfTheUrlAndKeepsTheRest() {
        var database = Database.external(
                "jdbc:postgresql://db.example:5433/postgres?user=chief&password=s3cret&sslmode=require");
        assertThat(database).isEqualTo(new Database("db.example", 5433, "?sslmode=require", "chief", "s3cret"));
        assertThat(database.url("review")).isEqualTo("jdbc:postgresql://db.example:5433/review?sslmode=require");
    }

    @Test
    void knowsTheUsualPort() {
        assertThat(Database.external("jdbc:postgresql://db/postgres").port()).isEqualTo(5432);
    }
}
