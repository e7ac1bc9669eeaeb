import * as Type from 'typebox';
import { fen } from '../schema/text.ts';
import { fieldKind, fieldOf } from './kind.ts';

/** Typed in yuan, held in integer fen. */
export const money = fieldKind({
  kind: 'money',
  label: '金额',
  schema: fieldOf('money', '金额', {
    minimum: Type.Optional(fen('最小金额')),
    maximum: Type.Optional(fen('最大金额')),
  }),
  fact: 'money',
  json: (f) => ({ type: 'integer', minimum: f.minimum ?? 0, maximum: f.maximum ?? 100_000_000_000_000 }),
  ui: () => ({ 'ui:widget': 'money' }),
});
