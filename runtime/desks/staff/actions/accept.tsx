import { Button, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { NecessityMark } from '../materials/necessity-mark.tsx';
import type { Action, FieldsProps } from './action.ts';

interface Values {
  checked: string[];
  creditChecked?: boolean;
}

/** Materials that can be ticked: those that came in, and the form the system fills in. */
const here = ({ case: one, materials }: CaseView): CaseView['materials'] =>
  materials.filter(
    ({ id, fromForm }) => fromForm || one.materials.some((handed) => handed.id === id && handed.way !== 'none'),
  );

/** Something is promised instead of handed in. */
const promised = ({ case: one }: CaseView): boolean => one.materials.some(({ way }) => way === 'commitment');

function AcceptFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const ready = new Set(here(view).map(({ id }) => id));
  return (
    <>
      <p>{t('act.acceptHint')}</p>
      <Button size="small" onClick={() => form.setFieldValue('checked', [...ready])}>
        {t('act.acceptAll')}
      </Button>
      <Form.Item name="checked" className="checks" label={t('act.checked')}>
        <Checkbox.Group>
          {view.materials.map(({ id, name, necessity, standard, why }) => (
            <Checkbox key={id} value={id} disabled={!ready.has(id)}>
              <b>{name}</b> <NecessityMark necessity={necessity} why={why} />
              {!ready.has(id) && <span className="quiet"> {t('material.notHanded')}</span>}
              {standard !== undefined && <span className="check-standard">{standard}</span>}
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      {promised(view) && (
        <Form.Item name="creditChecked" valuePropName="checked" extra={t('act.creditHint')}>
          <Checkbox>{t('act.creditChecked')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

/** 受理: the formal check of the window. */
export const accept: Action<Values> = {
  weight: () => 'usual',
  start: () => ({ checked: [] }),
  Fields: AcceptFields,
  command: ({ checked, creditChecked }) => ({
    kind: 'accept',
    checked,
    ...(creditChecked === undefined ? {} : { creditChecked }),
  }),
  fieldAt: (pointer) => pointer.slice(0, 1),
};
