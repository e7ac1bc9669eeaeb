/** The built front ends: hashed assets cached for ever, entry pages never. */
import path from 'node:path';
import express, { type Express } from 'express';
import { compressed } from './compressed.ts';

/** Entry page of each front end by the path it lives under. */
const entries = { '/desk': 'runtime/desks/staff/index.html', '/designer': 'designer/index.html' } as const;

export function serveWeb(app: Express, webDir: string): void {
  const assets = path.join(webDir, 'assets');
  app.use('/assets', compressed(assets), express.static(assets, { immutable: true, maxAge: '1y', index: false }));
  for (const [at, file] of Object.entries(entries)) {
    app.get([at, `${at}/{*rest}`], (_, response) => {
      response.setHeader('cache-control', 'no-cache');
      response.sendFile(path.join(webDir, file));
    });
  }
}
