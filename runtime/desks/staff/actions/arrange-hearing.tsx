import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { hearingCauses, type CommandOf } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { LineField } from './line-field.tsx';
import { OfficersField } from './officers-field.tsx';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'arrangeHearing'>, 'kind'>>;

const wasAsked = ({ case: { hearing } }: CaseView): boolean =>
  hearing?.answers.some(({ outcome }) => outcome === 'ask') === true;

function ArrangeFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const cause = Form.useWatch<Values['cause']>('cause');
  const { notice, hold } = view.work.hearing;
  return (
    <>
      <p>{t('hearing.arrangeHint', { notice, hold })}</p>
      <Form.Item name="cause" label={t('hearing.cause')}>
        <Radio.Group
          className="radio-lines"
          options={Object.entries(hearingCauses).map(([value, label]) => ({
            value,
            label,
            disabled: value === 'asked' && !wasAsked(view),
          }))}
        />
      </Form.Item>
      {cause === 'authority' && (
        <Form.Item name="announced" valuePropName="checked" extra={t('hearing.announcedHint')}>
          <Checkbox>{t('hearing.announced')}</Checkbox>
        </Form.Item>
      )}
      <LineField day name="on" label={t('hearing.on')} missing={t('hearing.onMissing')} />
      <LineField name="time" label={t('hearing.time')} missing={t('hearing.timeMissing')} maxLength={40} />
      <LineField name="place" label={t('hearing.place')} missing={t('hearing.placeMissing')} maxLength={200} />
      <OfficersField
        name="chair"
        label={t('hearing.chair')}
        hint={t('hearing.chairHint')}
        officers={view.work.officers.filter(({ reviews }) => reviews)}
        rules={[{ required: true, message: t('hearing.chairMissing') }]}
      />
      <OpinionField name="reason" label={t('hearing.reason')} phrases="hearing" />
    </>
  );
}

/** 组织听证: day, place and chair of a hearing, told in writing before it is held. */
export const arrangeHearing: Action<Values> = {
  weight: () => 'usual',
  start: (view) => {
    const notice = view.case.hearing?.notices.at(-1);
    const { cause = wasAsked(view) ? 'asked' : 'authority', place, chair, announced = false } = notice ?? {};
    return { cause, announced, ...(place === undefined ? {} : { place }), ...(chair ? { chair: chair.id } : {}) };
  },
  Fields: ArrangeFields,
  command: ({ cause = 'authority', on = '', time = '', place = '', chair = '', announced = false, reason = '' }) => ({
    kind: 'arrangeHearing',
    cause,
    on,
    time: time.trim(),
    place: place.trim(),
    chair,
    announced: cause === 'authority' && announced,
    reason: reason.trim(),
  }),
};
