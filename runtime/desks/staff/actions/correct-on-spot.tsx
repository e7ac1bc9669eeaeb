import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Answers, CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { AnswersField } from './answers-field.tsx';

interface Values {
  answers: Answers;
  papers: CommandOf<'correctOnSpot'>['papers'];
  confirmed: boolean;
}

/** Papers the applicant put right at the window, each with what was done. */
function PapersField({ view }: FieldsProps) {
  const { t } = useTranslation();
  const options = view.materials.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <fieldset className="grounds">
      <legend>{t('correct.papers')}</legend>
      <Form.List name="papers">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="ground">
                <Form.Item
                  name={[name, 'id']}
                  label={t('correct.paper', { number: name + 1 })}
                  rules={[{ required: true, message: t('correct.paperMissing') }]}
                >
                  <Select options={options} />
                </Form.Item>
                <Form.Item
                  name={[name, 'what']}
                  label={t('correct.what', { number: name + 1 })}
                  rules={[{ required: true, whitespace: true, message: t('correct.whatMissing') }]}
                >
                  <Input maxLength={200} placeholder={t('correct.whatHint')} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  size="small"
                  aria-label={t('correct.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({})}>
              {t('correct.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function CorrectFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('correct.hint')}</p>
      <Form.Item name="answers" label={t('supplement.answers')}>
        <AnswersField view={view} />
      </Form.Item>
      <PapersField view={view} />
      <Form.Item
        name="confirmed"
        valuePropName="checked"
        rules={[
          {
            validator: (_, confirmed?: boolean) =>
              confirmed ? Promise.resolve() : Promise.reject(new Error(t('correct.unconfirmed'))),
          },
        ]}
      >
        <Checkbox>{t('correct.confirmed')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** 当场更正: the applicant puts an error right at the window. */
export const correctOnSpot: Action<Values> = {
  weight: () => 'usual',
  start: ({ case: one }) => ({ answers: one.answers, papers: [], confirmed: false }),
  Fields: CorrectFields,
  command: ({ answers, papers, confirmed }) => ({
    kind: 'correctOnSpot',
    answers: { ...answers },
    papers: papers.map(({ id, what }) => ({ id, what: what.trim() })),
    confirmed,
  }),
  fieldAt: (pointer) => (pointer[0] === 'answers' ? ['answers'] : pointer),
};
