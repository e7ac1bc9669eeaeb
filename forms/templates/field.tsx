import type { FieldTemplateProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { described, errorId, helpId } from '../described-by.ts';
import { RequiredMark } from './required-mark.tsx';

const groups = new Set<unknown>(['radio', 'checkboxes', 'yesNo']);

/** The row a cell of a table stands in, counted from 1; `undefined` outside tables. */
const rowOf = (path: readonly (string | number)[]) => (typeof path[1] === 'number' ? path[1] + 1 : undefined);

function Label({ label, required, row }: { label: string; required: boolean; row: number | undefined }) {
  const { t } = useTranslation('forms');
  return (
    <>
      {row !== undefined && <span className="field-unseen">{t('ofRow', { number: row })}</span>}
      {label}
      {required && <RequiredMark />}
    </>
  );
}

/** Name, help, control and fault of one field. A group of controls is a fieldset with its name as the legend. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, rawErrors, rawHelp, required, schema, uiSchema, fieldPathId } = props;
  if (schema.type === 'object' || uiSchema?.['ui:field'] === 'note') return children;

  const [error] = rawErrors ?? [];
  const isGroup = schema.type === 'array' || groups.has(uiSchema?.['ui:widget']);
  const wide = schema.type === 'array' || uiSchema?.['ui:widget'] === 'textarea' || wideOption(uiSchema);
  const className = ['field', wide && 'field-wide', error !== undefined && 'field-wrong'].filter(Boolean).join(' ');
  const name = <Label label={label} required={required === true} row={rowOf(fieldPathId.path)} />;
  const body: ReactNode = (
    <>
      {rawHelp !== undefined && (
        <p id={helpId(id)} className="field-help">
          {rawHelp}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p id={errorId(id)} className="field-error">
          {error}
        </p>
      )}
    </>
  );
  if (!isGroup) {
    return (
      <div className={className}>
        <label htmlFor={id} className="field-name">
          {name}
        </label>
        {body}
      </div>
    );
  }
  return (
    <fieldset
      id={id}
      className={className}
      tabIndex={-1}
      {...described({ id, hasHelp: rawHelp !== undefined, hasError: error !== undefined })}
    >
      <legend className="field-name">{name}</legend>
      {body}
    </fieldset>
  );
}

const wideOption = (uiSchema: FieldTemplateProps['uiSchema']) => uiSchema?.['ui:options']?.wide === true;
