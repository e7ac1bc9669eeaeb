/** A case as somebody looks at it who is about to do something with it. */
import type { Case, CaseCommand, CompiledMatter } from '../../../engine/index.ts';
import type { Dossier } from '../cases/dossier.ts';
import type { Caller } from '../http/caller.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { Chance } from './chance.ts';
import type { Fate } from './fate.ts';
import type { Wait } from './mixture.ts';
import type { Staff } from './staff.ts';

export interface Standing {
  document: CaseDocument;
  one: Case;
  matter: CompiledMatter;
  chance: Chance;
  fate: Fate;
  staff: Staff;
  /** Read only where reasons are needed. */
  dossier: () => Promise<Dossier>;
}

export interface Deed {
  /** Those who sit where the case waits; the first who is allowed does it. */
  by: readonly Caller[];
  command: CaseCommand;
}

/** What happens at a stage: after how long, and then what. */
export interface Turn {
  /** Kind of waiting and, where a limit is set, the working days it is measured by. */
  wait: (standing: Pick<Standing, 'one' | 'matter'>) => { for: Wait; days?: number };
  deed: (standing: Standing) => Deed | Promise<Deed>;
}

/** Who sits at the seats the case waits at: mostly the A post, now and then the deputy. */
export function atItsSeats({ document, staff, chance }: Standing, seats = document.seats): readonly Caller[] {
  const all = staff.at(seats);
  const from = chance.whole(0, Math.max(0, all.length - 1));
  return [...all.slice(from), ...all.slice(0, from)];
}
