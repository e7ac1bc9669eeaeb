/** Pages of the bench, built as the product is and served on this machine only. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Pages {
  /** Where the pages are; a page is asked for by its path in the repository. */
  url: string;
  close: () => Promise<void>;
}

/** Builds the pages and serves them. `policy` is the Content-Security-Policy of a page. */
export async function servePages(pages: readonly string[], policy: (page: string) => string): Promise<Pages> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'bench-pages-'));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      target: 'chrome109',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages.map((page) => path.join(root, page)) },
    },
  });

  const server = createServer((request, response) => {
    const asked = path.normalize(new URL(request.url ?? '/', 'http://bench').pathname).slice(1);
    readFile(path.join(outDir, asked)).then(
      (content) => {
        response.setHeader('content-type', types[path.extname(asked)] ?? 'application/octet-stream');
        if (asked.endsWith('.html')) response.setHeader('content-security-policy', policy(asked));
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(outDir, { recursive: true });
    },
  };
}
