import { commandNames, type CommandKind } from './command.ts';
import { transitionOf } from './lifecycle.ts';
import type { Stage } from './stage.ts';

/** What a command is called in a case: only what a notice asked for is 补正; what was deferred is handed in later (补交). */
export const commandName = (kind: CommandKind, { stage }: { stage: Stage }): string => {
  const isLater = kind === 'supplement' && stage !== 'supplementing' && transitionOf(stage, kind) !== undefined;
  return isLater ? '补交材料' : commandNames[kind];
};
