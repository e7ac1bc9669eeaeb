/** Answers of demonstration cases: varied from the examples, and never such as the office would refuse. */
import { assess } from '../../../../engine/index.ts';
import { loadCentre } from '../../../../engine/centre/load.ts';
import { loadMatter } from '../../../../engine/matter/load.ts';
import { answersLike } from '../../../../runtime/server/demonstration/answers.ts';
import { Chance } from '../../../../runtime/server/demonstration/chance.ts';
import { filesIn, matterFolders } from '../../../configs/files.ts';

const TURNS = 12;

describe.each(matterFolders)('%s', (folder) => {
  const place = loadCentre(filesIn(folder.split('/')[0] ?? ''));
  const loaded = loadMatter(filesIn(folder), place.ok ? { catalogues: place.centre.catalogues } : {});
  if (!loaded.ok) throw new Error('the matter does not load');
  const { matter } = loaded;
  const examples = matter.bundle.examples.examples.filter(
    ({ business = 'new', expect: { valid } }) => business === 'new' && valid !== false,
  );

  it.each(examples.map((example) => [example.id, example] as const))('%s', (id, { answers, applicant }) => {
    const kind = applicant?.kind === 'organisation' ? 'organisation' : 'person';
    const known = { applicant: { kind, idKind: kind === 'person' ? 'identityCard' : 'creditCode' } };
    for (let turn = 0; turn < TURNS; turn++) {
      const made = answersLike(matter, answers, known, { chance: new Chance('test', id, turn), days: turn * 7 });
      const { errors, settled } = assess(matter, { answers: made, ...known });
      expect({ errors, dropped: settled.dropped }).toEqual({ errors: [], dropped: [] });
    }
  });
});
