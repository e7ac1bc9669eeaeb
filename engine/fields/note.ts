import { prose } from '../schema/text.ts';
import { fieldKind, fieldOf } from './kind.ts';

/** Words between the fields; holds no data. */
export const note = fieldKind({
  kind: 'note',
  label: '说明文字',
  schema: fieldOf('note', '说明文字', { text: prose('说明') }),
  fact: undefined,
  json: () => ({}),
  ui: (f) => ({ 'ui:field': 'note', 'ui:help': f.text }),
});
