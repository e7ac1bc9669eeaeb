/** Steps of review, special procedures, and the tables that name posts. */
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { specialKinds, stepPosts } from '../../schema/review.ts';
import type { Step } from '../../schema/review.ts';
import { matterProblem } from '../problems.ts';
import { twice } from './twice.ts';

/** What 行政许可法第四十五条 does not count; anything else needs a ground of its own. */
const notCounted = new Set<keyof typeof specialKinds>([
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expertReview',
]);

function checkSteps(steps: readonly Step[], tables: ReadonlySet<string>): Problem[] {
  return steps.flatMap(({ title, outcomes, post, together }, index) => {
    const at = `/steps/${index}`;
    const problems: Problem[] = [];
    if (!outcomes.includes('pass')) problems.push(matterProblem('STEP_OUTCOME_MISSING', `${at}/outcomes`, { title }));
    if (index === 0 && outcomes.includes('return'))
      problems.push(matterProblem('STEP_RETURN_FIRST', `${at}/outcomes`, { title }));
    if (post.by === 'table' && !tables.has(post.table))
      problems.push(matterProblem('TABLE_UNKNOWN', `${at}/post/table`, { table: post.table }));
    const first = steps.findIndex((other) => other.together === together);
    const apart = steps.slice(first, index).some((between) => between.together !== together);
    if (together !== undefined && apart)
      problems.push(matterProblem('TOGETHER_APART', `${at}/together`, { group: together }));
    return problems;
  });
}

/** Steps, special procedures and the use of tables by steps. */
export function checkReview({ matter, rules }: Bundle): Problem[] {
  const { steps, specialProcedures, decision, identity } = matter;
  const namesNobody = decision.mode === 'otherLevel' && !decision.upper && !identity.elsewhere;
  return [
    ...twice(steps, '/steps', 'id'),
    ...checkSteps(steps, new Set(rules.tables?.map(({ id }) => id))),
    ...(namesNobody ? [matterProblem('UPPER_MISSING', '/decision/upper')] : []),
    ...twice(specialProcedures, '/specialProcedures', 'id'),
    ...specialProcedures.flatMap(({ kind, stopsStatutory, basis }, index) =>
      stopsStatutory && !notCounted.has(kind) && basis === undefined
        ? [
            matterProblem('STOPS_WITHOUT_GROUND', `/specialProcedures/${index}/stopsStatutory`, {
              kind: specialKinds[kind],
            }),
          ]
        : [],
    ),
  ];
}

/** Tables: each used once at least, and one that names posts names posts that exist. */
export function checkTables({ matter, rules }: Bundle): Problem[] {
  const tables = rules.tables ?? [];
  const routing = new Set(matter.steps.flatMap(({ post }) => (post.by === 'table' ? [post.table] : [])));
  return [
    ...twice(tables, '/tables', 'id'),
    ...tables.flatMap(({ id, title, rows, hitPolicy }, index) => {
      const at = `/tables/${index}`;
      if (!routing.has(id)) return [matterProblem('TABLE_UNUSED', at, { title })];
      const collects = hitPolicy === 'collect' ? [matterProblem('TABLE_COLLECTS', `${at}/hitPolicy`, { title })] : [];
      const strangers = rows.flatMap(({ then }, row) =>
        Object.hasOwn(stepPosts, then)
          ? []
          : [
              matterProblem('POST_UNKNOWN', `${at}/rows/${row}/then`, {
                post: then,
                known: Object.keys(stepPosts).join('、'),
              }),
            ],
      );
      return [...collects, ...strangers];
    }),
  ];
}
