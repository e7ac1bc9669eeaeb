import { deliveryWays } from '../schema/outcome.ts';
import { limitEntry, type WritePart } from './context.ts';

export const delivery: WritePart = (context) => {
  const { limit, ways, mailNote } = context.matter.bundle.matter.delivery;
  const { entry } = context;
  return {
    entries: [
      ...limitEntry(context, '送达时限', limit),
      ...entry(
        '送达方式',
        ways.map((way) => deliveryWays[way]),
      ),
      ...entry('邮寄说明', mailNote),
    ],
    records: [],
  };
};
