import type { Case } from './case.ts';
import { commandName } from './command-name.ts';
import { commandNames, type CommandKind } from './command.ts';
import { ask, type Asked, type Context } from './context.ts';
import { doers, theSystem } from './doers.ts';
import { guards } from './guards.ts';
import { interestOf } from './interest.ts';
import { lifecycle, transitionOf } from './lifecycle.ts';
import { refusal, type Refusal } from './refusal.ts';
import { stages, wordsFor } from './stage.ts';
import type { Transition } from './transition.ts';

export interface Allowed {
  command: CommandKind;
  allowed: boolean;
  reason?: Pick<Refusal, 'code' | 'words'>;
}

/** What is refused, said as fits the type of the matter. */
export const inWordsFor = (type: string, why: Refusal): Refusal => ({ ...why, words: wordsFor(type, why.words) });

/** Why this person may not do this now, before anything the command says is looked at. */
export function refusalOf(transition: Transition, command: CommandKind, asked: Asked): Refusal | undefined {
  return whoRefusal(transition, command, asked) ?? guardRefusal(transition, asked);
}

function whoRefusal({ by }: Transition, command: CommandKind, asked: Asked): Refusal | undefined {
  const interest = interestOf(asked);
  if (interest) return interest;
  const answers = by.map((doer) => doers[doer].may(asked));
  if (answers.includes(true)) return undefined;
  const reason = answers.find((answer) => typeof answer === 'object');
  if (reason) return reason;
  const who = [...new Set(by.map((doer) => doers[doer].words))].join('或者');
  return refusal('CASE_WHO', '', { command: commandNames[command], who });
}

function guardRefusal({ guards: names = [] }: Transition, asked: Asked): Refusal | undefined {
  for (const name of names) {
    const reason = guards[name](asked);
    if (reason) return reason;
  }
  return undefined;
}

/** That the law knows no such move from where the case stands. */
export const outOfPlace = (one: Case, command: CommandKind): Refusal =>
  refusal('CASE_STAGE', '', { stage: stages[one.stage], command: commandNames[command] });

/** Whether the actor may give this command now: one row of `allowed`, without the reasons of the others. */
export function mayGive(one: Case, command: CommandKind, context: Context): boolean {
  const transition = transitionOf(one.stage, command);
  return transition !== undefined && refusalOf(transition, command, ask(one, context)) === undefined;
}

/** What can be done where a case stands, and by whom. */
export interface OpenAct {
  command: CommandKind;
  name: string;
  who: string;
}

/** Everything people can do on the case as it stands, whoever they are; an applicant is told of their own acts alone. */
export function openActs(one: Case, context: Context): OpenAct[] {
  const asked = ask(one, context);
  const outside = context.actor.kind === 'applicant';
  return commands.flatMap((command) => {
    const transition = transitionOf(one.stage, command);
    const by =
      transition?.by.filter((doer) => (outside ? doer === 'applicant' : doers[doer].words !== theSystem)) ?? [];
    if (!transition || by.length === 0 || guardRefusal(transition, asked)) return [];
    const who = new Set(by.map((doer) => doers[doer].words));
    return [{ command, name: commandName(command, one), who: [...who].join('或者') }];
  });
}

/** Commands somebody can give on a case that exists, in the order of the life cycle. */
const commands = (Object.keys(commandNames) as CommandKind[]).filter((command) =>
  Object.values(lifecycle).some((row) => command in row),
);

/** Every command with whether the actor may give it now and, if not, why not. */
export function allowed(one: Case, context: Context): Allowed[] {
  const asked = ask(one, context);
  return commands.map((command) => {
    const transition = transitionOf(one.stage, command);
    const reason = transition ? refusalOf(transition, command, asked) : outOfPlace(one, command);
    if (!reason) return { command, allowed: true };
    const { code, words } = inWordsFor(context.matter.type, reason);
    return { command, allowed: false, reason: { code, words } };
  });
}
