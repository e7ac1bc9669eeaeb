import { nodeAt } from '../../../designer/schema/node.ts';
import { inNames, placeWords, sayValue } from '../../../designer/schema/words.ts';
import { valueAt } from '../../../designer/edits/path.ts';
import { aBundle } from '../../build/matter.ts';

const bundle = aBundle();
const said = (...path: (string | number)[]) => sayValue(nodeAt(bundle, path)!, valueAt(bundle, path));

describe('words of a bundle', () => {
  test('lead to a place by names and titles', () => {
    expect(placeWords(bundle, ['form', 'sections', 1, 'fields', 0, 'unit'])).toEqual(['申请表', '招牌', '宽', '单位']);
    expect(placeWords(bundle, ['form', 'sections', 1, 'fields', 5, 'when', 'value'])).toEqual([
      '申请表',
      '招牌',
      '所在建筑层数说明',
      '条件',
    ]);
  });

  test('say values as people write them', () => {
    expect(said('matter', 'limits', 'statutory')).toBe('20个工作日');
    expect(said('matter', 'identity', 'handling')).toBe('承诺件');
    expect(said('matter', 'identity', 'inHall')).toBe('是');
    expect(said('matter', 'delivery', 'ways')).toBe('窗口领取、邮寄送达');
    expect(said('matter', 'steps', 0, 'post')).toBe('固定岗位');
    expect(said('matter', 'steps')).toBe('2 项');
  });

  test('name things instead of telling their ids', () => {
    expect(inNames(bundle, '应当是 application、drawing，算出来是 application')).toBe(
      '应当是 申请表、结构设计图，算出来是 申请表',
    );
  });
});
