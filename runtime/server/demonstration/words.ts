/** What staff write into the fields of opinions. */
export const words = {
  review: {
    pass: ['材料齐全，情况属实，同意进入下一环节。', '经核查，符合规定的条件。', '符合要求，予以通过。'],
    fail: ['经核查，实际情况与申请不符，不符合规定的条件。', '现场不具备规定的条件，建议不予办理。'],
    return: ['核查记录不完整，请补充后再报。', '对现场情况的说明不够清楚，请重新核实。'],
  },
  opinion: {
    grant: ['经审查，符合条件，建议准予。', '材料齐全，核查属实，拟同意。'],
    deny: ['经审查，不符合规定的条件，建议不予许可，报分管领导决定。'],
  },
  decision: {
    grant: ['符合法定条件，准予。', '经审查，同意。', '材料齐全、符合法定形式，准予。'],
    deny: ['不符合法定条件，不予许可。'],
  },
  unmet: '经核查，不符合规定的条件',
  unmetBasis: '本事项办事指南载明的办理条件',
  noQuota: {
    outcome: 'deny' as const,
    opinion: '本年度限额已经用完，不予许可。',
    grounds: [{ text: '本年度采伐限额已经用完', basis: '《中华人民共和国森林法》第五十四条、第五十九条' }],
  },
  withdrawal: ['经营计划有变，暂不办理。', '材料需要重新准备，申请撤回。', '因个人原因不再办理。'],
} satisfies Record<string, unknown>;
