#!/usr/bin/env node
/** The `yichuang` command. Each subcommand is a file in commands/. */
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { guide } from './commands/guide.ts';
import { publish } from './commands/publish.ts';
import { pull } from './commands/pull.ts';
import { push } from './commands/push.ts';
import { serve } from './commands/serve.ts';
import { store } from './commands/store.ts';
import { upgrade } from './commands/upgrade.ts';
import { user } from './commands/user.ts';
import { verify } from './commands/verify.ts';

export interface Subcommand {
  usage: string;
  summary: string;
  /** Resolves to the exit code. */
  run: (args: readonly string[]) => Promise<number>;
}

const subcommands: Readonly<Record<string, Subcommand>> = {
  ...{ serve, check, upgrade, publish, pull, push, guide },
  ...{ user, store, demo, verify },
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand) {
    console.error('用法：yichuang <命令>\n');
    for (const { usage, summary } of Object.values(subcommands)) console.error(`  ${usage.padEnd(44)}${summary}`);
    return name === '' || name === 'help' ? 0 : 2;
  }
  try {
    return await subcommand.run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
