import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  // A proxy may put the service anywhere.
  base: './',
  resolve: {
    alias: {
      'monaco-editor/esm/vs/editor/edcore.main.js': fileURLToPath(new URL('src/monaco.js', import.meta.url)),
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The page allows no fonts or scripts inside addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
});
