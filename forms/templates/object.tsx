import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import type { UiSchema } from '../../engine/index.ts';

type Property = ObjectFieldTemplateProps['properties'][number];
type Heading = NonNullable<UiSchema['ui:groups']>[number];

/** A group of fields inside a section; its name is told with each of its fields. */
const FieldGroup = ({ heading, children }: { heading: Heading; children: ReactNode }) => (
  <fieldset className="form-group field-wide">
    <legend className="form-group-title">{heading.title}</legend>
    {heading.help !== undefined && <p className="form-section-help">{heading.help}</p>}
    <div className="section-fields">{children}</div>
  </fieldset>
);

/** Properties in their order, those of a group together. */
function grouped(properties: readonly Property[], headings: readonly Heading[]) {
  const runs: { heading: Heading | undefined; inner: Property[] }[] = [];
  for (const property of properties) {
    const heading = headings.find(({ fields }) => fields.includes(property.name));
    const last = runs.at(-1);
    if (last && heading && last.heading === heading) last.inner.push(property);
    else runs.push({ heading, inner: [property] });
  }
  return runs;
}

/** The fields of a section, or the cells of a row of a table. */
export function ObjectTemplate({ properties, fieldPathId, uiSchema }: ObjectFieldTemplateProps) {
  if (fieldPathId.path.length > 0) return properties.map(({ name, content }) => <td key={name}>{content}</td>);
  const headings = (uiSchema as UiSchema | undefined)?.['ui:groups'] ?? [];
  return (
    <div className="section-fields">
      {grouped(properties, headings).map(({ heading, inner }) => {
        const contents = inner.map(({ content }) => content);
        return heading ? (
          <FieldGroup key={heading.id} heading={heading}>
            {contents}
          </FieldGroup>
        ) : (
          contents
        );
      })}
    </div>
  );
}
