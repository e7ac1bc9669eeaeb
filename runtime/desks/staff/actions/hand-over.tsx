import { Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';

type Values = Omit<CommandOf<'handOver'>, 'kind'>;

const counted = ['originals', 'copies'] as const;

function HandOverFields({ view }: FieldsProps) {
  const { t } = useTranslation('papers');
  const { units, papers } = view.work.handOver;
  return (
    <>
      <p>{t('handOver.hint', { place: view.paperPlace ?? '' })}</p>
      {units.length > 0 && (
        <Form.Item name="to" label={t('handOver.to')} rules={[{ required: true, message: t('missing') }]}>
          <Select options={units.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      {papers.map((paper, index) => (
        <fieldset key={paper.id} className="paper-counts">
          <legend>{paper.name}</legend>
          {counted
            .filter((kind) => paper[kind] > 0)
            .map((kind) => (
              <Form.Item key={kind} name={['papers', index, kind]} label={t(`handOver.${kind}`, { most: paper[kind] })}>
                <InputNumber min={0} max={paper[kind]} precision={0} />
              </Form.Item>
            ))}
        </fieldset>
      ))}
    </>
  );
}

/** 移交材料: what was counted goes to another place, and stays here until it is signed for there. */
export const handOver: Action<Values> = {
  weight: () => 'usual',
  start: ({ work }) => ({
    ...(work.handOver.units[0] ? { to: work.handOver.units[0].id } : {}),
    papers: work.handOver.papers.map(({ id, originals, copies }) => ({ id, originals, copies })),
  }),
  Fields: HandOverFields,
  command: ({ to, papers }, { work }) => ({
    kind: 'handOver',
    ...(to === undefined ? {} : { to }),
    papers: papers
      .map((paper, index) => ({ ...paper, id: work.handOver.papers[index]?.id ?? paper.id }))
      .filter(({ originals, copies }) => originals + copies > 0),
  }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
