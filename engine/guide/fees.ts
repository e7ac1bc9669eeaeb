import { moneyText } from '../documents/money.ts';
import { feeDues } from '../schema/outcome.ts';
import { basisWords, yesNo, type WritePart } from './context.ts';

export const fees: WritePart = ({ matter, entry, record }) => ({
  entries: entry('是否收费', matter.fees.length > 0 ? '收费' : '不收费'),
  records: matter.fees.flatMap((switched) => {
    const { item } = switched;
    return record({
      id: item.id,
      title: item.name,
      switched,
      entries: [
        ...entry('收费标准', item.standard),
        ...entry('收费金额', item.amount === undefined ? undefined : `${moneyText(item.amount)}元`),
        ...entry('收费依据', basisWords(item.basis), item.basis.verify),
        ...entry('允许减免', yesNo(item.reducible)),
        ...entry('减免依据', item.reductionBasis),
        ...entry('收费时点', feeDues[item.due]),
        ...entry('网上支付', item.online ? '支持' : '不支持'),
        ...entry('备注', item.note),
      ],
    });
  }),
});
