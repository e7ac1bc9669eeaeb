import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { routes } from './runtime/api/index.ts';
import instead from './runtime/desks/portal/instead.json' with { type: 'json' };

const at = (name: string) => path.resolve(import.meta.dirname, name);

/** A page calls a route by its method and path. What describes bodies and answers is for the server and the compiler. */
function routeAddresses(): Plugin {
  const table = at('runtime/api/routes.ts');
  const addresses = Object.entries(routes).map(([name, { method, path: to }]) => [name, { method, path: to }] as const);
  const source = `export const routes = ${JSON.stringify(Object.fromEntries(addresses))};`;
  return { name: 'route-addresses', load: (id) => (id === table ? source : null) };
}

/** `x.js.gz` beside every `x.js`: the server sends it as it is (runtime/server/http/compressed.ts). */
const compressed = (): Plugin => ({
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((one) => /\.(js|css)$/.test(one))) {
      const file = path.join(dir, name);
      await writeFile(`${file}.gz`, gzipSync(await readFile(file), { level: 9 }));
    }
  },
});

/** What the public opens: on phones and slow lines, so it is built apart and runs on Preact (docs/decisions/0013). */
const portal: UserConfig = {
  resolve: {
    alias: Object.entries(instead).map(([name, other]) => ({
      find: new RegExp(`^${name}$`),
      replacement: other.startsWith('.') ? at(other) : other,
    })),
  },
  build: {
    manifest: '.vite/portal.json',
    rolldownOptions: {
      input: { portal: at('runtime/desks/portal/index.html'), enhance: at('runtime/desks/portal/enhance.ts') },
    },
  },
};

const plainWords = 'markdown-to-jsx/react';

const office: UserConfig = {
  // The forms' words are plain here as well: nothing asks for the Markdown that rjsf offers.
  resolve: { alias: { [plainWords]: at(instead[plainWords]) } },
  build: {
    // Built after the portal and beside it.
    emptyOutDir: false,
    manifest: '.vite/office.json',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { staff: at('runtime/desks/staff/index.html'), designer: at('designer/index.html') } },
  },
};

/** `--mode portal` or `--mode office`. Hall PCs run Chrome 109; nothing is inlined into the pages, for the CSP. */
export default defineConfig(({ mode }) => {
  const { build, ...own } = mode === 'portal' ? portal : office;
  return {
    root: import.meta.dirname,
    publicDir: false,
    plugins: [react(), routeAddresses(), compressed()],
    ...own,
    build: {
      outDir: 'dist/web',
      emptyOutDir: true,
      target: 'chrome109',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      ...build,
    },
  };
});
