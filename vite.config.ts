import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => path.resolve(import.meta.dirname, name);

/** Three front ends in one build. Hall PCs run Chrome 109; nothing is inlined into the pages, for the CSP. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'chrome109',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    manifest: true,
    rolldownOptions: {
      input: {
        portal: page('runtime/desks/portal/index.html'),
        enhance: page('runtime/desks/portal/enhance.ts'),
        staff: page('runtime/desks/staff/index.html'),
        designer: page('designer/index.html'),
      },
    },
  },
});
