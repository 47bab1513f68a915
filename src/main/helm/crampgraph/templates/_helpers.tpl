{{- define "crampgraph.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "crampgraph.credentials" -}}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ . }}
      key: username
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ . }}
      key: password
{{- end }}

{{- define "crampgraph.settings" -}}
{{- $proxies := dict }}
{{- if or .Values.ingress.enabled .Values.gateway.enabled }}
{{- $proxies = dict "CRAMPGRAPH_GRAPHQL_HTTP_PROXIES" .Values.proxies "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING" true "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED" true }}
{{- end }}
{{- range $name, $value := merge $proxies .Values.settings }}
{{ $name }}: {{ $value | toString | quote }}
{{- end }}
{{- end }}
