/** Looking for a matter as people do: by any of its names, in characters or letters, and seeing why it was found. */
import fc from 'fast-check';
import { search } from '../../../../runtime/server/search/search.ts';
import type { Filters } from '../../../../runtime/server/search/filters.ts';
import { centreOf, headsOf } from '../../../build/published.ts';

const centre = centreOf('jianghua');
const heads = headsOf('jianghua');
const look = (typed: string, chosen?: Filters) => search(heads, centre, typed, chosen);
const found = (typed: string, chosen?: Filters) => look(typed, chosen).matters.map(({ head }) => head.matter);
const why = (typed: string, matter: string) => look(typed).matters.find(({ head }) => head.matter === matter)?.why;

describe('a matter is found', () => {
  it.each([
    ['by its name', '食品经营许可', 'food-business', []],
    ['by its short name', '残疾人证', 'disability-certificate', []],
    ['by an everyday word', '开饭店', 'food-business', ['日常用语：开饭店']],
    ['by what stands in an everyday word', '横幅', 'outdoor-advertising', ['日常用语：挂横幅']],
    ['by a sentence around an everyday word', '我想开饭店怎么办', 'food-business', ['日常用语：开饭店']],
    ['by pinyin', 'kaifandian', 'food-business', ['拼音：开饭店']],
    ['by the beginning of its pinyin', 'kanshu', 'timber-felling', ['拼音：砍树']],
    ['by pinyin initials', 'kfd', 'food-business', ['拼音：开饭店']],
    ['by initials in capitals and full width', 'ＫＦＤ', 'food-business', ['拼音：开饭店']],
    ['by its code', 'JH-LYJ-XK-001', 'timber-felling', ['编码：JH-LYJ-XK-001']],
    ['by the national code', '000131029000', 'food-business', ['编码：000131029000']],
    ['by two words at once', '市监局 电梯', 'special-equipment', ['部门：市监局', '日常用语：电梯登记']],
  ])('%s: %s', (_, typed, matter, words) => {
    expect(found(typed)[0]).toBe(matter);
    expect(why(typed, matter)).toEqual(expect.arrayContaining(words));
  });

  it('by any name of its department', () => {
    for (const name of ['江华瑶族自治县林业局', '林业局']) expect(found(name)).toContain('timber-felling');
    expect(why('林业局', 'timber-felling')).toEqual(['部门：林业局']);
  });

  it('by its theme', () => {
    expect(found('环保绿化')).toEqual(['drainage-permit']);
  });

  it('with what is named so before what only has it in a department or a theme', () => {
    expect(found('残疾')[0]).toBe('disability-certificate');
    expect(found('工商登记')[0]).toBe('individual-business-registration');
  });

  it('without a word on why, where the name shows it', () => {
    expect(why('林木采伐', 'timber-felling')).toEqual([]);
  });
});

describe('what nobody publishes', () => {
  it('is not found', () => {
    expect(look('zzz')).toMatchObject({ matters: [], near: false });
  });

  it('is answered by what comes near, and said to be no more than that', () => {
    const answer = look('餐饮服务许可');
    expect(answer.near).toBe(true);
    expect(answer.matters[0]).toMatchObject({ head: { matter: 'food-business' }, why: ['相近：餐饮许可证'] });
  });

  it('must fit every word', () => {
    expect(found('林业局 zzz')).toEqual([]);
  });
});

describe('a list is narrowed', () => {
  it.each<[Filters, (of: (typeof heads)[number]) => boolean]>([
    [{ department: 'shichang' }, ({ listing }) => listing.department === 'shichang'],
    [{ for: 'person' }, ({ listing }) => listing.forPersons],
    [{ for: 'organisation' }, ({ listing }) => listing.forOrganisations],
    [{ handling: 'instant' }, ({ listing }) => listing.handling === 'instant'],
    [{ theme: '社会救助' }, ({ listing }) => listing.personThemes.includes('社会救助')],
    [{ online: '1', handling: 'promised' }, ({ listing }) => listing.online && listing.handling === 'promised'],
  ])('to %j and nothing else', (chosen, fits) => {
    expect(found('', chosen).sort()).toEqual(
      heads
        .filter(fits)
        .map(({ matter }) => matter)
        .sort(),
    );
    expect(found('', chosen).length).toBeGreaterThan(0);
  });

  it('to nothing by a value that does not exist', () => {
    expect(found('', { department: 'nowhere' })).toEqual([]);
  });

  it('with the number of matters each choice leaves', () => {
    const { choices } = look('', { department: 'shichang' });
    const handling = choices.find(({ name }) => name === 'handling')?.choices;
    for (const { value, count } of handling ?? [])
      expect(found('', { department: 'shichang', handling: value })).toHaveLength(count);
    // Of departments one may still choose any other.
    expect(choices.find(({ name }) => name === 'department')?.choices.length).toBeGreaterThan(5);
  });
});

describe('whatever is typed', () => {
  it.each([
    ['signs of patterns', '.*(a+)+$[\\'],
    ['control characters', '\u0000\u0007\u001b\u202e'],
    ['half a character', '\ud800开饭店\udfff'],
    ['a percent sign alone', '%'],
    ['an apostrophe', "'"],
  ])('is answered: %s', (_, typed) => {
    expect(() => look(typed)).not.toThrow();
  });

  it('is read without what nobody can read', () => {
    expect(look('\u0000 开\u200b饭\u0007店\ud842').query.typed).toBe('开饭店');
  });

  it('is cut where nobody names a matter any more, never within a character', () => {
    const { query } = look('𠮷'.repeat(30_000));
    expect(query).toMatchObject({ cut: true, typed: '𠮷'.repeat(60) });
  });

  it('takes no longer for 30,000 characters than for a few', () => {
    const start = performance.now();
    look(`${'a'.repeat(30_000)} ${'开饭店 '.repeat(8_000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('ends in an answer whose matters all are published', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const { matters, query } = look(typed);
        expect(matters.every(({ head }) => heads.includes(head))).toBe(true);
        expect(query.typed).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
