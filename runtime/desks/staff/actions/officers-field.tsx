import { Form, Select } from 'antd';
import type { FormItemProps } from 'antd';
import type { CaseView } from '../../../api/index.ts';

interface Props extends Pick<FormItemProps, 'rules'> {
  name: string;
  label: string;
  hint?: string;
  officers: CaseView['work']['officers'];
  /** Several can be chosen. */
  most?: number;
}

/** People of the office, chosen by account: who bears the same name is told apart by the post. */
export function OfficersField({ name, label, hint, officers, most, rules = [] }: Props) {
  return (
    <Form.Item name={name} label={label} extra={hint} rules={rules}>
      <Select
        {...(most === undefined ? {} : { mode: 'multiple' as const, maxCount: most })}
        showSearch={{ optionFilterProp: 'label' }}
        options={officers.map(({ id, name: called, title }) => ({
          value: id,
          label: title === '' ? called : `${called}（${title}）`,
        }))}
      />
    </Form.Item>
  );
}
