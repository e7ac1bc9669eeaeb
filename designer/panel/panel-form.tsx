import Form, { type IChangeEvent } from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import { compileSchema } from '../../engine/index.ts';
import { chosenOnly, rjsfValidator } from '../../forms/index.ts';
import type { panelOf } from '../schema/panel.ts';
import { PanelProvider, type PanelContent } from './panel-context.ts';
import { fields, templates, widgets } from './theme.ts';

type Values = Record<string, unknown>;

/** The library asks it about parts of a schema only; whoever shows the form finds the problems. */
const validator = rjsfValidator((schema: RJSFSchema) => compileSchema(schema));

interface Props {
  idPrefix: string;
  panel: ReturnType<typeof panelOf>;
  content: PanelContent;
  values: Values;
  readonly?: boolean;
  onChange: (values: Values) => void;
}

/** A form of properties, in the looks of the panel. */
export function PanelForm({ idPrefix, panel: { schema, uiSchema }, content, values, readonly, onChange }: Props) {
  const plain = useMemo(() => ({ ...uiSchema, 'ui:submitButtonOptions': { norender: true } }), [uiSchema]);
  return (
    <PanelProvider value={content}>
      <Form
        tagName="div"
        idPrefix={idPrefix}
        schema={schema}
        uiSchema={plain}
        formData={values}
        readonly={readonly === true}
        validator={validator}
        fields={fields}
        widgets={widgets}
        templates={templates}
        experimental_defaultFormStateBehavior={chosenOnly}
        showErrorList={false}
        onChange={({ formData }: IChangeEvent<Values>) => onChange(formData ?? {})}
      />
    </PanelProvider>
  );
}
