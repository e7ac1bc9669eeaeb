import type { FieldTemplateProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { usePanel } from '../panel-context.ts';

/** Fields of several controls: their name is the legend of a group. */
const groups = new Set<unknown>(['variants', 'condition', 'inCanvas', 'locked', 'references']);

/** Name, explanation, control and problems of one property. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, rawHelp, required, schema, uiSchema, fieldPathId } = props;
  const { t } = useTranslation();
  const { findingsAt, findingsIn } = usePanel();
  const { path } = fieldPathId;
  if (path.length === 0 || uiSchema?.['ui:options']?.bare === true) return children;

  const own: unknown = uiSchema?.['ui:field'];
  const hasInner = schema.type === 'object' || schema.type === 'array' || own === 'variants';
  const isItem = typeof path.at(-1) === 'number';
  const name = isItem ? t('panel.item', { number: Number(path.at(-1)) + 1 }) : label;
  const mark = required === true && !isItem && schema.type !== 'boolean' && (
    <span className="prop-required">{t('panel.required')}</span>
  );
  const help = rawHelp !== undefined && (
    <p id={`${id}__help`} className="prop-help">
      {rawHelp}
    </p>
  );
  const faults = (hasInner ? findingsAt(path) : findingsIn(path)).map(({ key, severity, message }) => (
    <p key={key} className={`prop-fault ${severity}`}>
      {message}
    </p>
  ));
  if (hasInner || groups.has(own)) {
    return (
      <fieldset id={id} className="prop prop-group" tabIndex={-1}>
        <legend className={isItem ? 'unseen' : ''}>
          {name}
          {mark}
        </legend>
        {help}
        {children}
        {faults}
      </fieldset>
    );
  }
  return (
    <div className={schema.type === 'boolean' ? 'prop prop-tick' : 'prop'}>
      <label htmlFor={id} className={isItem ? 'unseen' : 'prop-name'}>
        {name}
        {mark}
      </label>
      {children}
      {help}
      {faults}
    </div>
  );
}
