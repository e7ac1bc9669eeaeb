import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WorkShape } from '../../../api/index.ts';
import { useMatterWords } from '../case/matter-words.ts';

interface Props {
  reasons: WorkShape['denialReasons'];
  label: string;
}

/** Reasons with the law they rest on: chosen from what rules found and what the matter lists, or written. */
export function GroundsField({ reasons, label }: Props) {
  const { t } = useTranslation();
  const said = useMatterWords();
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <fieldset className="grounds">
      <legend>{said(label)}</legend>
      <Form.List
        name="grounds"
        rules={[
          {
            validator: (_, grounds?: unknown[]) =>
              grounds?.length ? Promise.resolve() : Promise.reject(new Error(t('ground.none'))),
          },
        ]}
      >
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="ground">
                <Form.Item
                  name={[name, 'text']}
                  label={t('ground.text', { number: name + 1 })}
                  rules={needed(t('ground.textMissing'))}
                >
                  <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />
                </Form.Item>
                <Form.Item
                  name={[name, 'basis']}
                  label={t('ground.basis', { number: name + 1 })}
                  rules={needed(t('ground.basisMissing'))}
                >
                  <Input.TextArea autoSize={{ minRows: 1 }} maxLength={400} placeholder={t('ground.basisHint')} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  size="small"
                  aria-label={t('ground.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                >
                  {t('ground.removeShort')}
                </Button>
              </div>
            ))}
            <div className="ground-add">
              {reasons.length > 0 && (
                <Select
                  aria-label={t('ground.choose')}
                  placeholder={t('ground.choose')}
                  value={null}
                  options={reasons.map(({ text, found }, index) => ({
                    value: index,
                    label: found ? t('ground.found', { text }) : text,
                  }))}
                  onChange={(index: number | null) => {
                    const chosen = index === null ? undefined : reasons[index];
                    if (chosen) add({ text: chosen.text, basis: chosen.basis });
                  }}
                />
              )}
              <Button icon={<PlusOutlined />} onClick={() => add({ text: '', basis: '' })}>
                {t('ground.add')}
              </Button>
            </div>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
