// Runs the arrow rules and fails when the cruise saw nothing: an empty cruise would pass for ever.
import { spawnSync } from 'node:child_process';

const folders = ['engine', 'forms', 'designer', 'runtime'];
const run = spawnSync('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', '-T', 'json', ...folders], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
if (!run.stdout) throw new Error(`dependency-cruiser did not run: ${run.stderr}`);

const { summary } = JSON.parse(run.stdout);
for (const v of summary.violations) console.error(`${v.rule.name}: ${v.from} → ${v.to}`);
for (const folder of folders) {
  const seen = JSON.parse(run.stdout).modules.some((m) => m.source.startsWith(`${folder}/`));
  if (!seen) summary.error = console.error(`nothing cruised in ${folder}/`) ?? 1;
}
console.log(`arrows: ${summary.totalCruised} modules, ${summary.violations.length} violations`);
process.exitCode = summary.error || summary.totalCruised === 0 ? 1 : 0;
