/** What the environment decides. Read once at start; everything else is configuration of the centre. */
import path from 'node:path';

export interface Settings {
  port: number;
  /** Empty: start the embedded store in `dataDir`. */
  mongodbUri: string;
  dataDir: string;
  configsDir: string;
  /** Centre of requests whose host names none. */
  defaultCentre: string;
  /** Demonstration accounts, outbox and a clock that can be set. Never on with NODE_ENV=production unless asked for. */
  demonstration: boolean;
  /** Instant the clock of a demonstration starts from, so that a restart does not go back in time; empty: real time. */
  clock: string;
  /** Where applicants find the site, for centres whose configuration names no address of their own; empty: unknown. */
  publicUrl: string;
  /** Behind a proxy that terminates TLS: cookies are `Secure`. */
  secureCookies: boolean;
  /** Folder the program that sends text messages fetches them from; empty: they are only kept for reading. */
  messagesDir: string;
  webDir: string;
  logLevel: string;
}

/** Reads settings from `env`; `root` is the folder of the installation. */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const port = Number(env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT 应当是 0 至 65535 的整数，现在是“${env.PORT ?? ''}”`);
  }
  const demonstration = (env.DEMONSTRATION ?? (env.NODE_ENV === 'production' ? '0' : '1')) === '1';
  const clock = env.CLOCK ?? '';
  if (clock !== '' && Number.isNaN(Date.parse(clock))) {
    throw new Error(`CLOCK 应当是一个时刻，如 2026-03-10T09:00:00+08:00，现在是“${clock}”`);
  }
  return {
    port,
    mongodbUri: env.MONGODB_URI ?? '',
    dataDir: path.resolve(root, env.DATA_DIR ?? 'data'),
    configsDir: path.resolve(root, env.CONFIGS_DIR ?? 'configs'),
    defaultCentre: env.CENTRE ?? 'jianghua',
    demonstration,
    clock,
    publicUrl: (env.PUBLIC_URL ?? (demonstration ? `http://localhost:${port}` : '')).replace(/\/+$/, ''),
    secureCookies: env.SECURE_COOKIES === '1',
    messagesDir: env.MESSAGES_DIR ? path.resolve(root, env.MESSAGES_DIR) : '',
    webDir: path.resolve(root, 'dist/web'),
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}
