#!/usr/bin/env bash
# Starts the packaged service on a free port with a throwaway database and runs the audits of GraphQL over HTTP on it.
# Needs target/quarkus-app (./mvnw package), node and npm; JAVA_HOME or `java` must be 25 or newer, or one under /usr/lib/jvm.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$(mktemp -d)

# The start script knows how to find a JDK; its version line names the folder that it took.
java=$("$root/mvnw" -v | sed -n 's/^Java version: .*runtime: //p')/bin/java

"$java" -Dquarkus.http.port=0 -Dquarkus.management.port=0 -Dcrampgraph.database.folder="$work/postgres" \
    -jar "$root/target/quarkus-app/quarkus-run.jar" >"$work/log" 2>&1 &
service=$!
# The exit code of the stopped service must not become that of the audits.
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$work"' EXIT

address=
for _ in $(seq 120); do
    address=$(sed -n 's/.*Listening on: http:\/\/[^:]*:\([0-9]*\).*/http:\/\/localhost:\1\/graphql/p' "$work/log")
    [ -z "$address" ] || break
    kill -0 "$service" 2>/dev/null || break
    sleep 1
done
[ -n "$address" ] || { cat "$work/log"; echo 'the service did not start'; exit 1; }

npm ci --no-audit --no-fund --silent
node audit.js "$address"
