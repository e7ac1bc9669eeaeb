/** The fields a template may name, declared and typed by whoever fills it. */
export type TemplateFields = Readonly<Record<string, TemplateField>>;

export interface TemplateField {
  /**
   * Values: `money` is whole fen; `date` is `YYYY-MM-DD`; `list` holds rows with `fields`, or texts when it has none;
   * `group` is an object whose `fields` are reached with a dot; `picture` is the id of a kept file, for `<img id>`.
   */
  type: FieldType;
  label: string;
  /** The value may be absent or empty. */
  optional?: boolean;
  fields?: TemplateFields;
}

export type FieldType = 'text' | 'number' | 'money' | 'date' | 'boolean' | 'list' | 'group' | 'picture';
