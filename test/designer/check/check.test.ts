import { checkQuickly } from '../../../designer/check/check.ts';
import { findingsOf } from '../../../designer/check/findings.ts';
import { placeOf } from '../../../designer/check/place-of.ts';
import { readPart } from '../../../designer/check/read-part.ts';
import { put, type Path } from '../../../designer/edits/path.ts';
import { spotOf } from '../../../designer/parts/parts.ts';
import { aBundle } from '../../build/matter.ts';
import { check, surroundings } from '../build.tsx';

const bundle = aBundle();
const found = (path: Path, value: unknown) => {
  const made = put(bundle, path, value);
  return findingsOf(made, check(made).problems);
};

describe('the check of a draft', () => {
  test('finds nothing wrong with a good one, and runs its examples', () => {
    const { problems, examples } = check(bundle);
    expect(problems).toEqual([]);
    expect(examples.map(({ id, problems: own }) => [id, own.length])).toEqual([
      ['smallWall', 0],
      ['wideRoof', 0],
      ['wideWall', 0],
    ]);
  });

  test('names what is missing by its title, at its own place', () => {
    const [finding] = found(['materials', 'materials', 0, 'name'], undefined);
    expect(finding).toMatchObject({
      message: '请填写“材料名称”',
      part: 'materials',
      path: ['materials', 'materials', 0, 'name'],
    });
    expect(found(['matter', 'identity', 'name'], '')[0]?.message).toBe('“事项名称”不能为空');
  });

  test('tells a limit that is too long where it stands', () => {
    const [finding] = found(['matter', 'limits', 'promised', 'amount'], 21);
    expect(finding).toMatchObject({ severity: 'error', part: 'limits', place: '事项 / 办理时限 / 承诺办结时限' });
  });

  test('leads to the property that is not there yet', () => {
    const [finding] = found(['materials', 'materials', 0, 'basis'], undefined);
    expect(finding).toMatchObject({ part: 'materials', place: '申请材料 / 申请表 / 依据' });
    expect(finding?.fix).toContain('没有依据的，删去这份材料');
  });

  test('has what concerns the matter as a whole beside its name', () => {
    const { problems } = checkQuickly(bundle, {
      ...surroundings,
      catalogues: { ...surroundings.catalogues, windowed: new Set() },
    });
    const [finding] = findingsOf(bundle, problems);
    expect(finding).toMatchObject({ code: 'WINDOW_MISSING', part: 'identity' });
  });

  test('gives the line of a fault in a template, and the document it belongs to', () => {
    const [finding] = found(['templates', 'grant.hbs'], '<p>好</p>\n<p>{{answers.colour}}</p>\n');
    expect(finding).toMatchObject({ part: 'documents', line: 2, path: ['templates', 'grant.hbs'] });
    expect(spotOf(bundle, finding!.path)).toEqual({ part: 'documents', item: ['documents', 'documents', 1] });
  });

  test('says by name which materials an example should have had', () => {
    const [finding] = found(['materials', 'materials', 1, 'when'], undefined);
    expect(finding?.message).toContain('申请表、结构设计图');
  });
});

describe('the place of a problem', () => {
  test('is a path with numbers for the steps into lists', () => {
    const problem = {
      code: '',
      message: '',
      severity: 'error' as const,
      file: 'form.json',
      pointer: '/sections/1/fields/0/title',
    };
    expect(placeOf(bundle, problem)).toEqual(['form', 'sections', 1, 'fields', 0, 'title']);
    expect(spotOf(bundle, placeOf(bundle, problem))).toEqual({
      part: 'form',
      item: ['form', 'sections', 1, 'fields', 0],
    });
  });
});

describe('the text view', () => {
  const text = (value: unknown) => JSON.stringify(value, null, 2);

  test('takes text of the right shape, even when it has faults of meaning', () => {
    const guide = { ...bundle.guide, introduction: '说明' };
    expect(readPart(bundle, 'guide.json', text(guide))).toEqual({ ok: true, value: guide });
    const limits = { ...bundle.matter.limits, promised: { amount: 99, unit: 'workingDay' } };
    expect(readPart(bundle, 'matter.json', text({ ...bundle.matter, limits })).ok).toBe(true);
  });

  test.each([
    ['{ "questions": [', /不是正确的 JSON/],
    ['{ "questions": [], "questions": [] }', /写了两次/],
    ['{}', /缺少/],
  ])('refuses %s with the line', (typed, message) => {
    const read = readPart(bundle, 'guide.json', typed);
    expect(read.ok || read.faults[0]).toMatchObject({ line: 1, message: expect.stringMatching(message) });
  });
});
