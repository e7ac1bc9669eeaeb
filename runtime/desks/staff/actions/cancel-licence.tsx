import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { cancellationGrounds, cancellationNotices, type CommandOf } from '../../../../engine/index.ts';
import type { Action } from './action.ts';
import { GroundedFields } from './grounded-fields.tsx';
import { LineField } from './line-field.tsx';

type Values = Partial<Omit<CommandOf<'cancelLicence'>, 'kind'>>;

function CancelFields() {
  const { t } = useTranslation();
  return (
    <>
      <GroundedFields words="cancellation" name="ground" grounds={cancellationGrounds} />
      <LineField
        name="evidence"
        label={t('cancellation.evidence')}
        hint={t('cancellation.evidenceHint')}
        missing={t('cancellation.evidenceMissing')}
        maxLength={400}
      />
      <Form.Item
        name="notice"
        label={t('cancellation.notice')}
        extra={t('cancellation.noticeHint')}
        rules={[{ required: true, message: t('cancellation.noticeMissing') }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(cancellationNotices).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <LineField day name="noticeOn" label={t('cancellation.noticeOn')} missing={t('cancellation.noticeOnMissing')} />
    </>
  );
}

/** 依职权注销: the licence is struck off though nobody asked for it. */
export const cancelLicence: Action<Values> = {
  weight: () => 'final',
  start: () => ({}),
  Fields: CancelFields,
  command: ({ ground = 'other', evidence = '', reason = '', notice = 'told', noticeOn = '' }) => ({
    kind: 'cancelLicence',
    ...{ ground, notice, noticeOn },
    evidence: evidence.trim(),
    reason: reason.trim(),
  }),
};
