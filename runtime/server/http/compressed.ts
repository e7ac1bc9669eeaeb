/** Files the build has compressed already (`x.js.gz` beside `x.js`), for every browser that takes them so. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Stands before the handler of the folder and names it the compressed file. The folder is read once. */
export function compressed(folder: string): RequestHandler {
  const ready = new Set(filesIn(folder).filter((name) => name.endsWith('.gz')));
  return (request, response, next) => {
    const name = request.path.slice(1);
    const type = types[path.extname(name)];
    if (type !== undefined && ready.has(`${name}.gz`)) {
      response.vary('Accept-Encoding');
      if (request.acceptsEncodings('gzip') === 'gzip') {
        response.setHeader('content-type', type);
        response.setHeader('content-encoding', 'gzip');
        request.url = `/${name}.gz`;
      }
    }
    next();
  };
}
