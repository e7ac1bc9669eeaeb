import type { Switched } from '../matter/switched.ts';
import { quotaMethods, type Requirement, type Requirements } from '../schema/requirement.ts';
import { basisWords, type GuideContext, type WritePart } from './context.ts';

const kinds: Readonly<Record<keyof Requirements, string>> = {
  acceptance: '受理条件',
  granting: '准予条件',
  denial: '不予许可情形',
  prohibitions: '禁止性要求',
};

const requirement = ({ entry, record }: GuideContext, kind: string, switched: Switched<Requirement>) => {
  const { id, text, checkPoint, basis } = switched.item;
  const entries = [
    ...entry('类别', kind),
    ...entry('审查要点', checkPoint),
    ...entry('依据', basis && basisWords(basis), basis?.verify),
  ];
  return record({ id, title: text, entries, switched });
};

/** Conditions of acceptance and of the decision, and how many may be granted. */
export const conditions: WritePart = (context) => {
  const { matter, entry } = context;
  const { limited, basis, publication, cycle, method, ledger } = matter.bundle.matter.quota;
  return {
    entries: [
      ...entry('数量限制', limited ? '有' : '无'),
      ...entry('数量限制依据', basis && basisWords(basis), basis?.verify),
      ...entry('公布方式', publication),
      ...entry('公布周期', cycle),
      ...entry('数量限制的实施方式', method && quotaMethods[method]),
      ...entry('限额计量单位', ledger?.unit),
    ],
    records: Object.entries(kinds).flatMap(([kind, label]) =>
      matter.requirements[kind as keyof Requirements].flatMap((one) => requirement(context, label, one)),
    ),
  };
};
