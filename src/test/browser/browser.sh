#!/usr/bin/env bash
# Runs the tests in a browser on the packaged service, or takes screenshots of it: browser.sh [screenshots <folder>]. Needs
# target/quarkus-app (./mvnw package -DskipTests), node, npm and Chromium, or the path of a Chromium in CHROMIUM.
set -euo pipefail
cd "$(dirname "$0")"
. ../sh/packaged.sh

npm ci --no-audit --no-fund --silent
export CRAMPGRAPH_ADDRESS="http://localhost:$port"
if [ "${1:-}" = screenshots ]; then
    node screenshots.js "${2:?a folder}"
else
    node --test --test-concurrency=1
fi
