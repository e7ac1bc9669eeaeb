import * as Type from 'typebox';

/** Answers by id of their fields. */
export const answers = Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,63}$' }), Type.Unknown(), {
  title: '填写的内容',
  maxProperties: 1000,
  additionalProperties: false,
});
