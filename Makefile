# Every command of the project. `make` lists them; what they run is below each.
.DEFAULT_GOAL := help
.PHONY: help dev test verify format schema package run quick image up native coverage mutation faults rollback hostile graphiql audit browser \
    screenshots alerts chart bench sbom clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

dev: ## the service on the sources, with live reload: http://localhost:8080/graphiql
	./mvnw quarkus:dev

test: ## the fast tests
	./mvnw test -Dfast

verify: ## all tests, the packaged program included
	./mvnw verify

format: ## repair import order and format
	./mvnw validate -Dformat

schema: ## update docs/schema.graphql
	./mvnw test -Dtest=PublishedSchemaTest -Dschema.write=true

package: ## target/quarkus-app/quarkus-run.jar
	./mvnw package -DskipTests

run: ## the packaged program
	./run

quick: ## the same with what Java learns for a quick start: docs/start.md
	./mvnw package -Daot -DskipTests

image: ## the image crampgraph, for Docker
	./mvnw package -Dcontainer -DskipTests
	docker build -f docker/Dockerfile.jvm -t crampgraph .

up: ## the image with a PostgreSQL, for trying it
	docker/up

native: ## the native program (needs GraalVM or Mandrel for Java 25): docs/native.md
	./mvnw package -Dnative -DskipTests

coverage: ## what the tests run: target/site/jacoco
	./mvnw test -Dcoverage

mutation: ## which changes of the code the unit tests notice: target/pit-reports
	./mvnw test-compile -Dmutation

faults: ## the database and the program die under load
	./mvnw verify -Dfaults

rollback: ## the version before, forward to this one and back, under load
	sh src/test/sh/roll-back-test.sh

hostile: ## 10,000 hostile requests to the packaged program
	./mvnw verify -Dit.test=HostileRequestsIT -Dhostile.requests=10000

graphiql: ## the query editor from its sources (needs node)
	src/main/graphiql/build

audit: package ## audits of GraphQL over HTTP, and clients built from the schema (needs node)
	bash src/test/js/audit.sh

browser: package ## pages in a real browser (needs node and Chromium)
	bash src/test/browser/browser.sh

screenshots: package ## each kind of page as a picture: target/screenshots (needs node and Chromium)
	bash src/test/browser/browser.sh screenshots $(CURDIR)/target/screenshots

alerts: ## the rules for Prometheus (needs promtool)
	bash src/test/prometheus/check.sh

chart: ## the chart against the overlays (needs node)
	bash src/test/kubernetes/check.sh

bench: ## docs/benchmarks.md
	src/bench/run

sbom: ## what the program is made of: target/bom.json
	./mvnw package -Dsbom -DskipTests

clean: ## delete what was built
	./mvnw clean
