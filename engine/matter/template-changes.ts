import type { Difference } from './changes-in.ts';

type Templates = Readonly<Record<string, string>>;

/** Which templates came, went and changed; pointers are into what holds them, as `/templates/accept.hbs`. */
export function templateChanges(before: Templates, after: Templates): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      const what = before[name] === undefined ? '新增' : after[name] === undefined ? '删除' : '修改';
      return { part: '文书模板', pointer: `/templates/${name}`, words: `${what}模板“${name}”` };
    });
}
