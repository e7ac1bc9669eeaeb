import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { needsIn, type Material, type Need } from '../../engine/index.ts';
import { useBundle, useFacts } from '../draft/editor.ts';
import { questionsOf, situation, type Answer, type Question } from './questions.ts';

/** One column of the grid. */
export interface Situation {
  question: Question;
  answer: Answer;
}

interface Needs {
  questions: readonly Question[];
  situations: readonly Situation[];
  /** By material: its need in every situation, in their order. */
  needs: ReadonlyMap<Material, readonly Need[]>;
}

/** When every material is needed, judged anew only for those whose condition changed. */
export function useNeeds(): Needs {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { facts } = useFacts();
  const { form, matter, rules } = bundle;
  const { businesses } = matter;
  const { conditions } = rules;
  const { materials } = bundle.materials;
  const yes = t('yes');
  const no = t('no');

  const questions = useMemo(
    () => questionsOf({ form, businesses }, facts, { yes, no }),
    [form, businesses, facts, yes, no],
  );
  const situations = useMemo(
    () => questions.flatMap((question) => question.answers.map((answer) => ({ question, answer }))),
    [questions],
  );
  const judge = useMemo(() => {
    const judged = needsIn(
      { form, matter, conditions },
      situations.map(({ question, answer }) => situation(question, answer)),
    );
    const known = new Map<string, readonly Need[]>();
    return (material: Material): readonly Need[] => {
      const key = JSON.stringify(material.when);
      const needs = known.get(key) ?? judged(material.when);
      known.set(key, needs);
      return needs;
    };
  }, [form, matter, conditions, situations]);
  const needs = useMemo(() => new Map(materials.map((one) => [one, judge(one)] as const)), [materials, judge]);
  return { questions, situations, needs };
}
