/**
 * Where a server that is not ours answers otherwise than MongoDB's manual says. The words and the sources are in
 * docs/store.md, under the same id. Only a server that names itself so is excused, and only in these tests.
 */
export interface Deviation {
  /** Row of docs/store.md. */
  id: string;
  /** Beginnings of the full names of the tests that show it. */
  tests: readonly string[];
  /** Asking would stop the whole server, so nobody asks. */
  harms?: true;
  /** A race of that server: the test fails there now and then. */
  sometimes?: true;
}

const guessing = 'following a case without signing in guessing a number or a query code';
const filters = 'filters on missing fields, nulls and arrays';

/** By the name a server gives its replica set. */
export const deviations: Readonly<Record<string, readonly Deviation[]>> = {
  secantus: [
    { id: 'S1', tests: ['what the store does not do does not run a pattern that may never end'], harms: true },
    {
      id: 'S2',
      tests: ['explain shows an index for the cases with a tag', 'explain shows an index for names that begin alike'],
    },
    { id: 'S2', tests: ['explain shows an index for a list', 'explain shows an index for the same'] },
    { id: 'S2', tests: ['explain shows an index for the next page', 'explain speaks of aggregates'] },
    { id: 'S2', tests: ['explain shows an index for the last of those alike'] },
    { id: 'S3', tests: ['explain counts what a plan had to look at'] },
    { id: 'S4', tests: ['the order of values is', 'the order of values compares a range'] },
    { id: 'S5', tests: ['keys of an index sort exactly', 'keys of an index find what a scan finds'] },
    { id: 'S6', tests: [`${filters} {"a.b":null}`, `${filters} {"a":{}}`, `${filters} {"a":{"$in":[{},1]}}`] },
    { id: 'S7', tests: [`${filters} {"a.9":null}`] },
    { id: 'S8', tests: [`${filters} lists distinct values`] },
    { id: 'S9', tests: ['aggregation [{"$match":{"no":9}},{"$count":"n"}]'] },
    { id: 'S10', tests: ['indexes hold every item of an array'] },
    { id: 'S11', tests: ['updates of {"a":1} by {"$inc":{"a.$[]":10}}'] },
    { id: 'S12', tests: ['updates change the item the filter matched'] },
    { id: 'S13', tests: ['cursors go on while documents are written and removed'] },
    {
      id: 'S16',
      tests: [
        'indexes keep both ends of a range when a further field follows',
        'the supervisor’s list names a case when its first clock comes near',
        'the supervisor’s list turns yellow and red',
      ],
    },
    {
      id: 'S15',
      tests: [
        'writers at the same time draw two hundred numbers',
        `${guessing} counts tries of the same moment`,
        'the worker never gives one serial to two commands',
        'the worker never gives out more of a quota than there is',
      ],
      sometimes: true,
    },
  ],
};
