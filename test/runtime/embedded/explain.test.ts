import { aDatabase, type Database } from './database.ts';

type Stage = { stage: string; inputStage?: Stage; inputStages?: Stage[]; indexName?: string; direction?: string };

/** All stages of a plan; MongoDB nests single ones, merges keep several. */
const stagesOf = (stage: Stage): Stage[] => [
  stage,
  ...[...(stage.inputStage ? [stage.inputStage] : []), ...(stage.inputStages ?? [])].flatMap(stagesOf),
];

describe('explain', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  const documents = Array.from({ length: 300 }, (_, no) => ({
    no,
    centre: no % 2 ? 'a' : 'b',
    state: ['open', 'shut', 'kept'][no % 3],
    at: new Date(no * 1000),
    tags: [`t${no % 7}`],
    open: no % 5 === 0,
    name: `n${no}`,
  }));

  async function cases() {
    const all = await at.fresh(documents);
    await all.createIndexes([
      { key: { centre: 1, state: 1, at: -1 } },
      { key: { centre: 1, no: 1 }, unique: true },
      { key: { tags: 1, at: 1 } },
      { key: { centre: 1, name: 1 }, partialFilterExpression: { open: true } },
    ]);
    return all;
  }

  const through: [what: string, filter: object, sort: object | undefined, index: string, stages: string[]][] = [
    [
      'a list by centre and state, newest first',
      { centre: 'a', state: 'open' },
      { at: -1 },
      'centre_1_state_1_at_-1',
      ['FETCH', 'IXSCAN'],
    ],
    [
      'the same, oldest first',
      { centre: 'a', state: 'open' },
      { at: 1 },
      'centre_1_state_1_at_-1',
      ['FETCH', 'IXSCAN'],
    ],
    [
      'a list over several states',
      { centre: 'a', state: { $in: ['open', 'kept'] } },
      { at: -1 },
      'centre_1_state_1_at_-1',
      ['FETCH', 'SORT_MERGE', 'IXSCAN', 'IXSCAN'],
    ],
    [
      'a list in the order of its states',
      { centre: 'a', state: { $in: ['shut', 'open'] } },
      { state: 1, at: -1 },
      'centre_1_state_1_at_-1',
      ['FETCH', 'IXSCAN'],
    ],
    [
      'the next page of a list',
      { centre: 'a', state: 'open', at: { $lt: new Date(90_000) } },
      { at: -1 },
      'centre_1_state_1_at_-1',
      ['FETCH', 'IXSCAN'],
    ],
    ['the last of those alike', { centre: 'a' }, { centre: 1, no: -1 }, 'centre_1_no_1', ['FETCH', 'IXSCAN']],
    ['a case by its number', { centre: 'b', no: 4 }, undefined, 'centre_1_no_1', ['FETCH', 'IXSCAN']],
    ['the cases with a tag, by time', { tags: 't3' }, { at: 1 }, 'tags_1_at_1', ['FETCH', 'IXSCAN']],
    [
      'names that begin alike, of open cases',
      { centre: 'a', open: true, name: /^n1/ },
      { name: 1 },
      'centre_1_name_1',
      ['FETCH', 'IXSCAN'],
    ],
  ];

  it.each(through)('shows an index for %s', async (_what, filter, sort, index, stages) => {
    const all = await cases();
    const cursor = sort ? all.find(filter).sort(sort as never) : all.find(filter);
    const plan = stagesOf((await cursor.explain('queryPlanner')).queryPlanner.winningPlan as Stage);
    expect(plan.map(({ stage }) => stage).sort()).toEqual([...stages].sort());
    expect(plan.find(({ stage }) => stage === 'IXSCAN')?.indexName).toBe(index);
    const expected = await (sort ? all.find(filter).sort(sort as never) : all.find(filter))
      .hint({ $natural: 1 })
      .toArray();
    expect((await cursor.clone().toArray()).map(({ no }) => no)).toEqual(expected.map(({ no }) => no));
  });

  it('finds by id through the index of ids', async () => {
    const all = await cases();
    const one = await all.findOne({});
    const plan = stagesOf(
      (await all.find({ _id: one!._id }).explain('queryPlanner')).queryPlanner.winningPlan as Stage,
    );
    expect(plan.some(({ stage }) => stage === 'COLLSCAN' || stage === 'SORT')).toBe(false);
  });

  it('admits a scan and a sort in memory', async () => {
    const all = await cases();
    const plan = stagesOf(
      (await all.find({ name: 'n5' }).sort({ at: 1 }).explain('queryPlanner')).queryPlanner.winningPlan as Stage,
    );
    expect(plan.map(({ stage }) => stage)).toEqual(['SORT', 'COLLSCAN']);
    const unproven = stagesOf(
      (await all.find({ centre: 'c', name: 'n5' }).explain('queryPlanner')).queryPlanner.winningPlan as Stage,
    );
    expect(unproven.some(({ indexName }) => indexName === 'centre_1_name_1')).toBe(false);
  });

  it('counts what a plan had to look at', async () => {
    const all = await cases();
    const { executionStats } = await all
      .find({ centre: 'a', state: 'open' })
      .sort({ at: -1 })
      .limit(5)
      .explain('executionStats');
    expect(executionStats).toMatchObject({ nReturned: 5 });
    expect(executionStats.totalDocsExamined).toBeLessThan(40);
  });

  it('speaks of aggregates, counts and updates as well', async () => {
    const all = await cases();
    const text = async (explained: Promise<object>) => JSON.stringify(await explained);
    expect(
      await text(
        all
          .aggregate([{ $match: { centre: 'a', no: 3 } }, { $group: { _id: null, n: { $sum: 1 } } }])
          .explain('queryPlanner'),
      ),
    ).toContain('IXSCAN');
    expect(
      await text(
        at.db.command({
          explain: { count: all.collectionName, query: { centre: 'a', no: 3 } },
          verbosity: 'queryPlanner',
        }),
      ),
    ).toContain('IXSCAN');
    expect(
      await text(
        at.db.command({
          explain: { update: all.collectionName, updates: [{ q: { centre: 'a', no: 3 }, u: { $set: { x: 1 } } }] },
          verbosity: 'queryPlanner',
        }),
      ),
    ).toMatch(/IXSCAN|EXPRESS/);
    expect(
      await text(
        at.db.command({
          explain: { delete: all.collectionName, deletes: [{ q: { name: 'n3' }, limit: 1 }] },
          verbosity: 'queryPlanner',
        }),
      ),
    ).toContain('COLLSCAN');
  });
});
