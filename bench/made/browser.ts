/** What a browser is to the server: kept connections, a cookie, a token. Asks this machine only. */
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

interface Asked {
  method: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}
export interface Answer {
  status: number;
  text: string;
}

export class Browser {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  #port: number;
  #cookie = '';
  #token = '';

  constructor(port: number | string) {
    this.#port = Number(port);
  }

  /** Where the server is now; cookie and token stay. */
  moveTo(port: number | string): void {
    this.#port = Number(port);
  }

  #call(
    { method, path, body, headers = {} }: Asked,
    agent: Agent | undefined,
    answered: (response: IncomingMessage) => void,
  ): ClientRequest {
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    const asked = {
      ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      ...(this.#cookie === '' ? {} : { cookie: this.#cookie, 'x-csrf-token': this.#token }),
      ...headers,
    };
    const to = { host: '127.0.0.1', port: this.#port, method, path, headers: asked, timeout: 30_000 };
    const call = request(agent ? { ...to, agent } : { ...to, agent: false }, answered);
    call.end(text);
    return call;
  }

  send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const call = this.#call({ method, path, body, headers }, this.#agent, (response) => {
        const cookie = response.headers['set-cookie']?.at(-1)?.split(';')[0];
        if (cookie !== undefined) this.#cookie = cookie;
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
        );
      });
      call.on('error', reject);
      call.on('timeout', () => call.destroy(new Error('no answer in 30 s')));
    });
  }

  /** Sends on a connection of its own and cuts it after so many milliseconds, whether or not somebody answered. */
  async cut(milliseconds: number, asked: Asked): Promise<void> {
    const call = this.#call(asked, undefined, (response) => response.resume());
    call.on('error', () => undefined);
    await pause(milliseconds);
    call.destroy();
  }

  /** An answer that must be good, read as JSON. */
  async json<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
    const { status, text } = await this.send(method, path, body, headers);
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Signs in as an applicant, with the code the outbox of demonstration mode shows. */
  async signIn(mobile: string): Promise<void> {
    await this.json('POST', '/api/applicant/code', { mobile });
    const { messages } = await this.json<{ messages: { to: string; text: string }[] }>('GET', '/api/demo/outbox');
    const code = messages.flatMap(({ to, text }) => (to === mobile ? (/\d{6}/.exec(text)?.[0] ?? []) : []))[0];
    this.#token = (await this.json<{ csrf: string }>('POST', '/api/applicant/session', { mobile, code })).csrf;
  }

  /** Signs in as a member of staff of the demonstration. */
  async signInStaff(name: string): Promise<void> {
    const { password } = await this.json<{ password: string }>('GET', '/api/demo/accounts');
    this.#token = (await this.json<{ csrf: string }>('POST', '/api/staff/session', { name, password })).csrf;
  }

  close(): void {
    this.#agent.destroy();
  }
}
