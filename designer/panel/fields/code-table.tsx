import type { FieldProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../draft/editor.ts';
import { usePanel } from '../panel-context.ts';
import { ReferenceSelect } from '../widgets/reference-select.tsx';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The code table that options come from; one press takes all of them. */
export function CodeTableField({ formData, fieldPathId, readonly, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { centre } = useEditor();
  const { put, valueAt } = usePanel();
  const options = [...fieldPathId.path.slice(0, -1), 'options'];
  const table = centre.codeTables.find(({ id }) => id === formData);
  return (
    <>
      <ReferenceSelect
        id={fieldPathId.$id}
        disabled={readonly === true}
        source="codeTables"
        value={formData as unknown}
        onChange={(id) => onChange(id, fieldPathId.path)}
      />
      {table && readonly !== true && !same(valueAt(options), table.codes) && (
        <button type="button" className="prop-button" onClick={() => put(options, table.codes)}>
          {t('codes.take', { count: table.codes.length })}
        </button>
      )}
    </>
  );
}
