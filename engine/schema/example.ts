/** Examples (样例): named facts with expectations written by hand; every one is run at each publication. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { businessKinds } from './business.ts';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { documentActs } from './document.ts';
import { decisionModes, stepPosts } from './review.ts';
import { day, fen, id, list, words } from './text.ts';

const factsSchema = (title: string) =>
  Type.Record(Type.String({ pattern: '^[a-z][A-Za-z0-9]{0,63}$' }), Type.Unknown(), {
    title,
    additionalProperties: false,
    maxProperties: 300,
  });

export const exampleSchema = closed('样例', {
  id: id('标识'),
  title: words('名称'),
  answers: factsSchema('填写的内容'),
  applicant: Type.Optional(factsSchema('申请人')),
  business: Type.Optional(choice(businessKinds, '办理类型', '省略时为新办')),
  licence: Type.Optional(factsSchema('原证照')),
  receivedOn: Type.Optional(day('收到日期')),
  expect: closed('应当得到', {
    valid: Type.Optional(Type.Boolean({ title: '填写有效', description: '省略时应当有效' })),
    invalidFields: Type.Optional(list('有误的字段', id('字段'), 50)),
    materials: Type.Optional(list('需要的材料', id('材料'), 60)),
    steps: Type.Optional(list('经过的环节', id('环节'), 30)),
    posts: Type.Optional(list('各环节的办理岗位', choice(stepPosts, '岗位'), 30, '与经过的环节一一对应')),
    decision: Type.Optional(choice(decisionModes, '由谁决定')),
    documents: Type.Optional(list('准予时产生的文书', id('文书'), 30)),
    papers: Type.Optional(
      list(
        '各项办理产生的文书',
        closed('办理和文书', {
          act: choice(documentActs, '产生于'),
          documents: list('文书', id('文书'), 30),
        }),
        30,
        '只比较列出的办理',
      ),
    ),
    promisedDue: Type.Optional(day('承诺办结日', '收到当日受理时')),
    statutoryDue: Type.Optional(day('法定届满日')),
    acceptanceDue: Type.Optional(day('受理期限届满日', '自收到当日起算')),
    supplementDue: Type.Optional(day('补正期限届满日', '收到当日告知补正时')),
    extendedDue: Type.Optional(day('延长后的法定届满日', '收到当日受理、按最长期限延长时')),
    feeTotal: Type.Optional(fen('收费合计')),
    findings: Type.Optional(list('提醒与不予许可理由', id('规则'), 50)),
    grounds: Type.Optional(list('其中不予许可的理由', id('规则'), 50)),
  }),
});
export type Example = Static<typeof exampleSchema>;

export const examplesFileSchema = file('样例', { examples: list('样例', exampleSchema, 100) });
