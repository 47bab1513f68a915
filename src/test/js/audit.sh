#!/usr/bin/env bash
# Runs the audits of GraphQL over HTTP on the packaged service, and builds clients from its schema as other teams do, also
# those of docs/clients.md. Needs target/quarkus-app (./mvnw package -DskipTests), node and npm.
set -euo pipefail
cd "$(dirname "$0")"
. ../sh/packaged.sh

npm ci --no-audit --no-fund --silent
node audit.js "http://localhost:$port/graphql"
node clients.js "http://localhost:$port/graphql"
node documented.js "http://localhost:$port/graphql"
