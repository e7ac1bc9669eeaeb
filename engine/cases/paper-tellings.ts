/** How it reads what happens to the papers of a case, and to the licence one of them is. */
import { dayWords } from '../clocks/clock-words.ts';
import { licenceActs } from '../licences/licence.ts';
import { liftingGrounds } from './bar-shapes.ts';
import { cancellationGrounds, revocationGrounds } from './licence-shapes.ts';
import { both, list, type Telling, until } from './telling.ts';

const barTitles = {
  falsehood: '一年内不得再次申请本许可',
  deceit: '三年内不得再次申请本许可',
  falsePromise: '信用修复以前不适用告知承诺',
} as const;

const liftedTitles = {
  falsehood: '解除限制，可以重新申请本许可',
  deceit: '解除限制，可以重新申请本许可',
  falsePromise: '解除限制，可以重新适用告知承诺',
} as const;

type Paper =
  | 'archiveUnlocked'
  | 'paperVoided'
  | 'revoked'
  | 'licenceCancelled'
  | 'barred'
  | 'barLifted'
  | 'registered'
  | 'documentIssued'
  | 'sealed'
  | 'blankUsed'
  | 'blankSpoiled';

export const paperTellings: { [K in Paper]: Telling<K> } = {
  archiveUnlocked: ({ payload: { title, reason } }) => ({
    clerk: { title: '同意启封，更正文书', words: list([title, reason]) },
  }),
  paperVoided: ({ payload: { reason, fields } }) => {
    const corrected = fields.length === 0 ? [] : [`更正：${fields.map(({ title }) => title).join('、')}`];
    return both({ title: '文书有误，作废重制', words: list([reason, ...corrected]) });
  },
  revoked: ({ payload: { ground, reason } }) =>
    both({ title: '撤销许可', words: `${revocationGrounds[ground]}：${reason}` }),
  licenceCancelled: ({ payload: { ground, reason, evidence } }) => {
    const why = `${cancellationGrounds[ground]}：${reason}`;
    const title = '依职权注销证照';
    return { applicant: { title, words: why }, clerk: { title, words: list([why, `证据：${evidence}`]) } };
  },
  barred: ({ on, payload: { kind, until: last } }) => both({ title: barTitles[kind], ...until('到{}为止', last, on) }),
  barLifted: ({ payload: { bar, ground, authority, number, reason } }) => {
    const title = liftedTitles[bar];
    const document = `${liftingGrounds[ground]}：${authority} ${number}`;
    return { applicant: { title, words: document }, clerk: { title, words: list([document, reason]) } };
  },
  registered: ({ on, payload: { act, name, number, validTo } }) => ({
    clerk: {
      title: `证照库：${licenceActs[act]}`,
      words: list([`${name} ${number}`, ...(validTo === undefined ? [] : [`有效期到${dayWords(validTo, on)}`])]),
    },
  }),
  documentIssued: ({ payload }) =>
    both({ title: `出具${payload.title}`, ...(payload.number && { words: payload.number }) }),
  blankUsed: ({ payload: { title, number } }) => ({
    clerk: { title: `${title}套打`, words: `空白证照编号 ${number}` },
  }),
  blankSpoiled: ({ payload: { number, reason } }) => ({
    clerk: { title: '空白证照作废', words: list([`编号 ${number}`, reason]) },
  }),
  sealed: ({ payload: { title, use } }) => ({
    clerk: {
      title: `${title}盖章`,
      words: list([use.name, `批准人 ${use.approvedBy}`, ...(use.grant ? [`用章依据 ${use.grant.number}`] : [])]),
    },
  }),
};
