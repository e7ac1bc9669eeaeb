import type { FactDeclaration } from '../../../engine/facts/fact.ts';
import { registerFacts } from '../../../engine/facts/register.ts';

const fact = (name: string, more: Partial<FactDeclaration> = {}): FactDeclaration => ({
  name,
  origin: 'answers',
  type: 'text',
  label: name,
  ...more,
});
const faults = (...declarations: FactDeclaration[]) =>
  registerFacts(declarations, '/facts').problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('the register of facts', () => {
  test('finds a fact by its full name', () => {
    const area = fact('answers.area', { type: 'number' });
    expect(registerFacts([area]).facts.get('answers.area')).toBe(area);
  });

  test.each(['area', 'answers.', 'answers.Area', 'applicant.kind', 'answers.a.b', 'answers.__proto__', 'answers.面积'])(
    'refuses the name %s for an answer',
    (name) => expect(faults(fact(name))).toEqual(['FACT_NAME /facts/0']),
  );

  test('refuses a second declaration of a name', () => {
    expect(faults(fact('answers.a'), fact('answers.a'))).toEqual(['FACT_DUPLICATE /facts/1']);
  });

  test('refuses a choice that offers nothing', () => {
    expect(faults(fact('answers.a', { type: 'choice' }))).toEqual(['FACT_OPTIONS /facts/0']);
    expect(faults(fact('answers.a', { type: 'choices', options: [] }))).toEqual(['FACT_OPTIONS /facts/0']);
  });
});
