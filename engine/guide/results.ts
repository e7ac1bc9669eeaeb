import { businessKinds, type RenewalWindow } from '../schema/business.ts';
import { limitUnits } from '../schema/limit.ts';
import { resultKinds } from '../schema/outcome.ts';
import { basisWords, limitEntry, type WritePart } from './context.ts';

type Span = RenewalWindow['latest'];
const spanWords = ({ amount, unit }: Span) => `${amount} ${unit === 'naturalDay' ? '日' : `个${limitUnits[unit]}`}`;

/** “有效期届满 30 日前提出”, “有效期届满前 90 个工作日至 15 个工作日期间提出” */
const renewalWords = ({ earliest, latest }: RenewalWindow) =>
  earliest
    ? `有效期届满前 ${spanWords(earliest)}至 ${spanWords(latest)}期间提出`
    : `有效期届满 ${spanWords(latest)}前提出`;

export const results: WritePart = (context) => {
  const { matter, entry, record } = context;
  const { businesses = [] } = matter.bundle.matter;
  const titleOf = (fact: string) => matter.form.fields.get(fact.replace('answers.', ''))?.field.title ?? fact;
  return {
    entries: businesses.flatMap(({ kind, note = '可以申请', basis }) =>
      entry(businessKinds[kind], [note, ...(basis ? [`依据：${basisWords(basis)}`] : [])]),
    ),
    records: matter.results.flatMap((switched) => {
      const { item } = switched;
      return record({
        id: item.id,
        title: item.name,
        switched,
        verify: item.verify,
        entries: [
          ...entry('结果类型', resultKinds[item.kind]),
          ...entry('电子证照', item.licence === undefined ? undefined : '同时生成电子证照'),
          ...entry('结果样本', item.sample),
          ...limitEntry(context, '有效期', item.validity),
          ...entry('有效期截止', item.validUntil === undefined ? undefined : `取自申请表“${titleOf(item.validUntil)}”`),
          ...entry('有效期说明', item.validityNote),
          ...entry('适用地域', item.area),
          ...entry('变更手续', item.change),
          ...entry('延续手续', item.renewal),
          ...entry('延续申请', item.renewalWindow && renewalWords(item.renewalWindow)),
        ],
      });
    }),
  };
};
