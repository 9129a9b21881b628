#!/usr/bin/env bash
# Tries docker-compose.yml with real containers on a Debian machine without an image registry.
#
#   deploy/docker/try.sh build [PART…]   make the base image (debootstrap, this machine's JDK) and the images
#   deploy/docker/try.sh up [PART…]      start them and wait until each is healthy
#   deploy/docker/try.sh status          health of each container
#   deploy/docker/try.sh down            end and remove containers and volumes
#   deploy/docker/try.sh                 build, up, status and down
#
# Needs root, a JDK 25 in JAVA_HOME, a built project, and: apt-get install podman podman-compose runc netavark
# aardvark-dns iptables debootstrap. DEBIAN_MIRROR names another mirror. What it makes besides images is kept in
# FUHUA_TRY (default .fuhua/containers).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
work=${FUHUA_TRY:-$PWD/.fuhua/containers}
base=localhost/fuhua/base:bookworm
mkdir -p "$work"

cat >"$work/containers.conf" <<'CONF'
[containers]
default_ulimits=["nofile=4096:4096","nproc=4096:4096"]
[engine]
runtime="runc"
cgroup_manager="cgroupfs"
events_logger="file"
[network]
network_backend="netavark"
CONF
export CONTAINERS_CONF=$work/containers.conf
export BASE_IMAGE=$base BUILD_IMAGE=$base POSTGRES_BASE_IMAGE=$base
project=fuhua-try

say() { printf '\n== %s\n' "$*"; }

base_image() { # Debian with PostgreSQL and a JDK: enough for every image
  podman image exists "$base" && return
  : "${JAVA_HOME:?must name a JDK 25}"
  if [ ! -e "$work/tree/made" ]; then
    say "Making a base of Debian (some minutes)"
    rm -rf "$work/tree"
    debootstrap --variant=minbase --include=ca-certificates,postgresql,tzdata bookworm "$work/tree" \
      ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >"$work/debootstrap.log" || { tail "$work/debootstrap.log"; return 1; }
    rm -rf "$work/tree"/var/cache/apt/archives/*.deb
    mkdir -p "$work/tree/opt/java"
    cp -rL "$JAVA_HOME" "$work/tree/opt/java/openjdk"
    touch "$work/tree/made"
  fi
  say "Importing it as $base"
  tar -C "$work/tree" -c . | podman import --change 'ENV JAVA_HOME=/opt/java/openjdk' \
    --change 'ENV PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' - "$base" >/dev/null
}

containers() { podman ps --all --filter "label=io.podman.compose.project=$project" --format '{{.Names}}'; }

healthy() { # podman runs health checks by systemd; without it, ask
  podman healthcheck run "$1" >/dev/null 2>&1
}

build() {
  base_image
  say "Building images"
  podman-compose -p "$project" build "$@"
}

up() {
  say "Starting"
  podman-compose -p "$project" up --detach "$@" >"$work/up.log" 2>&1 || { tail -20 "$work/up.log"; return 1; }
  [ -n "$(containers)" ] || { say "Nothing was started"; tail -20 "$work/up.log"; return 1; }
  local until=$((SECONDS + ${PATIENCE:-300})) container waiting
  while :; do
    waiting=
    for container in $(containers); do
      case $container in
        *connectors*) [ "$(podman inspect -f '{{.State.Status}} {{.State.ExitCode}}' "$container")" = "exited 0" ] ;;
        *) healthy "$container" ;;
      esac || waiting+=" $container"
    done
    [ -n "$waiting" ] || break
    [ $SECONDS -lt $until ] || { say "Not healthy:$waiting"; status; return 1; }
    sleep 3
  done
  say "Everything is healthy after $SECONDS s"
}

status() {
  local container
  for container in $(containers); do
    printf '%-28s %-10s %s\n' "$container" "$(podman inspect -f '{{.State.Status}}' "$container")" \
      "$(healthy "$container" && echo healthy || echo '-')"
  done
  podman stats --no-stream --format '{{.Name}} {{.MemUsage}}' 2>/dev/null || true
}

down() {
  say "Ending"
  podman-compose -p "$project" down --volumes >"$work/down.log" 2>&1 || true
  podman volume rm --force "${project}_postgres" "${project}_kafka" >/dev/null 2>&1 || true
}

case ${1:-all} in
  build | up) "$@" ;;
  status | down) "$1" ;;
  all)
    trap down EXIT
    build
    up
    status
    ;;
  *)
    sed -n '2,13s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
