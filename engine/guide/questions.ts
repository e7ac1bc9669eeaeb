import type { WritePart } from './context.ts';

export const questions: WritePart = ({ matter, entry, record }) => {
  const { questions: asked, notes } = matter.bundle.guide;
  return {
    entries: entry('温馨提示', notes),
    records: asked.flatMap(({ question, answer }, index) =>
      record({ id: `question${index + 1}`, title: question, entries: entry('答', answer) }),
    ),
  };
};
