import { checkAnswers } from '../../../engine/form/check-answers.ts';
import { declareFacts } from '../../../engine/matter/facts.ts';
import type { Form } from '../../../engine/schema/form.ts';
import { codes, ready } from './build.ts';

/** Who is represented, by whom, and what the representative may do. */
const entrusted: Form = {
  sections: [
    {
      id: 'people',
      title: '人员',
      fields: [
        {
          kind: 'group',
          id: 'owner',
          title: '经营者',
          fields: [
            { kind: 'text', id: 'ownerName', title: '姓名', required: true },
            { kind: 'yesNo', id: 'entrusts', title: '是否委托他人办理', required: true },
          ],
        },
        {
          kind: 'group',
          id: 'agent',
          title: '受托人',
          help: '与授权委托书一致',
          when: { fact: 'answers.entrusts', operator: 'equal', value: true },
          fields: [
            { kind: 'text', id: 'agentName', title: '姓名', required: true },
            { kind: 'mobile', id: 'agentMobile', title: '手机号码', required: true },
            {
              kind: 'text',
              id: 'limits',
              title: '权限说明',
              when: { fact: 'answers.agentName', operator: 'notEqual', value: '全权' },
            },
          ],
        },
        { kind: 'note', id: 'hint', title: '说明', text: '受托人到场时出示身份证件' },
      ],
    },
  ],
};
const form = ready(entrusted);
const given = { ownerName: '张三', entrusts: true, agentName: '李四', agentMobile: '15400000001', limits: '代为领取' };

describe('a group of fields', () => {
  it('is asked as a whole, and its answers stand beside all others', () => {
    expect(checkAnswers(form, given).errors).toEqual([]);
    expect(form.settle(given).answers).toBe(given);
  });

  it('is hidden as a whole, and what was answered in it is dropped', () => {
    const settled = form.settle({ ...given, entrusts: false });
    expect([...settled.hiddenFields].sort()).toEqual(['agent', 'agentMobile', 'agentName', 'limits']);
    expect(settled.answers).toEqual({ ownerName: '张三', entrusts: false });
    expect(settled.dropped.map(({ pointer, reason }) => `${pointer} ${reason}`)).toEqual([
      '/agentName hidden',
      '/agentMobile hidden',
      '/limits hidden',
    ]);
  });

  it('says why it is hidden: its own condition, or that of a field in it', () => {
    const hidden = form.settle({ ...given, entrusts: false });
    expect(form.whyHidden('agentMobile', hidden)?.part).toBe('agent');
    expect(form.whyHidden('limits', form.settle({ ...given, agentName: '全权' }))?.part).toBe('limits');
    expect(form.whyHidden('limits', form.settle(given))).toBeUndefined();
  });

  it('tells two fields of one name apart in messages and conditions', () => {
    const { errors } = checkAnswers(form, { entrusts: true });
    expect(errors.map(({ message }) => message)).toEqual([
      '请填写：经营者的姓名',
      '请填写：受托人的姓名',
      '请填写：手机号码',
    ]);
    const labels = declareFacts(entrusted).map(({ name, label }) => `${name} ${label}`);
    expect(labels.slice(0, 3)).toEqual([
      'answers.ownerName 经营者的姓名',
      'answers.entrusts 是否委托他人办理',
      'answers.agentName 受托人的姓名',
    ]);
  });

  it('is shown by its heading, help and fields, in the section it stands in', () => {
    expect(form.schemas.sections[0]?.uiSchema['ui:groups']).toEqual([
      { id: 'owner', title: '经营者', fields: ['ownerName', 'entrusts'] },
      { id: 'agent', title: '受托人', help: '与授权委托书一致', fields: ['agentName', 'agentMobile', 'limits'] },
    ]);
  });

  it('hangs on nothing that stands in it or behind it, and shares no id with a field', () => {
    const [section] = entrusted.sections;
    const [owner, agent] = section!.fields;
    const turned: Form = { sections: [{ ...section!, fields: [agent!, { ...owner!, id: 'limits' }] }] };
    expect(codes(turned)).toEqual([
      'FORM_FIELD_TWICE /sections/0/fields/1/id',
      'FORM_READS_LATER /sections/0/fields/0/when',
    ]);
  });
});
