import { resultKinds } from '../schema/outcome.ts';
import { limitEntry, type WritePart } from './context.ts';

export const results: WritePart = (context) => {
  const { matter, entry, record } = context;
  const titleOf = (fact: string) => matter.form.fields.get(fact.replace('answers.', ''))?.field.title ?? fact;
  return {
    entries: [],
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
          ...entry(
            '延续申请',
            item.renewalWindow === undefined ? undefined : `有效期届满 ${item.renewalWindow} 日前提出`,
          ),
        ],
      });
    }),
  };
};
