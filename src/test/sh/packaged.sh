# For scripts to source: starts the packaged service on a free port with a throwaway database, and stops it when the script ends.
# Sets `port` and `work`, a folder that is deleted at the end. Needs target/quarkus-app (./mvnw package -DskipTests).
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
work=$(mktemp -d)

"$root/run" -Dquarkus.http.port=0 -Dquarkus.management.port=0 -Dcrampgraph.database.folder="$work/postgres" \
    >"$work/log" 2>&1 &
service=$!
# The exit code of the stopped service must not become that of the script.
trap 'kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -rf "$work"' EXIT

port=
for _ in $(seq 120); do
    port=$(sed -n 's/.*Listening on: http:\/\/[^:]*:\([0-9]*\).*/\1/p' "$work/log")
    [ -z "$port" ] || break
    kill -0 "$service" 2>/dev/null || break
    sleep 1
done
[ -n "$port" ] || { cat "$work/log"; echo 'the service did not start'; exit 1; }
