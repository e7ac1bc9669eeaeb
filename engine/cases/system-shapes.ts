/** What is asked of a case by the system alone: a period is over, the calendar has changed, a version was published. */
import { choice } from '../schema/choice.ts';
import { words } from '../schema/text.ts';

/** Periods somebody is reminded of. */
export const reminderKinds = {
  preCheck: '预审退回后没有重新提交，告知期限将满',
  supplement: '补正期限将满',
  deferred: '容缺补齐期限将满',
  followUp: '告知承诺后续核查期限将满',
  followUpOver: '告知承诺后续核查已经逾期',
  procedure: '特别程序期限将满',
  procedureOver: '特别程序已达最长时间',
  hearing: '听证应当举行的期限将满',
  hearingOver: '听证逾期没有举行',
  upper: '上级机关办理期限将满',
  upperOver: '上级机关逾期没有答复',
} as const;

export const systemShapes = {
  lapse: {},
  recount: {},
  renewTacitly: {},
  remind: { about: choice(reminderKinds, '提醒') },
  moveVersion: {
    ground: words('改按新版本办理的依据', undefined, 400),
    publisher: words('发布人', '决定在办件改按新版本办理的人', 60),
  },
} as const;
