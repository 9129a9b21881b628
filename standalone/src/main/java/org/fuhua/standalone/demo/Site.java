package org.fuhua.standalone.demo;

import java.net.URI;
import org.fuhua.standalone.host.Secrets;

/// Where the platform to be shown runs, and who may add people to its realm.
///
/// @param keycloakAdmin administrator of the identity provider; only needed to create the demonstration's people
public record Site(URI gateway, URI keycloak, String keycloakAdmin, String keycloakPassword) {
    /// Password of every demonstration user. They exist only where the demonstration was loaded.
    public static final String PASSWORD = "fuhua-demo";

    static Site of(String gateway, String keycloak, String admin, Secrets secrets) {
        return new Site(URI.create(gateway), URI.create(keycloak), admin, secrets.password("keycloak.admin"));
    }

    static final String REALM = "fuhua";

    URI token(String realm) {
        return URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token");
    }

    URI admin(String path) {
        return URI.create(keycloak + "/admin/realms/" + REALM + path);
    }

    URI api(String path) {
        return URI.create(gateway + "/api/" + path);
    }

    @Override
    public String toString() {
        return "Site[" + gateway + "]";
    }
}
