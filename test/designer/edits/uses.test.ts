import { put } from '../../../designer/edits/path.ts';
import { usesOf } from '../../../designer/edits/uses.ts';
import { aBundle } from '../../build/matter.ts';

const bundle = aBundle();
const wordsOf = (path: readonly (string | number)[], of = bundle) => usesOf(of, path).map(({ words }) => words);

describe('the uses of a thing', () => {
  test('of a field are conditions, tables, formulas, rules, templates and examples', () => {
    expect(wordsOf(['form', 'sections', 0, 'fields', 0])).toEqual([
      '申请表 / 招牌 / 所在建筑层数说明 / 条件',
      '条件与规则 / 设在楼顶 / 条件',
      '条件与规则 / 谁去现场 / 第 1 项 / 事实',
      '样例 / 墙面小招牌 / 填写的内容',
      '样例 / 楼顶过宽 / 填写的内容',
      '样例 / 墙面大招牌，要到现场 / 填写的内容',
      '条件与规则 / 谁去现场 / 第 1 项 / 第 1 项 / 第 1 项',
    ]);
    expect(wordsOf(['form', 'sections', 1, 'fields', 0])).toEqual(
      expect.arrayContaining([
        '申请表 / 招牌 / 面积 / 算法 / 第 1 项',
        '条件与规则 / 过宽 / 触发后 / 内容 / 字段',
        '样例 / 楼顶过宽 / 应当得到 / 第 1 项',
      ]),
    );
    expect(wordsOf(['form', 'sections', 1, 'fields', 4])).toEqual(
      expect.arrayContaining(['事项 / 店招许可证 / 有效期截止取自', '文书模板 / grant.hbs']),
    );
  });

  test('of a section are those of its fields from outside of it', () => {
    const words = wordsOf(['form', 'sections', 1]);
    expect(words.some((place) => place.startsWith('申请表 / 招牌'))).toBe(false);
    expect(words).toContain('文书模板 / grant.hbs');
  });

  test.each([
    [['materials', 'materials', 1], ['样例 / 楼顶过宽 / 应当得到 / 第 2 项']],
    [['matter', 'steps', 0], ['样例 / 墙面小招牌 / 应当得到 / 第 1 项']],
    [['rules', 'tables', 0], ['事项 / 现场核查 / 办理岗位 / 规则表']],
    [
      ['rules', 'conditions', 0],
      ['申请材料 / 结构设计图 / 条件', '条件与规则 / 楼顶提醒 / 条件'],
    ],
  ])('at %j are found by its id', (path, words) => {
    expect(wordsOf(path)).toEqual(words);
  });

  test('are not found where another kind of thing has the same id', () => {
    const twin = put(bundle, ['materials', 'materials', 1, 'id'], 'check');
    expect(wordsOf(['materials', 'materials', 1], twin)).toEqual([]);
  });
});
