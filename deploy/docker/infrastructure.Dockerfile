# Kafka, Kafka Connect with Debezium, the mail catcher and the one-shot registration of the connectors: one image of the
# jars that Maven resolved for standalone, so that both ways to run use the same versions. What runs is the command.
ARG BASE_IMAGE=docker.io/library/eclipse-temurin:25-jre
FROM ${BASE_IMAGE}
COPY --chmod=0755 deploy/docker/bin/ /usr/local/bin/
WORKDIR /opt/fuhua
COPY standalone/target/lib/ lib/
COPY standalone/target/standalone-*.jar ./
COPY deploy/docker/kafka/ kafka/
COPY deploy/kafka/topics.txt kafka/broker/topics.txt
COPY deploy/connect/*.json connectors/
# The broker makes the topics; the worker needs a list of none.
RUN touch kafka/connect/topics.txt && mkdir -p /var/lib/fuhua && chown 10001:0 /var/lib/fuhua
ENV HOME=/tmp
USER 10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:MaxMetaspaceSize=160m", "-XX:+UseSerialGC", \
    "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", \
    "-Djava.util.logging.config.file=/opt/fuhua/kafka/logging.properties", "-cp", "/opt/fuhua/*:/opt/fuhua/lib/*"]
