/** What every kind of field declares about itself; shared code asks the record, never “which kind is it”. */
import * as Type from 'typebox';
import type { Static, TObject, TProperties } from 'typebox';
import type { FactType } from '../facts/fact.ts';
import { choice } from '../schema/choice.ts';
import { closed } from '../schema/closed.ts';
import { conditionSchema } from '../schema/condition.ts';
import { tag } from '../schema/tag.ts';
import { flag, id, slug, verify, words } from '../schema/text.ts';
import type { Check } from '../validation/keywords.ts';

/** Draft-07 keywords a field may become; nothing else is ever emitted. */
export interface JsonSchema {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  title?: string;
  description?: string;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  const?: string | number | boolean;
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
}

/** The uiSchema keys a field may become: our own widgets and words, no markup, no style. */
export interface UiSchema {
  'ui:widget'?: string;
  'ui:field'?: string;
  'ui:placeholder'?: string;
  'ui:help'?: string;
  'ui:readonly'?: boolean;
  'ui:options'?: Record<string, string | number | boolean>;
  'ui:order'?: string[];
  /** Of a section: which of its fields stand together, under which heading. */
  'ui:groups'?: readonly { id: string; title: string; help?: string; fields: readonly string[] }[];
  items?: UiSchema;
  [column: string]: unknown;
}

export const sensitivities = { ordinary: '一般个人信息', sensitive: '敏感个人信息', identifier: '身份标识' } as const;

/** Properties every field has, whatever its kind. */
const shared = {
  id: id('标识', '系统内部使用，生成后不再改变'),
  title: words('名称', undefined, 60),
  help: Type.Optional(words('填写说明')),
  required: Type.Optional(flag('必填')),
  when: Type.Optional(conditionSchema),
  element: Type.Optional(slug('共享数据元', '与其他事项共用、可预填的数据')),
  personal: Type.Optional(
    closed('个人信息', {
      purpose: words('收集目的'),
      sensitivity: choice(sensitivities, '敏感程度'),
    }),
  ),
  verify,
};

/** The schema of one kind: the shared properties, its tag and its own. */
export const fieldOf = <K extends string, P extends TProperties>(kind: K, title: string, own: P) =>
  closed(title, { kind: tag(kind), ...shared, ...own });

/**
 * One kind of field. `json` and `ui` say what the form shows; `fact` is the type conditions see
 * (`undefined`: the field holds no data); `check` finds what JSON Schema cannot say.
 */
export interface FieldKind<S extends TObject = TObject> {
  kind: string;
  label: string;
  schema: S;
  fact: FactType | undefined;
  json: (field: Static<S>) => JsonSchema;
  ui?: (field: Static<S>) => UiSchema;
  check?: (field: Static<S>) => Check | undefined;
  /** A number that names a person, as it shows to those who need not read it. */
  covered?: (value: string) => string;
  /** It names a person whoever it is asked of, so it says what it is collected for. */
  isPersonal?: true;
}

/** Keeps the precise type of a kind while checking its shape. */
export const fieldKind = <S extends TObject>(kind: FieldKind<S>) => kind;
