import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import type { ObjectFieldTemplateProps, RJSFSchema, UiSchema } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../edits/path.ts';
import { ActSelect } from '../../focus/act-select.tsx';
import { usePanel } from '../panel-context.ts';

const titleOf = (schema: RJSFSchema, name: string): string => {
  const property = schema.properties?.[name];
  return (typeof property === 'object' ? property.title : undefined) ?? name;
};

/** The properties a thing has, and a way to add those it may have beside. */
export function ObjectTemplate({
  properties,
  schema,
  uiSchema,
  formData,
  fieldPathId,
  readonly,
}: ObjectFieldTemplateProps) {
  const { t } = useTranslation();
  const { put, opened, open, search } = usePanel();
  const { path } = fieldPathId;
  const data = (formData ?? {}) as Readonly<Record<string, unknown>>;
  const isRequired = (name: string) => schema.required?.includes(name) === true;
  const isThere = (name: string) => isRequired(name) || data[name] !== undefined || opened.has(textOf([...path, name]));
  const isSought = (name: string) => path.length > 0 || titleOf(schema, name).includes(search);
  const isCondition = (name: string) => (uiSchema?.[name] as UiSchema | undefined)?.['ui:field'] === 'condition';
  const missing = properties.map(({ name }) => name).filter((name) => !isThere(name));
  const [conditions, absent] = [missing.filter(isCondition), missing.filter((name) => !isCondition(name))];

  return (
    <div className="props">
      {properties
        .filter(({ name }) => isThere(name) && isSought(name))
        .map(({ name, content }) => (
          <div key={name} className="prop-place">
            {content}
            {!isRequired(name) && readonly !== true && (
              <button
                type="button"
                className="prop-remove"
                aria-label={t('panel.remove', { name: titleOf(schema, name) })}
                title={t('panel.remove', { name: titleOf(schema, name) })}
                onClick={() => put([...path, name], undefined)}
              >
                <CloseOutlined aria-hidden />
              </button>
            )}
          </div>
        ))}
      {readonly !== true &&
        conditions.map((name) => (
          <button key={name} type="button" className="prop-button" onClick={() => open([...path, name])}>
            <PlusOutlined aria-hidden /> {t('panel.addItem', { name: titleOf(schema, name) })}
          </button>
        ))}
      {absent.length > 0 && readonly !== true && (
        <div className="prop-add">
          <PlusOutlined aria-hidden />
          <ActSelect label={t('panel.addTo', { name: schema.title ?? '' })} onChoose={(name) => open([...path, name])}>
            <option value="">{t('panel.add')}</option>
            {absent
              .filter((name) => !isCondition(name))
              .map((name) => (
                <option key={name} value={name}>
                  {titleOf(schema, name)}
                </option>
              ))}
          </ActSelect>
        </div>
      )}
    </div>
  );
}
