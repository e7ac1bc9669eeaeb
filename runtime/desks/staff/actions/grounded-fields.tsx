import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { OpinionField } from './opinion-field.tsx';

interface Props {
  /** Where the locale has the words of the act — hint, `name`, `name`Missing, reason — and its phrases. */
  words: string;
  /** Member of the command that names the ground. */
  name: string;
  grounds: Readonly<Record<string, string>>;
}

/** An act that rests on one of the grounds listed for it, and says why. */
export function GroundedFields({ words, name, grounds }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(`${words}.hint`)}</p>
      <Form.Item
        name={name}
        label={t(`${words}.${name}`)}
        rules={[{ required: true, message: t(`${words}.${name}Missing`) }]}
      >
        <Radio.Group
          className="radio-lines"
          options={Object.entries(grounds).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <OpinionField name="reason" label={t(`${words}.reason`)} phrases={words} />
    </>
  );
}
