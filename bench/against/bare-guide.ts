/** The rival without a county: Express 5 answers the bytes of a guide page, given as a file, from memory. */
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import express from 'express';

const page = await readFile(process.env.PAGE ?? '');
const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.get('/guide/:matter', (_, response) => {
  response.type('html').send(page);
});
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`);
});
