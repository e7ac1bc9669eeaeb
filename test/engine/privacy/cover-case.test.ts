import { coverCase, type Sight } from '../../../engine/privacy/cover-case.ts';
import type { Form } from '../../../engine/schema/form.ts';
import { aCase } from '../../build/case.ts';
import { without } from '../../build/case.ts';

const personal = (sensitivity: 'ordinary' | 'sensitive' | 'identifier') => ({ purpose: '核对身份', sensitivity });
const form: Form = {
  sections: [
    {
      id: 'main',
      title: '基本情况',
      fields: [
        { kind: 'text', id: 'place', title: '地点' },
        { kind: 'text', id: 'contact', title: '联系人', personal: personal('ordinary') },
        { kind: 'text', id: 'account', title: '账号', personal: personal('sensitive') },
        { kind: 'mobile', id: 'phone', title: '联系电话' },
        { kind: 'yesNo', id: 'bedridden', title: '是否卧床', personal: personal('sensitive') },
        {
          kind: 'table',
          id: 'members',
          title: '家庭成员',
          personal: personal('identifier'),
          columns: [
            { kind: 'text', id: 'name', title: '姓名' },
            { kind: 'identityNumber', id: 'idNumber', title: '身份证号码' },
          ],
        },
      ],
    },
  ],
};

const one = without(
  {
    ...aCase('submitted'),
    applicant: {
      kind: 'person' as const,
      name: '盘𠮷·测试',
      idKind: 'identityCard' as const,
      idNumber: '11010119900307889X',
      mobile: '15400000001',
      address: '湖南省永州市江华瑶族自治县沱江镇1号',
    },
    answers: {
      place: '阳华路',
      contact: '赵联系',
      account: '6222000000001234',
      phone: '15400000002',
      bedridden: true,
      members: [{ name: '赵成员', idNumber: '11010119900307889X' }],
    },
  },
  'events' as never,
);
const read = (sight: Sight) => coverCase(one, form, sight);

describe('a case', () => {
  it('is read whole by the applicant and by the window that compares the papers', () => {
    expect(read('all')).toMatchObject({ case: one, covered: [] });
  });

  it('shows names and addresses to those who work on it, and no number that names a person', () => {
    const { case: seen } = read('work');
    expect(seen.applicant).toMatchObject({
      name: '盘𠮷·测试',
      idNumber: '110***********889X',
      mobile: '154****0001',
      address: '湖南省永州市江华瑶族自治县沱江镇1号',
    });
    expect(seen.answers).toEqual({
      place: '阳华路',
      contact: '赵联系',
      account: '************1234',
      phone: '154****0002',
      bedridden: true,
      members: [{ name: '赵成员', idNumber: '110***********889X' }],
    });
  });

  it('shows nothing personal to those who watch over it', () => {
    const { case: seen, covered } = read('overview');
    expect(seen.applicant).toMatchObject({ name: '盘*', address: expect.stringMatching(/^湖南省永州市\*+$/) });
    expect(seen.answers).toEqual({
      place: '阳华路',
      contact: '赵*',
      account: '************1234',
      phone: '154****0002',
      members: [{ name: '赵*', idNumber: '110***********889X' }],
    });
    expect(covered.map(({ pointer }) => pointer)).toContain('/answers/members/0/name');
  });

  it('repeats no covered value in its timeline', () => {
    expect(read('overview').say('领取人 盘𠮷·测试')).toBe('领取人 盘*');
    expect(read('work').say('已致电 15400000001')).toBe('已致电 154****0001');
  });

  it('keeps what is public of an organisation', () => {
    const organisation = {
      ...one,
      applicant: {
        kind: 'organisation' as const,
        name: '江华测试有限公司',
        idKind: 'creditCode' as const,
        idNumber: '91350100M000100Y43',
        legalRepresentative: '赵测试',
        mobile: '15400000001',
        address: '沱江镇2号',
      },
    };
    expect(coverCase(organisation, form, 'overview').case.applicant).toMatchObject({
      name: '江华测试有限公司',
      idNumber: '91350100M000100Y43',
      legalRepresentative: '赵*',
      mobile: '154****0001',
      address: '沱江镇2号',
    });
  });

  it('stays as it was', () => {
    const before = structuredClone(one);
    read('overview');
    expect(one).toEqual(before);
  });
});
