import { Form, Input } from 'antd';

interface Props {
  name: string;
  label: string;
  /** What is said when nothing was written; without it the line may stay empty. */
  missing?: string;
  hint?: string;
  maxLength?: number;
  /** A day is chosen instead of a line written. */
  day?: boolean;
}

/** One line of words, or a day. */
export function LineField({ name, label, missing, hint, maxLength = 60, day = false }: Props) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={missing === undefined ? [] : [{ required: true, whitespace: !day, message: missing }]}
    >
      {day ? <Input type="date" /> : <Input maxLength={maxLength} autoComplete="off" />}
    </Form.Item>
  );
}
