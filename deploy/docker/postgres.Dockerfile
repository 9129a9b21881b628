# PostgreSQL with one database and one role per service. Any image with PostgreSQL 15 or newer and its user will do as base.
ARG POSTGRES_BASE_IMAGE=docker.io/library/postgres:18
FROM ${POSTGRES_BASE_IMAGE}
USER root
COPY --chmod=0755 deploy/docker/postgres/ /opt/fuhua/
RUN mkdir -p /var/lib/fuhua && chown postgres /var/lib/fuhua
USER postgres
EXPOSE 5432
STOPSIGNAL SIGINT
ENTRYPOINT ["/opt/fuhua/start"]
