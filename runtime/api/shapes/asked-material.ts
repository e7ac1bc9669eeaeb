/** A material as it is asked for, of an applicant before anything is handed in and at a desk. */
import Type from 'typebox';
import type { ReceivedMaterial } from '../../../engine/index.ts';

export const askedMaterial = {
  id: Type.String(),
  name: Type.String(),
  necessity: Type.String(),
  originality: Type.String(),
  originals: Type.Integer(),
  copies: Type.Integer(),
  form: Type.String(),
  why: Type.Optional(Type.String({ description: 'missing where everybody hands it in' })),
  basis: Type.Optional(Type.String()),
  fromForm: Type.Boolean(),
  ways: Type.Array(Type.Unsafe<ReceivedMaterial['way']>({ type: 'string' })),
  maxFiles: Type.Integer(),
  filling: Type.Optional(Type.String()),
  standard: Type.Optional(Type.String()),
};
