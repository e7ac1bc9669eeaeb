import * as Type from 'typebox';
import { closed } from '../schema/closed.ts';
import { list, prose } from '../schema/text.ts';

/** Entered after the fact: when the paper really came in, why it could not be entered then, and the slip given for it. */
export const lateEntrySchema = closed('补录', {
  receivedAt: Type.String({
    title: '实际收件时间',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$',
  }),
  reason: prose('当时不能登记的原因'),
  slip: list('纸质收件单', Type.String({ title: '附件', pattern: '^[0-9a-f]{24}$' }), 30),
});
