/** A check as a JUnit report: a suite for each matter, a case for its check and for each example. */
import type { Problem } from '../../../engine/index.ts';
import { problemLine } from '../commands/report.ts';
import type { Checked } from './checked.ts';

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Text as XML takes it; control characters have no place in it. */
const xml = (value: string): string =>
  value.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark).replace(/[^\t\n\r\P{Cc}]/gu, '\uFFFD');

interface Case {
  name: string;
  problems: readonly Problem[];
}

/** Only errors fail a case; the rest is told beside it. */
function caseXml(suite: string, { name, problems }: Case): string {
  const failures = problems.filter(({ severity }) => severity === 'error');
  const others = problems.filter(({ severity }) => severity !== 'error');
  const inside = [
    ...failures.map(
      (one) => `<failure type="${xml(one.code)}" message="${xml(one.message)}">${xml(problemLine(one))}</failure>`,
    ),
    ...(others.length > 0 ? [`<system-out>${xml(others.map(problemLine).join('\n'))}</system-out>`] : []),
  ];
  return `    <testcase classname="${xml(suite)}" name="${xml(name)}">${inside.join('')}</testcase>`;
}

/** An example's problems are among those of the check; here each stands with its own. */
function casesOf({ problems, examples }: Checked): Case[] {
  const own = new Set(examples.flatMap((example) => example.problems));
  return [
    { name: '检查', problems: problems.filter((problem) => !own.has(problem)) },
    ...examples.map(({ title, problems: found }) => ({ name: `样例：${title}`, problems: found })),
  ];
}

const hasFailed = ({ problems }: Case) => problems.some(({ severity }) => severity === 'error');

export function junit(checked: readonly Checked[]): string {
  const suites = checked.map((one) => {
    const cases = casesOf(one);
    const counts = `tests="${cases.length}" failures="${cases.filter(hasFailed).length}"`;
    return [
      `  <testsuite name="${xml(one.name)}" ${counts}>`,
      ...cases.map((each) => caseXml(one.name, each)),
      '  </testsuite>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="yichuang check">',
    ...suites.flat(),
    '</testsuites>',
  ].join('\n');
}
