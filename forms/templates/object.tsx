import type { ObjectFieldTemplateProps } from '@rjsf/utils';

/** The fields of a section, or the cells of a row of a table. */
export function ObjectTemplate({ properties, fieldPathId }: ObjectFieldTemplateProps) {
  if (fieldPathId.path.length === 0) {
    return <div className="section-fields">{properties.map(({ content }) => content)}</div>;
  }
  return properties.map(({ name, content }) => <td key={name}>{content}</td>);
}
