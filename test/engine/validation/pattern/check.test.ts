import { checkPattern } from '../../../../engine/validation/pattern/read.ts';

describe('a pattern of a text field', () => {
  it.each([
    '^[\\p{Script=Han}·]{2,30}$',
    '^湘[A-Z]·?[A-Z0-9]{5,6}$',
    '^(\\d{1,3}\\.){3}\\d{1,3}$',
    '^(?:甲|乙){1,3}$',
    '^〔\\d{4}〕\\d+号$',
    '[\\-_/ ]',
    '(a+)+$',
    '\\S.*\\s',
  ])('may be %s', (pattern) => expect(checkPattern(pattern)).toBeUndefined());

  it.each([
    ['(x{1000}){3}', '展开以后太大'],
    ['a{1001}', '不能超过 1000'],
    ['a{3,1}', '写反'],
    ['(?=a)', '只能用“(?:”'],
    ['(?<name>a)', '只能用“(?:”'],
    ['(a)\\1', '不支持“\\1”'],
    ['\\p{ASCII}', '不支持“\\p{ASCII}”'],
    ['[]', '方括号里是空的'],
    ['[b-a]', '写反'],
    ['[[a]', '要写成“\\[”'],
    ['(a', '没有配对'],
    ['a)', '没有配对'],
    ['a**', '重复次数'],
    ['^*', '不能重复'],
    ['\ud842', '半个字符'],
    ['((){1000}){1000}', '展开以后太大'],
    ['a'.repeat(201), '不能超过 200'],
  ])('may not be %s', (pattern, words) => expect(checkPattern(pattern)).toContain(words));
});
