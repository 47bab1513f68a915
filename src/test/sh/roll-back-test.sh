#!/bin/sh
# Upgrades the last tagged version, or the commit that is given, to this one and rolls back, under load.
set -eu
cd "$(dirname "$0")/../../.."

version=${1:-$(git describe --tags --abbrev=0 HEAD~)} || {
    echo 'There is no tagged version before this one: fetch the tags (git fetch --tags), or give a commit.' >&2
    exit 1
}
previous=$PWD/target/previous
git worktree remove --force "$previous" 2>/dev/null || true
git worktree add --force --detach "$previous" "$version"
trap 'git worktree remove --force "$previous"' EXIT

(cd "$previous" && ./mvnw package -DskipTests --batch-mode --no-transfer-progress)
./mvnw verify -Dfaults -Dit.test=RollBackIT --batch-mode --no-transfer-progress \
    -Dprevious.program="$previous/target/quarkus-app/quarkus-run.jar"
