import { basisKinds } from '../schema/identity.ts';
import { type WritePart } from './context.ts';

export const basis: WritePart = ({ matter, entry, record }) => ({
  entries: [],
  records: matter.bundle.matter.identity.legalBasis.flatMap(({ kind, basis: cited }, index) =>
    record({
      id: `basis${index + 1}`,
      title: `《${cited.law.replaceAll(/[《》]/gu, '')}》${cited.article ?? ''}`,
      verify: cited.verify,
      entries: [
        ...entry('类别', basisKinds[kind]),
        ...entry('文号', cited.number),
        ...entry('条款内容', cited.content),
        ...entry('颁布机关', cited.authority),
        ...entry('实施日期', cited.effective),
      ],
    }),
  ),
});
