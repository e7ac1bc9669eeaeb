/** A signature written on the screen and kept as a picture; a paper sets it where it is signed. */
import { filesHold, filesJson } from './kept-file.ts';
import { fieldKind, fieldOf } from './kind.ts';

export const signature = fieldKind({
  kind: 'signature',
  label: '签名',
  schema: fieldOf('signature', '签名', {}),
  fact: 'files',
  json: (f) => filesJson(f.required ? 1 : 0, 1),
  ui: () => ({ 'ui:field': 'signature' }),
  check: () => filesHold,
  isPersonal: true,
});
