/** What is asked about the pre-printed paper a document is printed on. */
import { blankNumber } from '../schema/blank.ts';
import { prose } from '../schema/text.ts';
import { paperId } from './paper-id.ts';

export const blankShapes = {
  useBlank: { document: paperId, number: blankNumber('空白证照编号') },
  spoilBlank: { document: paperId, reason: prose('作废的原因', '如打印错位、卡纸、污损') },
} as const;
