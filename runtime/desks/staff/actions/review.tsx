import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { stepOutcomes, type CommandOf } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OfficersField } from './officers-field.tsx';
import { OpinionField } from './opinion-field.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { PointsField } from './points-field.tsx';

type Values = Omit<CommandOf<'review'>, 'kind' | 'people'> & { people?: string[] };

const mine = ({ work }: CaseView) => work.steps.filter((step) => step.mine);

function ReviewFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const chosen = Form.useWatch<string | undefined>('step');
  const steps = mine(view);
  const step = steps.find(({ id }) => id === chosen) ?? steps[0];
  if (!step) return null;
  return (
    <>
      <Form.Item name="step" label={t('review.step')} hidden={steps.length < 2}>
        <Select options={steps.map(({ id, title }) => ({ value: id, label: title }))} />
      </Form.Item>
      <p>
        <b>{step.title}</b> {step.what}
      </p>
      {step.standard !== undefined && <p className="quiet">{t('review.standard', { standard: step.standard })}</p>}
      <PointsField points={view.checkPoints} />
      <OutcomeField
        label={t('review.outcome')}
        options={step.outcomes.map((value) => ({ value, label: stepOutcomes[value] }))}
      />
      <OpinionField phrases="review" />
      {step.people > 0 && (
        <Form.Item name="place" label={t('review.place')} extra={t('review.placeHint')}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      {step.people > 0 && (
        <OfficersField
          name="people"
          label={t('review.people', { least: step.people })}
          hint={t('review.peopleHint')}
          officers={view.work.officers.filter(({ reviews }) => reviews)}
          most={10}
        />
      )}
    </>
  );
}

/** 审查: one step of review. */
export const review: Action<Values> = {
  weight: () => 'usual',
  start: (view) => ({ step: mine(view)[0]?.id ?? '' }) as Values,
  Fields: ReviewFields,
  command: ({ step, outcome, opinion, people, place }) => ({
    kind: 'review',
    step,
    outcome,
    opinion,
    ...(people && people.length > 0 ? { people } : {}),
    ...(place?.trim() ? { place: place.trim() } : {}),
  }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
