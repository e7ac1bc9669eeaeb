/** The questions that tell situations apart, and what can be answered to them. */
import {
  businessKinds,
  placedFields,
  type Bundle,
  type Condition,
  type FactRegister,
  type Form,
  type Scalar,
} from '../../engine/index.ts';

export interface Answer {
  value: Scalar;
  label: string;
}

export interface Question {
  fact: string;
  label: string;
  answers: readonly Answer[];
  /** Several answers may hold at once. */
  isSeveral: boolean;
  /** It is asked in some cases only. */
  isConditional: boolean;
}

const yesNo = (yes: string, no: string): Answer[] => [
  { value: true, label: yes },
  { value: false, label: no },
];

/** Of a matter with several kinds of business the kind, then every question of the situations that offers answers. */
export function questionsOf(
  { form, businesses = [] }: { form: Form; businesses: Bundle['matter']['businesses'] | undefined },
  facts: FactRegister,
  words: { yes: string; no: string },
): Question[] {
  const kinds = ['new', ...businesses.map(({ kind }) => kind)] as (keyof typeof businessKinds)[];
  const business: Question = {
    fact: 'case.business',
    label: facts.get('case.business')?.label ?? '',
    answers: kinds.map((value) => ({ value, label: businessKinds[value] })),
    isSeveral: false,
    isConditional: false,
  };
  const asked = placedFields(form)
    .filter(({ section }) => section.situations === true)
    .map(({ field: { id, title, when }, section, group }) => ({
      ...{ id, title },
      isConditional: Boolean(section.when ?? group?.when ?? when),
    }))
    .flatMap(({ id, title, isConditional }): Question[] => {
      const fact = facts.get(`answers.${id}`);
      if (!fact) return [];
      const { name, type, options = [], titles = {} } = fact;
      const answers =
        type === 'boolean'
          ? yesNo(words.yes, words.no)
          : options.map((value) => ({ value, label: titles[value] ?? value }));
      const isSeveral = type === 'choices';
      return answers.length === 0 ? [] : [{ fact: name, label: title, answers, isSeveral, isConditional }];
    });
  return kinds.length > 1 ? [business, ...asked] : asked;
}

/** The situation in which the question has the answer. */
export const situation = ({ fact, isSeveral }: Question, { value }: Answer): Condition => ({
  fact,
  operator: isSeveral ? 'contains' : 'equal',
  value,
});
