/** What is asked when people are heard before a decision: statements, and hearings. */
import { choice } from '../schema/choice.ts';
import { day, flag, list, prose, words } from '../schema/text.ts';
import { account } from './account.ts';

const person = (title: string, description?: string) => words(title, description, 60);

/** What somebody who was told of the right says. */
export const hearingAnswers = { ask: '要求听证', waive: '放弃听证' } as const;

/** Why a hearing is held (行政许可法 第四十六条、第四十七条). */
export const hearingCauses = {
  asked: '申请人、利害关系人要求听证',
  authority: '法律、法规、规章规定应当听证，或者涉及公共利益、本机关认为需要听证',
} as const;

export const hearingShapes = {
  tellInterested: {
    name: person('利害关系人', '姓名或者名称'),
    interest: prose('与申请事项的重大利益关系'),
  },
  hearStatement: {
    name: person('陈述人', '申请人，或者已经告知的利害关系人'),
    summary: prose('陈述、申辩的内容'),
    handling: prose('采纳情况和理由'),
  },
  tellHearing: {
    persons: list('同时告知的利害关系人', person('利害关系人'), 30),
    reason: prose('涉及的重大利益关系'),
  },
  answerHearing: { who: person('谁提出'), outcome: choice(hearingAnswers, '是否要求听证') },
  arrangeHearing: {
    cause: choice(hearingCauses, '听证的原因'),
    on: day('举行日期'),
    time: words('举行时间', '如“上午九时三十分”', 40),
    place: words('举行地点'),
    chair: account('听证主持人', '审查、决定本办件的人员不得主持'),
    announced: flag('已经公告', '本机关主动举行的听证应当向社会公告'),
    reason: prose('听证的事由'),
  },
  recordHearing: {
    heldOn: day('举行日期'),
    attendees: list('听证参加人', person('参加人'), 60),
    summary: prose('笔录要点', '审查人员的意见、证据和理由，申请人、利害关系人的证据、申辩和质证'),
    result: prose('听证主持人的意见'),
    confirmed: flag('听证参加人已经核对笔录并签字或者盖章'),
  },
} as const;
