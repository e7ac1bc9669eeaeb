/**
 * The environment of tests that also run against a server named by `MONGODB_URI`. A test in which that server is known
 * to differ must fail there: once it passes, its row is out of date and has to go; only a race may pass.
 */
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import * as lmdb from 'lmdb';
import mongoose from 'mongoose';
import { type Deviation, deviations } from './deviations.ts';

/** What native LMDB keeps for the whole process: the `open` of the test file that called it first. */
const { nativeAddon } = lmdb as unknown as { nativeAddon: { open?: unknown } };

const nameOf = ({ name, parent }: { name: string; parent?: Circus.DescribeBlock | undefined }): string =>
  parent && parent.name !== 'ROOT_DESCRIBE_BLOCK' ? `${nameOf(parent)} ${name}` : name;

/** What a server calls its replica set; ours and MongoDB have no entry in the table. */
async function identity(uri: string): Promise<string> {
  const client = await new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 10_000 }).connect();
  try {
    const { setName } = (await client.db('admin').command({ hello: 1 })) as { setName?: string };
    return setName ?? '';
  } finally {
    await client.close();
  }
}

export default class RefereeEnvironment extends TestEnvironment {
  #known: readonly Deviation[] = [];

  override async setup(): Promise<void> {
    await super.setup();
    // The modules of that file are gone by now, and with them what it would load.
    delete nativeAddon.open;
    const uri = process.env.MONGODB_URI ?? '';
    if (uri !== '') this.#known = deviations[await identity(uri)] ?? [];
  }

  readonly handleTestEvent: Circus.EventHandler = (event) => {
    if (event.name !== 'test_start' && event.name !== 'test_done') return;
    const { test } = event;
    const full = nameOf(test);
    const known = this.#known.find(({ tests }) => tests.some((start) => full.startsWith(start)));
    if (!known) return;
    if (event.name === 'test_start') {
      if (known.harms) test.mode = 'skip';
    } else if (test.errors.length > 0) test.errors = [];
    else if (!known.sometimes)
      test.errors = [new Error(`${known.id} of docs/store.md is out of date: the server now answers as MongoDB does`)];
  };
}
