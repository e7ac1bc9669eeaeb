import type { Problem } from '../problems.ts';
import type { FactDeclaration, FactRegister } from './fact.ts';
import { factProblem } from './problems.ts';
import { factTypes } from './types.ts';

const ids = /^[a-z][A-Za-z0-9]{0,63}$/;

/** The one register of facts a bundle's conditions may read; a bad declaration is left out and reported. */
export function registerFacts(
  declarations: readonly FactDeclaration[],
  at = '',
): { facts: FactRegister; problems: Problem[] } {
  const facts = new Map<string, FactDeclaration>();
  const problems: Problem[] = [];
  declarations.forEach((declaration, index) => {
    const { name, origin, type, label, options } = declaration;
    const place = `${at}/${String(index)}`;
    if (!name.startsWith(`${origin}.`) || !ids.test(name.slice(origin.length + 1)))
      problems.push(factProblem('FACT_NAME', place, { name, origin }));
    else if (facts.has(name)) problems.push(factProblem('FACT_DUPLICATE', place, { name }));
    else if ((type === 'choice' || type === 'choices') && !options?.length)
      problems.push(factProblem('FACT_OPTIONS', place, { label, type: factTypes[type].label }));
    else facts.set(name, declaration);
  });
  return { facts, problems };
}
