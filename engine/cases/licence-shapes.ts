/** What is asked about licences and issued papers. */
import { businesses } from '../schema/business.ts';
import { choice } from '../schema/choice.ts';
import { closed } from '../schema/closed.ts';
import { flag, prose, words } from '../schema/text.ts';

/** Why a licence is taken back (行政许可法 第六十九条); the last by the holder's own doing. */
export const revocationGrounds = {
  abuse: '工作人员滥用职权、玩忽职守作出准予决定（第一款第一项）',
  beyondPower: '超越法定职权作出准予决定（第一款第二项）',
  procedure: '违反法定程序作出准予决定（第一款第三项）',
  unfit: '对不具备申请资格或者不符合法定条件的申请人准予许可（第一款第四项）',
  other: '依法可以撤销许可的其他情形（第一款第五项）',
  deceit: '被许可人以欺骗、贿赂等不正当手段取得许可（第二款）',
} as const;

/** What is asked about a licence, by its number; nothing of it means something new. */
export const businessAsked = closed('证照后续办理', {
  kind: choice(businesses, '办理类型'),
  licence: words('原证照编号', undefined, 80),
});

/** Bars from applying again, where the permit touches safety, health, life or property (行政许可法 第七十八条). */
export const falsehood = flag(
  '申请人隐瞒有关情况或者提供虚假材料',
  '直接关系公共安全、人身健康、生命财产安全的，一年内不得再次申请',
);

export const licenceShapes = {
  revoke: {
    ground: choice(revocationGrounds, '撤销的情形'),
    reason: prose('事实和理由'),
    heard: flag('已听取陈述、申辩', '撤销以前应当告知当事人，并听取其陈述和申辩'),
  },
  renewTacitly: {},
} as const;
