/** Plays trial cases by what the page proposes: whoever the case waits for gives the usual command, as it is filled in. */
import { actNode, commandFrom } from '../../../designer/trial/act-node.ts';
import { actStart } from '../../../designer/trial/act-start.ts';
import type { TrialOffice } from '../../../designer/trial/office.ts';
import { peopleOf } from '../../../designer/trial/people.ts';
import { offered, seenBy } from '../../../designer/trial/seen.ts';
import { caseOf, perform, type Done, type Trial } from '../../../designer/trial/trial.ts';
import type { CommandKind } from '../../../engine/index.ts';

/** Somebody who may, does it with what the form holds at first. @throws when nobody may, or the office refuses it */
export function press(office: TrialOffice, trial: Trial, kind: CommandKind, more: object = {}): Trial {
  const why: string[] = [];
  for (const { actor, words } of peopleOf(office, trial.matter.bundle)) {
    const seen = seenBy(office, trial, actor);
    const row = offered(seen).find(({ command }) => command === kind);
    if (row?.allowed !== true) {
      why.push(`${words}: ${row?.reason?.words ?? ''}`);
      continue;
    }
    const node = actNode(kind, seen);
    const filled = { ...actStart(kind, node, seen, trial.now.slice(0, 10), (name) => `试办${name}`), ...more };
    const done: Done = perform(office, trial, actor, commandFrom(kind, filled, seen));
    if (done.ok) return done.trial;
    throw new Error(`${words} ${kind}: ${done.faults.map(({ message }) => message).join('；')}`);
  }
  throw new Error(`nobody may ${kind}\n${why.join('\n')}`);
}

const onward: Readonly<Partial<Record<string, CommandKind>>> = {
  submitted: 'receive',
  received: 'accept',
  reviewing: 'review',
  opining: 'giveOpinion',
  deciding: 'decide',
  producing: 'produce',
  delivering: 'deliver',
};

const may = (office: TrialOffice, trial: Trial, kind: CommandKind): boolean =>
  peopleOf(office, trial.matter.bundle).some(({ actor }) =>
    offered(seenBy(office, trial, actor)).some((row) => row.command === kind && row.allowed),
  );

/** The straight way to the end. @returns the trial where nothing more is to be done */
export function toTheEnd(office: TrialOffice, begun: Trial): Trial {
  let trial = begun;
  for (let step = 0; step < 40; step++) {
    const { stage, documents = [] } = caseOf(trial) ?? {};
    const kind = stage && onward[stage];
    if (!kind) return trial;
    const waits = stage === 'delivering' ? documents : [];
    if (waits.some(({ seal, sealing }) => seal !== undefined && !sealing)) trial = press(office, trial, 'seal');
    else if (waits.some(({ blank, blankUse }) => blank !== undefined && !blankUse))
      trial = press(office, trial, 'useBlank');
    else if (stage === 'received' && !may(office, trial, 'accept')) return trial;
    else trial = press(office, trial, kind);
  }
  throw new Error(`no end in sight at ${caseOf(trial)?.stage ?? ''}`);
}
