/** The files of the built pages, as browsers are given them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import express from 'express';
import request from 'supertest';
import { serveWeb } from '../../../runtime/server/http/web.ts';

const webDir = mkdtempSync(path.join(tmpdir(), 'web-'));
const script = 'export const words = "办事指南";';
const put = (name: string, content: string | Buffer) => writeFileSync(path.join(webDir, 'assets', name), content);
mkdirSync(path.join(webDir, 'assets'));
put('page-1a2b.js', script);
put('page-1a2b.js.gz', gzipSync(script));
put('plain-3c4d.js', script);
afterAll(() => rmSync(webDir, { recursive: true }));

const app = express();
serveWeb(app, webDir);
const get = (name: string, encodings: string) => request(app).get(`/assets/${name}`).set('accept-encoding', encodings);

describe('a script of the build', () => {
  it('is sent as the build compressed it, as the script it is, and kept for ever', async () => {
    const { headers, text } = await get('page-1a2b.js', 'gzip, deflate, br');
    expect(text).toBe(script);
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(gzipSync(script).length),
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
  });

  it('is sent plainly to whoever cannot unpack it, and no cache mixes the two up', async () => {
    const { headers, text } = await get('page-1a2b.js', 'identity');
    expect(text).toBe(script);
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers.vary).toBe('Accept-Encoding');
  });

  it('is sent plainly when the build left it so', async () => {
    const { headers, text } = await get('plain-3c4d.js', 'gzip');
    expect(text).toBe(script);
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('is missing when it is missing', async () => {
    expect((await get('nothing.js', 'gzip')).status).toBe(404);
    expect((await get('..%2f..%2fpackage.json', 'gzip')).status).toBe(404);
  });
});
