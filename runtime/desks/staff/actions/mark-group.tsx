import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeGroup, NoticeItem } from './notice-items.ts';

export interface Mark {
  state?: 'sound' | 'wrong';
  item: string;
  problem?: string;
  remedy?: string;
  basis?: string;
}

const states = ['sound', 'wrong'] as const;

function DefectFields({ on, item }: NoticeItem) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const phrases = t('phrases.defect', { returnObjects: true }) as unknown as { problem: string; remedy: string }[];
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <div className="defect">
      <div className="phrases" role="group" aria-label={`${item} ${t('act.phrases')}`}>
        {phrases.map(({ problem, remedy }) => (
          <Button
            key={problem}
            size="small"
            onClick={() => {
              form.setFieldValue(['marks', on, 'problem'], problem);
              form.setFieldValue(['marks', on, 'remedy'], remedy);
            }}
          >
            {problem}
          </Button>
        ))}
      </div>
      <Form.Item name={['marks', on, 'problem']} label={t('notice.problem')} rules={needed(t('notice.problemMissing'))}>
        <Input.TextArea autoSize maxLength={500} aria-label={`${item} ${t('notice.problem')}`} />
      </Form.Item>
      <Form.Item name={['marks', on, 'remedy']} label={t('notice.remedy')} rules={needed(t('notice.remedyMissing'))}>
        <Input.TextArea autoSize maxLength={500} aria-label={`${item} ${t('notice.remedy')}`} />
      </Form.Item>
      <Form.Item name={['marks', on, 'basis']} label={t('notice.basis')}>
        <Input maxLength={400} aria-label={`${item} ${t('notice.basis')}`} />
      </Form.Item>
    </div>
  );
}

function MarkRow({ item }: { item: NoticeItem }) {
  const { t } = useTranslation();
  const state = Form.useWatch<Mark['state']>(['marks', item.on, 'state']);
  return (
    <li className={state === 'wrong' ? 'mark mark-wrong' : 'mark'}>
      <Form.Item
        name={['marks', item.on, 'state']}
        label={item.item}
        layout="horizontal"
        required={false}
        {...(item.standard === undefined ? {} : { extra: item.standard })}
        rules={[{ required: true, message: t('notice.unmarked', { item: item.item }) }]}
      >
        <Radio.Group
          optionType="button"
          size="small"
          options={states.map((value) => ({ value, label: t(`notice.${value}`) }))}
        />
      </Form.Item>
      {state === 'wrong' && <DefectFields {...item} />}
    </li>
  );
}

/** A group of things to look at; what is not marked yet can be called sound together. */
export function MarkGroup({ group: { title, items } }: { group: NoticeGroup }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const restSound = () => {
    for (const { on } of items) {
      const at = ['marks', on, 'state'];
      if (form.getFieldValue(at) === undefined) form.setFields([{ name: at, value: 'sound', errors: [] }]);
    }
  };
  return (
    <section className="mark-group" aria-label={title}>
      <h3>
        {title}{' '}
        <Button size="small" onClick={restSound}>
          {t('notice.restSound')}
          <span className="unseen">{title}</span>
        </Button>
      </h3>
      <ul>
        {items.map((item) => (
          <MarkRow key={item.on} item={item} />
        ))}
      </ul>
    </section>
  );
}
