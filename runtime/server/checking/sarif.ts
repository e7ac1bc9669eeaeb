/** A check as SARIF 2.1.0, which hosted CI systems show beside the changed lines. */
import type { Problem } from '../../../engine/index.ts';
import type { Checked } from './checked.ts';
import { fileOf } from './place.ts';

const levels: Readonly<Record<Problem['severity'], string>> = { error: 'error', warning: 'warning', info: 'note' };

const result = (checked: Checked, problem: Problem) => ({
  ruleId: problem.code,
  level: levels[problem.severity],
  message: { text: problem.fix === undefined ? problem.message : `${problem.message}。${problem.fix}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(fileOf(checked, problem)) },
        region: { startLine: problem.line ?? 1 },
      },
      logicalLocations: [{ fullyQualifiedName: problem.pointer }],
    },
  ],
});

export function sarif(checked: readonly Checked[]): string {
  const results = checked.flatMap((one) => one.problems.map((problem) => result(one, problem)));
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({ id }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'yichuang', rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return JSON.stringify(log, null, 2);
}
