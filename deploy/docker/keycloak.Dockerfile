# Keycloak of the archive that Maven resolved for standalone, built once for PostgreSQL.
ARG BASE_IMAGE=docker.io/library/eclipse-temurin:25-jre
ARG BUILD_IMAGE=docker.io/library/eclipse-temurin:25-jdk
FROM ${BUILD_IMAGE} AS built
WORKDIR /opt
COPY standalone/target/keycloak-*.zip keycloak.zip
RUN jar xf keycloak.zip && rm keycloak.zip && mv keycloak-* keycloak && chmod +x keycloak/bin/kc.sh \
    && keycloak/bin/kc.sh build --db=postgres --health-enabled=true

FROM ${BASE_IMAGE}
COPY --chmod=0755 deploy/docker/bin/answers /usr/local/bin/answers
COPY --from=built --chown=10001:0 /opt/keycloak /opt/keycloak
COPY deploy/keycloak/fuhua-realm.json /opt/keycloak/data/import/fuhua-realm.json
ENV HOME=/tmp
USER 10001
EXPOSE 8080
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
