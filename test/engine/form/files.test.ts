/** Photographs and signatures among the answers. */
import { checkAnswers, filesIn, sayAnswer } from '../../../engine/form/index.ts';
import { formOf, ready } from './build.ts';

const asked = formOf([
  { kind: 'yesNo', id: 'outdoors', title: '是否在室外', required: true },
  {
    kind: 'attachment',
    id: 'photos',
    title: '现场照片',
    required: true,
    maxFiles: 2,
    when: { fact: 'answers.outdoors', operator: 'equal', value: true },
  },
  { kind: 'signature', id: 'signed', title: '申请人签名', required: true },
]);
const form = ready(asked);
const fileOf = (nth: number, more: object = {}) => ({
  id: nth.toString(16).padStart(24, '0'),
  name: `照片${nth}.jpg`,
  size: 1000,
  ...more,
});
const signed = [fileOf(9, { name: '签名.png' })];
const check = (answers: Record<string, unknown>) => checkAnswers(form, { outdoors: true, ...answers });
const faults = (answers: Record<string, unknown>) => check(answers).errors.map(({ message }) => message);

describe('an answer that is files', () => {
  it('is kept as it is, and named in the order of the form', () => {
    const answers = { outdoors: true, photos: [fileOf(1), fileOf(2)], signed };
    const { settled, errors } = checkAnswers(form, answers);
    expect(errors).toEqual([]);
    expect(settled.answers).toBe(answers);
    expect(filesIn(asked, settled.answers).map(({ name }) => name)).toEqual(['照片1.jpg', '照片2.jpg', '签名.png']);
  });

  it('that is missing is asked for in the words of what is to be done', () => {
    expect(faults({})).toEqual(['请上传：现场照片', '请签上：申请人签名']);
    expect(faults({ photos: [], signed: [] })).toEqual(['请上传：现场照片', '请签上：申请人签名']);
  });

  it.each([
    ['more files than asked for', { photos: [1, 2, 3].map((nth) => fileOf(nth)) }, '现场照片最多只能有 2 个文件'],
    ['the same file twice', { photos: [fileOf(1), fileOf(1)] }, '现场照片有重复的选择'],
    ['two signatures', { signed: [fileOf(1), fileOf(2)] }, '申请人签名最多只能有 1 个签名'],
    ['an address instead of an id', { photos: [fileOf(1, { id: 'http://example.com/a.png' })] }, '现场照片格式不对'],
    ['a file without a size', { photos: [{ id: fileOf(1).id, name: '照片.jpg' }] }, '请上传：现场照片'],
    ['half a character in its name', { photos: [fileOf(1, { name: '\ud842.jpg' })] }, '现场照片格式不对'],
    ['a name in two lines', { photos: [fileOf(1, { name: '照片\n.jpg' })] }, '现场照片格式不对'],
    ['a name that reads backwards', { signed: [fileOf(1, { name: '签名\u202egnp.exe' })] }, '申请人签名格式不对'],
    ['words instead of files', { photos: '照片.jpg' }, '现场照片应当是上传的文件'],
  ])('is refused: %s', (_, wrong, words) => {
    expect(faults({ photos: [fileOf(5)], signed, ...wrong })).toEqual([words]);
  });

  it.each([
    ['numbers', 1],
    ['what is no file', {}],
    ['files without names', { id: fileOf(1).id }],
  ])('that holds very many %s is too long, and nothing else is said', (_, row) => {
    const photos = Array.from({ length: 300_000 }, () => row);
    expect(faults({ photos, signed })).toEqual(['现场照片最多只能有 2 个文件']);
  });

  it('holds nothing of a file but its id, name and size', () => {
    const { settled } = check({ photos: [fileOf(1, { owner: 'somebody' })], signed });
    expect(settled.answers.photos).toEqual([fileOf(1)]);
    expect(settled.dropped).toEqual([{ pointer: '/photos/0/owner', reason: 'unknown' }]);
  });

  it('of a question that is not asked is not kept', () => {
    const { settled } = checkAnswers(form, { outdoors: false, photos: [fileOf(1)], signed });
    expect(settled.answers.photos).toBeUndefined();
    expect(filesIn(asked, settled.answers)).toEqual(signed);
  });

  it('is said by the names of the files; a signature by being there', () => {
    const [, photos, signature] = asked.sections[0]!.fields;
    if (photos?.kind !== 'attachment' || signature?.kind !== 'signature') throw new Error('other fields');
    expect(sayAnswer(photos, [fileOf(1), fileOf(2)])).toBe('照片1.jpg、照片2.jpg');
    expect([sayAnswer(signature, signed), sayAnswer(signature, undefined)]).toEqual(['已签名', '']);
    // An example written by hand may hold anything.
    expect([sayAnswer(photos, '照片.jpg'), sayAnswer(photos, [null, fileOf(1)])]).toEqual(['', '照片1.jpg']);
  });
});
