import { operatorKinds } from '../conditions/operators.ts';
import type { FactRegister } from '../facts/fact.ts';
import { factSource } from '../facts/source.ts';
import { factTypes } from '../facts/types.ts';
import type { Problem } from '../problems.ts';
import type { Table } from '../schema/table.ts';
import { tableProblem } from './problems.ts';

/** Checks that an input is one value; a list or a whole table is not. */
export function checkInput(
  { fact, path }: Table['inputs'][number],
  register: FactRegister,
  at: string,
  problems: Problem[],
) {
  const source = factSource(fact, path, register, { fact: `${at}/fact`, path: `${at}/path` });
  if ('code' in source) problems.push(source);
  else if (!operatorKinds.equal.fits.includes(source.type)) {
    const { label, type } = source;
    problems.push(tableProblem('TABLE_INPUT', at, { label, type: factTypes[type].label }));
  }
}
