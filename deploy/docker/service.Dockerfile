# One Quarkus service; the gateway brings the portal along. Build the project first: ./fuhua up --no-demo, or mvn package.
ARG BASE_IMAGE=docker.io/library/eclipse-temurin:25-jre
FROM ${BASE_IMAGE}
ARG SERVICE
COPY --chmod=0755 deploy/docker/bin/answers /usr/local/bin/answers
WORKDIR /opt/fuhua
# Libraries change seldom and come first, so that a change of ours is a small layer.
COPY services/${SERVICE}/target/quarkus-app/lib/ lib/
COPY services/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY services/${SERVICE}/target/quarkus-app/app/ app/
COPY services/${SERVICE}/target/quarkus-app/quarkus-run.jar quarkus-run.jar
ENV HOME=/tmp QUARKUS_HTTP_PORT=8080 QUARKUS_HTTP_HOST=0.0.0.0
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:MaxMetaspaceSize=192m", "-XX:+UseSerialGC", \
    "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", \
    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "/opt/fuhua/quarkus-run.jar"]
