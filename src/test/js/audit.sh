#!/usr/bin/env bash
# Starts the packaged service on a free port with a throwaway database, runs the audits of GraphQL over HTTP on it, and builds
# clients from its schema as other teams do. Needs target/quarkus-app (./mvnw package -DskipTests), node and npm.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$(mktemp -d)

"$root/run" -Dquarkus.http.port=0 -Dquarkus.management.port=0 -Dcrampgraph.database.folder="$work/postgres" \
    >"$work/log" 2>&1 &
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
node clients.js "$address"
