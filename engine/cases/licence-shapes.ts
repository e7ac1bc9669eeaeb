/** What is asked about licences and issued papers. */
import { businesses } from '../schema/business.ts';
import { choice } from '../schema/choice.ts';
import { closed } from '../schema/closed.ts';
import { day, flag, prose, words } from '../schema/text.ts';

/** Why a licence is taken back (行政许可法 第六十九条); the last by the holder's own doing. */
export const revocationGrounds = {
  abuse: '工作人员滥用职权、玩忽职守作出准予决定（第一款第一项）',
  beyondPower: '超越法定职权作出准予决定（第一款第二项）',
  procedure: '违反法定程序作出准予决定（第一款第三项）',
  unfit: '对不具备申请资格或者不符合法定条件的申请人准予许可（第一款第四项）',
  other: '依法可以撤销许可的其他情形（第一款第五项）',
  deceit: '被许可人以欺骗、贿赂等不正当手段取得许可（第二款）',
} as const;

/** Why a licence is struck off though nobody asked for it (行政许可法 第七十条). */
export const cancellationGrounds = {
  expired: '有效期届满未延续（第一项）',
  incapable: '持证的公民死亡或者丧失行为能力（第二项）',
  dissolved: '持证的法人或者其他组织依法终止（第三项）',
  withdrawn: '许可依法被撤销、撤回，或者证件依法被吊销（第四项）',
  impossible: '因不可抗力导致许可事项无法实施（第五项）',
  other: '法律、法规规定应当注销的其他情形（第六项）',
} as const;

/** How it became known before the licence was struck off. */
export const cancellationNotices = {
  told: '已书面告知持证人（或者其继承人、清算组织）',
  announced: '无法告知，已在办事大厅和门户公告',
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
  cancelLicence: {
    ground: choice(cancellationGrounds, '注销的情形'),
    evidence: words('证据', '名称、编号和日期，如死亡证明、登记机关的注销通知书、撤销决定书', 400),
    reason: prose('事实和理由'),
    notice: choice(cancellationNotices, '告知或者公告'),
    noticeOn: day('告知或者公告的日期'),
  },
} as const;
