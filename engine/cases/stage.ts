/**
 * Where a case (办件) stands. Flow only: acceptance, decision, delivery and conclusion keep their own status,
 * and clocks are apart from all of them (domain §2: “not one chain”).
 */
export const stages = {
  submitted: '待收件',
  returned: '预审退回',
  received: '待受理',
  supplementing: '待补正',
  reviewing: '审查中',
  opining: '待初审',
  deciding: '待决定',
  forwarded: '已转报',
  elsewhere: '垂管系统办理中',
  producing: '待制证',
  delivering: '待送达',
  concluded: '已办结',
  withdrawn: '已撤回',
  terminated: '已终止',
  voided: '已作废',
  archived: '已归档',
} as const;
export type Stage = keyof typeof stages;

/** Stages nothing follows. */
export const endStages: readonly Stage[] = ['concluded', 'withdrawn', 'terminated', 'voided', 'archived'];

/** Words an applicant reads for the same stages: fewer and plainer. */
export const publicStages: Readonly<Record<Stage, string>> = {
  submitted: '已提交，等待窗口收件',
  returned: '预审退回，请修改后重新提交',
  received: '窗口已收件，正在核对材料',
  supplementing: '需要您补正材料',
  reviewing: '正在审查',
  opining: '正在审查',
  deciding: '正在决定',
  forwarded: '已报上级机关，等待上级机关决定',
  elsewhere: '正在国家、省的系统里办理',
  producing: '已作出决定，正在制作文书证照',
  delivering: '可以领取结果',
  concluded: '已办结',
  withdrawn: '已撤回',
  terminated: '已终止办理',
  voided: '登记作废，不再办理',
  archived: '已办理完毕并归档',
};

/** How a case ended or will end. Refusal and denial are countable outcomes, not errors. */
export const outcomes = {
  granted: '准予',
  denied: '不予许可',
  refused: '不予受理',
  notRequired: '不需要取得许可，不受理',
  withdrawn: '申请人撤回',
  lapsed: '逾期未补正，视为撤回',
  terminated: '终止办理',
  voided: '登记作废',
} as const;
export type Outcome = keyof typeof outcomes;

/** What is denied, in the words of types that have their own. */
const denials: Readonly<Partial<Record<string, string>>> = {
  '05': '不予给付',
  '07': '不予确认',
  '08': '不予奖励',
  '09': '不予裁决',
};

/** What is no permit is not spoken of as one (domain §12). */
const otherwise = (type: string): readonly (readonly [permit: string, other: string])[] => [
  ['不需要取得许可', '不需要办理'],
  ['不予许可', denials[type] ?? '不予办理'],
  ['撤销许可', '撤销原决定'],
];

/** The article that binds permits and nothing else. */
const permitLaw = /（行政许可法第[^（）]*）/gu;

/** @param type two digits; 01 is a permit */
export const wordsFor = (type: string, words: string): string =>
  type === '01'
    ? words
    : otherwise(type)
        .reduce((so, [permit, other]) => so.replaceAll(permit, other), words)
        .replace(permitLaw, '');

export const outcomeWords = (type: string, outcome: Outcome): string => wordsFor(type, outcomes[outcome]);
