/** Which parts of a condition are there in vain, told by trying every case with and without each; imports nothing of the engine. */
import { truthOf, type Facts, type SmallCondition, type Truth } from './every-case.ts';

/** Parts that were replaced by a truth, by their place. */
type Settled = ReadonlyMap<string, boolean>;

function truthWith(node: SmallCondition, at: string, settled: Settled, facts: Facts): Truth {
  if (settled.has(at)) return settled.get(at);
  if ('not' in node) {
    const truth = truthWith(node.not, `${at}/not`, settled, facts);
    return truth === undefined ? undefined : !truth;
  }
  if (!('all' in node) && !('any' in node)) return truthOf(node, facts);
  const [op, members] = 'all' in node ? ['all', node.all] : ['any', node.any];
  const truths = members.map((member, index) => truthWith(member, `${at}/${op}/${index}`, settled, facts));
  const decisive = op === 'any';
  if (truths.includes(decisive)) return decisive;
  return truths.includes(undefined) ? undefined : !decisive;
}

/** `CODE place` of every part in vain, in the order of the condition; none where the whole never or always holds. */
export function partsInVain(whole: SmallCondition, cases: readonly Facts[]): string[] {
  let settled: Settled = new Map();
  const told: string[] = [];
  const truths = cases.map((facts) => truthOf(whole, facts));
  const isOpen = truths.includes(true) && truths.some((truth) => truth !== true);

  const group = (at: string, op: 'all' | 'any', members: readonly SmallCondition[]) => {
    for (let index = members.length - 1; index >= 0; index--) {
      const place = `${at}/${op}/${index}`;
      const member = members[index]!;
      const without = new Map([...settled, [place, op === 'all']]);
      const own = cases.map((facts) => truthOf(member, facts));
      const matters = cases.some(
        (facts, number) =>
          (own[number] === true) === (op === 'any') &&
          truthWith(whole, '', settled, facts) !== truthWith(whole, '', without, facts),
      );
      if (matters) walk(place, member);
      else {
        const code = op === 'all' ? own.every((truth) => truth === true) : own.every((truth) => truth !== true);
        told.push(`${code ? (op === 'all' ? 'PART_ALWAYS' : 'PART_NEVER') : 'PART_IDLE'} ${place}`);
        settled = without;
      }
    }
  };
  const walk = (at: string, node: SmallCondition): void => {
    if ('all' in node) group(at, 'all', node.all);
    else if ('any' in node) group(at, 'any', node.any);
    else if ('not' in node) {
      const own = cases.map((facts) => truthOf(node.not, facts));
      if (!own.includes(true)) told.push(`PART_NEVER ${at}/not`);
      else if (own.every((truth) => truth === true)) told.push(`PART_ALWAYS ${at}/not`);
      else walk(`${at}/not`, node.not);
    }
  };
  if (isOpen) walk('', whole);
  return told.reverse();
}
