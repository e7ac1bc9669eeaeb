/** What is no request at all, sent over a real socket. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { answerBrokenRequests } from '../../../runtime/server/http/broken-request.ts';

describe('what never becomes a request', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((_, response) => response.end('fine'));
    answerBrokenRequests(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const say = async (words: string): Promise<string> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.end(words);
    const heard: Buffer[] = [];
    for await (const part of socket) heard.push(part as Buffer);
    return Buffer.concat(heard).toString();
  };
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;

  it('is told that its address is too long', async () => {
    const answer = await say(get(`/matters?q=${'a'.repeat(30_000)}`));
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('网址太长');
    expect(answer).toContain('href="/"');
  });

  it('is told that it could not be read', async () => {
    const answer = await say('one window\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('请求的格式不对');
  });

  it('harms nobody else', async () => {
    expect(await say(get('/'))).toContain('fine');
  });
});
