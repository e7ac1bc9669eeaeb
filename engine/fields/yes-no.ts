import { fieldKind, fieldOf } from './kind.ts';

export const yesNo = fieldKind({
  kind: 'yesNo',
  label: '是否',
  schema: fieldOf('yesNo', '是否', {}),
  fact: 'boolean',
  json: () => ({ type: 'boolean' }),
  ui: () => ({ 'ui:widget': 'yesNo' }),
});
