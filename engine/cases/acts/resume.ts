import { duesOf } from '../clocks-of.ts';
import { runningProcedure } from '../procedure.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Ends a special procedure with its result; the clocks count again and the new due days are told. */
export const resume: Act<'resume'> = ({ procedure, result }, asked) => {
  const { case: one, matter } = asked;
  const run = runningProcedure(one, procedure);
  if (!run) return refusal('CASE_PROCEDURE_IDLE', '/procedure');
  if (run.kind === 'hearing') return refusal('CASE_HEARING_RECORD', '/procedure');
  const { name } = run;
  const planned = matter.procedures.find(({ id }) => id === procedure);
  if (planned?.resultRequired && !result?.trim()) return refusal('CASE_PROCEDURE_RESULT', '/result', { name });
  const ended = one.procedures.map((other) => (other === run ? { ...run, resumedOn: asked.today } : other));
  const dues = duesOf({ ...one, procedures: ended }, matter, asked);
  return [{ kind: 'resumed', payload: { procedure, name, ...(result === undefined ? {} : { result }), ...dues } }];
};
