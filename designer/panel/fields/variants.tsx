import { getUiOptions, type FieldProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { blankOf } from '../../edits/blank.ts';
import { convert } from '../../edits/convert.ts';
import { useBundle } from '../../draft/editor.ts';
import { ActSelect } from '../../focus/act-select.tsx';
import type { Node } from '../../schema/node.ts';
import type { Variant } from '../../schema/panel.ts';

interface Options {
  variants: readonly Variant[];
  tagKey: string;
  node: Node;
}

/** One of several shapes: which one is a choice, the rest is the panel of that shape. */
export function VariantsField(props: FieldProps) {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { fieldPathId, uiSchema, readonly, registry, onChange } = props;
  const { variants, tagKey, node } = getUiOptions(uiSchema) as unknown as Options;
  const value = props.formData as Readonly<Record<string, unknown>> | undefined;
  const chosen = variants.find(({ tag }) => tag === value?.[tagKey]);
  const { SchemaField } = registry.fields;
  const choose = (tag: string) => onChange(convert(node, value, tag, blankOf(bundle, node, tag)), fieldPathId.path);
  return (
    <>
      <ActSelect
        className="prop-input"
        label={t('panel.kind')}
        disabled={readonly === true}
        value={chosen ? String(chosen.tag) : ''}
        onChoose={choose}
      >
        {!chosen && <option value="">{t('panel.choose')}</option>}
        {variants.map(({ tag, title }) => (
          <option key={String(tag)} value={String(tag)}>
            {title}
          </option>
        ))}
      </ActSelect>
      {chosen && SchemaField && (
        <SchemaField
          {...props}
          key={String(chosen.tag)}
          schema={chosen.schema}
          uiSchema={{ ...chosen.uiSchema, 'ui:label': false, 'ui:options': { label: false, bare: true } }}
        />
      )}
    </>
  );
}
