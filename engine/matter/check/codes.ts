/** Options taken from a code table of the centre, held against it: no other codes, and the same names. */
import type { Problem } from '../../problems.ts';
import { pointer } from '../../schema/pointer.ts';
import type { Bundle } from '../../schema/matter.ts';
import type { Catalogues } from '../catalogues.ts';
import { choicesIn } from '../choices-in.ts';
import { matterProblem } from '../problems.ts';

/** A table that is not there is told elsewhere. */
export const checkCodes = ({ form }: Bundle, tables: Catalogues['codeTables']): Problem[] =>
  choicesIn(form).flatMap(({ path, codeTable, options }) => {
    const found = codeTable === undefined ? undefined : tables.get(codeTable);
    if (!found) return [];
    const { name: table, codes } = found;
    const names = new Map(codes.map(({ value, label }) => [value, label]));
    return options.flatMap(({ value, label }, index) => {
      const name = names.get(value);
      if (name === label) return [];
      const place = (property: string) => pointer([...path, 'options', String(index), property]);
      const problem =
        name === undefined
          ? matterProblem('CODE_UNKNOWN', place('value'), { table, value, label })
          : matterProblem('CODE_LABEL', place('label'), { table, value, label, name });
      return [{ ...problem, file: 'form.json' }];
    });
  });
