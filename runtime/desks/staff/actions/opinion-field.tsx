import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMatterWords } from '../case/matter-words.ts';

interface Props {
  /** Set of common phrases: `phrases.<set>` of the locale. */
  phrases: string;
  name?: string;
  label?: string;
}

/** Words of an opinion or a reason; a common phrase is put in with one click and can be changed. */
export function OpinionField({ phrases, name = 'opinion', label }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const said = useMatterWords();
  const common = (t(`phrases.${phrases}`, { returnObjects: true, defaultValue: [] }) as string[]).map(said);
  return (
    <>
      <Form.Item
        name={name}
        label={label ?? t('act.opinion')}
        rules={[{ required: true, whitespace: true, message: t('act.opinionMissing') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} showCount />
      </Form.Item>
      <div className="phrases" role="group" aria-label={t('act.phrases')}>
        <span className="quiet">{t('act.phrases')}</span>
        {common.map((phrase) => (
          <Button key={phrase} size="small" onClick={() => form.setFieldValue(name, phrase)}>
            {phrase}
          </Button>
        ))}
      </div>
    </>
  );
}
