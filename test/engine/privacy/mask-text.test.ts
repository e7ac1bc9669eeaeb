import { maskText } from '../../../engine/privacy/mask-text.ts';

describe('personal values in what a clerk wrote', () => {
  it.each([
    ['身份证号430111199003071234与户口簿不一致', '身份证号430***********1234与户口簿不一致'],
    ['证号43011119900307123x看不清', '证号430***********123x看不清'],
    ['请联系15400000001补交', '请联系154****0001补交'],
    ['赵测试的授权委托书没有签名，请赵测试本人来签', '赵*的授权委托书没有签名，请赵*本人来签'],
  ])('are masked: %s', (written, shown) => {
    expect(maskText(written, ['赵测试'])).toBe(shown);
  });

  it.each(['统一社会信用代码91350100M000100Y43有误', '缴费128000000000元', '第15400000001234号凭证'])(
    'is not what only looks like it: %s',
    (written) => {
      expect(maskText(written, [])).toBe(written);
    },
  );

  it('is not the number of the case', () => {
    const words = '办件编号431129202611180001';
    expect(maskText(words, [], ['431129202611180001'])).toBe(words);
  });

  it('leaves words alone when a name is empty', () => {
    expect(maskText('材料齐全', [''])).toBe('材料齐全');
  });
});
