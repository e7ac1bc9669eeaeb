import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { askedFor, type Answers, type Defect } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { type HandedRow, notHanded, toHanded } from '../materials/handed.ts';
import { HandInRows } from '../materials/hand-in-rows.tsx';
import type { Action, FieldsProps } from './action.ts';
import { AnswersField } from './answers-field.tsx';

interface Values {
  materials: HandedRow[];
  answers?: Answers;
}

const asked = ({ case: one }: CaseView): readonly Defect[] => askedFor(one)?.defects ?? [];

const asksForFields = (view: CaseView) => asked(view).some(({ on }) => on.startsWith('field:'));

/** What the notice named, whatever has not come in yet, and what a promise stands for. */
function missing(view: CaseView): CaseView['materials'] {
  const named = new Set(asked(view).map(({ on }) => on));
  const came = view.case.materials.filter(({ way }) => way !== 'none' && way !== 'commitment');
  const here = new Set(came.map(({ id }) => id));
  return view.materials.filter(({ id, fromForm }) => named.has(`material:${id}`) || (!here.has(id) && !fromForm));
}

const brought = ({ materials }: Values): HandedRow[] => materials.filter(({ way }) => way !== 'none');

function SupplementFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const defects = asked(view);
  return (
    <>
      {defects.length > 0 && (
        <Alert
          type="warning"
          title={t('supplement.asked')}
          description={
            <ol className="plain-list">
              {defects.map(({ on, item, problem, remedy }) => (
                <li key={on}>
                  <b>{item}</b>：{problem}。{remedy}
                </li>
              ))}
            </ol>
          }
        />
      )}
      <HandInRows materials={missing(view)} />
      {asksForFields(view) && (
        <Form.Item
          name="answers"
          label={t('supplement.answers')}
          rules={[
            {
              validator: async (_, answers: Answers) => {
                const { answerFaults } = await import('../case/answer-faults.ts');
                const faults = answerFaults(view, answers);
                if (faults.length > 0) throw new Error(faults.join('；'));
              },
            },
          ]}
        >
          <AnswersField view={view} />
        </Form.Item>
      )}
    </>
  );
}

/** 补正 at the window: what the notice asked for, or a material that was allowed to come later. */
export const supplement: Action<Values> = {
  weight: () => 'usual',
  start: (view) => ({
    materials: missing(view).map(notHanded),
    ...(asksForFields(view) ? { answers: view.case.answers } : {}),
  }),
  Fields: SupplementFields,
  command: (values) => ({
    kind: 'supplement',
    materials: brought(values).map(toHanded),
    ...(values.answers ? { answers: { ...values.answers } } : {}),
  }),
  fieldAt: ([part, index, field], values) => {
    if (part !== 'materials' || typeof index !== 'number') return part === undefined ? undefined : [part];
    const row = brought(values)[index];
    return row && field !== undefined ? ['materials', values.materials.indexOf(row), field] : undefined;
  },
};

/** 重新提交 at the window, after a pre-check returned the application. */
export const resubmit: Action<Values> = {
  ...supplement,
  command: (values) => ({
    kind: 'resubmit',
    materials: brought(values).map(toHanded),
    ...(values.answers ? { answers: { ...values.answers } } : {}),
  }),
};
