#!/usr/bin/env bash
# Works with dev mode as a developer does, on a copy of this checkout: bash src/test/sh/dev-mode-test.sh
# Edits Java, a migration, content and application.properties, and asks again each time. Needs curl. Takes one to ten minutes.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
while (: </dev/tcp/127.0.0.1/$port) 2>/dev/null; do port=$((port + 1)); done
address=http://localhost:$port
passed=0
failed=0
dev=

clean() {
    [ -z "$dev" ] || kill -- -"$dev" 2>/dev/null || true
    [ -z "$dev" ] || wait "$dev" 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT

git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$work" 2>/dev/null || true
cd "$work"
set -m
./mvnw quarkus:dev --batch-mode --no-transfer-progress -Ddebug=false -Dquarkus.console.enabled=false \
    -Dquarkus.http.port="$port" </dev/null >log 2>&1 &
dev=$!
set +m

get() { # path, further options of curl
    curl --silent --max-time 120 "$address$1" "${@:2}" || true
}

ask() { # document
    get "${2:-/graphql}" -H 'content-type: application/json' -d "{\"query\": \"${1//\"/\\\"}\"}"
}

# Asks until the answer is as expected, for at most four minutes.
check() { # what, a text that the answer must have, a command
    local answer='' end=$((SECONDS + ${LIMIT:-240}))
    while [ $SECONDS -lt $end ] && kill -0 "$dev" 2>/dev/null; do
        answer=$("${@:3}")
        case $answer in *"$2"*)
            passed=$((passed + 1))
            echo "ok: $1"
            return
            ;;
        esac
        sleep 1
    done
    failed=$((failed + 1))
    echo "failed: $1: expected <$2>, but the last answer is <${answer:0:400}>"
    tail -n 30 log
}

properties=src/main/resources/application.properties
articles=src/main/resources/content/articles.yaml
meta=src/main/java/org/crampgraph/content/answers/Meta.java

LIMIT=1200 check 'it starts' '"contentVersion"' ask '{ meta { contentVersion } }'
[ "$failed" -eq 0 ] || exit 1
check 'its first page tells what it is' '<h1>What is known about muscle cramps</h1>' get /
path=$(get /q/graphql-ui/render.js | sed -n "s/.*const api = '\([^']*\)'.*/\1/p")
check 'our GraphiQL opens' '<div id="graphiql">' get /graphiql/
check 'the guide for developers is there' 'graphql-codegen' get /developers
check "GraphiQL of the Dev UI gets answers at $path" '"__typename":"Query"' ask '{ __typename }' "$path"
check 'pages of dev mode may run their scripts' "script-src 'self' 'unsafe-inline'" \
    get /nothing -H 'accept: text/html' --head --request GET

sed -i 's/@Description("Version of this API/@Description("Edited: version of this API/' "$meta"
check 'an edit of Java is live' 'Edited: version' ask '{ __type(name: "Meta") { fields { description } } }'
echo 'broken' >>"$meta"
check 'an error of Java is shown' 'Error restarting Quarkus' get /graphql
sed -i '$d' "$meta"
check 'its correction is live' 'Edited: version' ask '{ __type(name: "Meta") { fields { description } } }'

sed -i '0,/ title: .*/s// title: An edited title/' "$articles"
check 'an edit of content is live' 'An edited title' ask '{ article(slug: "seed-article") { title } }'

migrations=src/main/resources/db/migration
echo "update article set title = 'A migrated title';" >$migrations/V99__edit_title.sql
echo '# restarts' >>"$properties"
check 'a new migration is live after a restart' 'A migrated title' ask '{ article(slug: "seed-article") { title } }'
echo '-- edited' >>$migrations/V99__edit_title.sql
check 'an edit of a migration that has run is shown' 'Error restarting Quarkus' get /graphql
sed -i '$d' $migrations/V99__edit_title.sql
check 'its correction is live' 'A migrated title' ask '{ article(slug: "seed-article") { title } }'

echo 'crampgraph.graphql.introspection=false' >>"$properties"
check 'an edit of application.properties is live' 'INTROSPECTION_DISABLED' ask '{ __schema { description } }'
echo 'crampgraph.graphql.introspektion=true' >>"$properties"
check 'an unknown key is shown' 'Error restarting Quarkus' get /graphql
sed -i '$d' "$properties"
sed -i '$d' "$properties"
check 'its correction is live' 'muscle cramps' ask '{ __schema { description } }'

echo "dev-mode-test: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
