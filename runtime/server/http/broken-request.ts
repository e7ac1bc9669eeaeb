/** What never becomes a request, because it is no HTTP or longer than any address of ours, is still told in plain words. */
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

const overlong = {
  status: '431 Request Header Fields Too Large',
  words: '网址太长，没有处理。请回到首页，用少一些的字再查找。',
};
const unreadable = { status: '400 Bad Request', words: '请求的格式不对，没有处理。请回到首页重新打开。' };

export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, words } = error.code === 'HPE_HEADER_OVERFLOW' ? overlong : unreadable;
    const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>没有处理</title><p>${words}</p><p><a href="/">首页</a></p></html>`;
    const head = [
      `HTTP/1.1 ${status}`,
      'content-type: text/html; charset=utf-8',
      "content-security-policy: default-src 'none'",
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}
