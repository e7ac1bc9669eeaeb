/** What handlers work with: the centres, the store, the library of matters and the one clock, put together once. */
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { newId, newQueryCode } from './accounts/secret.ts';
import { sessions, type Sessions } from './accounts/session.ts';
import { type Digest, digestUnder } from './cases/lookup.ts';
import { readRegisters, type Registers } from './centre/standing.ts';
import type { Centres } from './centres/centres.ts';
import type { Clock } from './clock.ts';
import { type Press, pressIn } from './documents/press.ts';
import type { Channel } from './messages/channel.ts';
import { folderChannel } from './messages/folder-channel.ts';
import { logChannel } from './messages/log-channel.ts';
import { Pool } from './pool/pool.ts';
import { compilePublished } from './publishing/compile.ts';
import { type Gate, gateIn } from './publishing/gate.ts';
import { library, type Library } from './publishing/library.ts';
import { replays, type Replays } from './replay/replays.ts';
import { type Repositories, repositories } from './repositories.ts';
import { builtInProviders, type SealProviders } from './seals/provider.ts';
import type { Settings } from './settings.ts';

export interface Office {
  settings: Settings;
  /** Version of the product. */
  release: string;
  connection: Connection;
  centres: Centres;
  clock: Clock;
  log: Logger;
  store: Repositories;
  library: Library;
  /** What nobody may guess, drawn for a new case. */
  draw: { id: () => string; queryCode: () => string };
  sessions: Sessions;
  /** Who may act for the office in a matter now. */
  registersOf: (centre: string, matter: string, department: string) => Promise<Registers>;
  /** How a centre's cases are found by the numbers of people. */
  digestOf: (centre: string) => Promise<Digest>;
  /** How messages to applicants leave the office. */
  channel: Channel;
  /** How the codes of a centre's papers are computed. */
  paperDigestOf: (centre: string) => Promise<Digest>;
  /** Threads for whatever configurations make the server do. */
  pool: Pool;
  /** Makes documents there. */
  press: Press;
  /** Checks and tries bundles there. */
  gate: Gate;
  /** Past cases through the version in force and a draft. */
  replays: Replays;
  /** Ways seals come onto papers, by the name a seal gives its own. */
  sealProviders: SealProviders;
  /** Matters serving and set aside, per centre; filled at start. */
  report: () => readonly { centre: string; serving: number; quarantined: readonly string[] }[];
  closing: () => boolean;
}

export interface OfficeParts {
  settings: Settings;
  release: string;
  connection: Connection;
  centres: Centres;
  clock: Clock;
  log: Logger;
  report: Office['report'];
  closing: Office['closing'];
  /** Services of electronic seals beside the built-in seal on paper. */
  sealProviders?: SealProviders;
}

/** Puts an office together on an open connection. */
export function openOffice(parts: OfficeParts): Office {
  const { connection, centres, clock, settings, log } = parts;
  const store = repositories(connection);
  centres.follow(store.centreVersions, log);
  const pool = new Pool();
  const published = library({ versions: store.versions, clock, compile: compilePublished });
  return {
    ...parts,
    store,
    draw: { id: newId, queryCode: newQueryCode },
    library: published,
    digestOf: once((centre) => store.keys.of(centre, 'search').then(digestUnder)),
    paperDigestOf: once((centre) => store.keys.of(centre, 'paper').then(digestUnder)),
    registersOf: (...matter) => readRegisters({ store, centres, clock }, ...matter),
    channel: settings.messagesDir === '' ? logChannel(log) : folderChannel(settings.messagesDir),
    pool,
    press: pressIn(pool),
    gate: gateIn(pool),
    replays: replays({ store, library: published, centres, clock, log }),
    sealProviders: { ...parts.sealProviders, ...builtInProviders },
    sessions: sessions({
      accounts: store.accounts,
      seatings: store.seatings,
      clock,
      secure: settings.secureCookies,
      centreOf: centres.of,
    }),
  };
}

/** Asks for each centre once; a failure is asked again. */
function once<T>(ask: (centre: string) => Promise<T>): (centre: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (centre) => {
    const found = known.get(centre) ?? ask(centre);
    known.set(centre, found);
    found.catch(() => known.delete(centre));
    return found;
  };
}
