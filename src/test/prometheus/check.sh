#!/usr/bin/env bash
# Checks and tests the rules for Prometheus. Needs promtool, which is part of Debian's and Ubuntu's package `prometheus`; in CI
# it is installed where it is missing.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v promtool >/dev/null && [ "${CI:-}" = true ]; then
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq --yes --no-install-recommends prometheus >/dev/null
fi
command -v promtool >/dev/null || { echo 'promtool is missing: apt-get install prometheus'; exit 1; }
promtool check rules ../../main/monitoring/alerts.yaml
promtool check config ../../main/monitoring/prometheus.yaml
promtool test rules alerts-test.yaml
