/** Slips people carry about the hall: for what came in, what was accepted, what goes to the back office, what was handed out. */
import {
  deliveryWays,
  servedPapers,
  servedWays,
  waysIn,
  type Case,
  type CaseEvent,
  type HandOver,
} from '../../../engine/index.ts';
import type { Dossier } from '../cases/dossier.ts';
import { isShared } from '../cases/shared-window.ts';

/** Ways in which somebody takes the papers; of the others a proof of service speaks alone. */
const signedFor: readonly string[] = ['pickUp', 'mail'];

/** What a slip is filled from. */
export interface Slipped {
  one: Case;
  events: readonly CaseEvent[];
  dossier: Dossier;
  queryCode: string;
  /** Instants and days as people read them. */
  time: (instant: string) => string;
  day: (date: string) => string;
}

export interface Item {
  name: string;
  words: string;
}

/** What stands on a slip below its head. */
export interface Slip {
  rows: readonly (readonly [label: string, value: string | undefined])[];
  items?: { title: string; list: readonly Item[] };
  /** What the paper is not, and what comes next. */
  note: string;
  /** Who signs, in their own hand. */
  signatures: readonly string[];
}

interface SlipKind {
  title: string;
  /** What is on it; nothing while the case is not so far. */
  fill: (of: Slipped) => Slip | undefined;
}

const counted = ({ originals, copies }: { originals: number; copies: number }): string =>
  [originals > 0 && `原件${originals}份`, copies > 0 && `复印件${copies}份`].filter(Boolean).join('、');

/** Everything that came in, with its counts; what an e-form fills is no paper. */
function received({ one, dossier: { plan } }: Slipped): Item[] {
  const names = new Map(plan.materials.map(({ id, name }) => [id, name]));
  return one.materials
    .filter(({ way }) => way !== 'none')
    .map((material) => {
      const { id, way, files } = material;
      const count = counted(material) || (files.length > 0 ? `${files.length}个文件` : '');
      return { name: names.get(id) ?? id, words: count === '' ? waysIn[way] : `${waysIn[way]} ${count}` };
    });
}

const windowOf = ({ one, dossier: { centre } }: Slipped) => centre.windows.windows.find(({ id }) => id === one.window);

function windowWords(of: Slipped): string | undefined {
  const window = windowOf(of);
  return window && `${window.number}号 ${window.name}`;
}

const unitName = ({ dossier: { centre } }: Slipped, id: string): string =>
  centre.organisation.units.find((unit) => unit.id === id)?.name ?? id;

/** As it was handed over on the screen: giver and taker with their times, or why it came back. */
function handedOver({ from, to, papers, at, by, answer }: HandOver, { time }: Slipped): Slip {
  const taken = answer?.outcome === 'sign' ? answer : undefined;
  const refused = answer?.outcome === 'refuse' ? answer : undefined;
  return {
    rows: [
      ['移交方', from.name],
      ['移交人、时间', `${by.name} ${time(at)}`],
      ['接收方', to.name],
      ['签收人、时间', taken && `${taken.by.name} ${time(taken.at)}`],
      ['退回人、时间', refused && `${refused.by.name} ${time(refused.at)}`],
      ['退回理由', refused?.reason],
      ['材料件数', `${papers.length}件`],
    ],
    items: { title: '交接的材料', list: papers.map((paper) => ({ name: paper.name, words: counted(paper) })) },
    note: '接收方清点无误后签收；有出入的写明理由退回。',
    signatures: ['移交人', '接收人'],
  };
}

/** What a shared window received and is about to hand over. */
function toHandOver(of: Slipped): Slip | undefined {
  const { one, dossier, time } = of;
  const window = windowOf(of);
  if (!window || !isShared(window) || one.acceptedAt === undefined) return undefined;
  const list = received(of);
  return {
    rows: [
      ['交出窗口', windowWords(of)],
      ['受理时间', time(one.acceptedAt)],
      ['交件人', one.acceptedBy?.name],
      ['接收单位', unitName(of, dossier.plan.decidingUnit)],
      ['材料件数', `${list.length}件`],
    ],
    items: { title: '交接的材料', list },
    note: '接收单位清点无误后签字；有出入的在本单上写明并退回窗口。',
    signatures: ['交件人、时间', '接件人、时间'],
  };
}

const kinds = {
  receive: {
    title: '收件单',
    fill: (of) => {
      const { one, events, queryCode, time, day } = of;
      const at = events.find(({ kind }) => kind === 'received');
      if (!at) return undefined;
      const due = events.findLast(
        (event) => (event.kind === 'received' || event.kind === 'submitted') && event.payload.noticeDue !== undefined,
      );
      const answerBy = due && 'noticeDue' in due.payload ? due.payload.noticeDue : undefined;
      return {
        rows: [
          ['收件时间', time(at.at)],
          ['收件窗口', windowWords(of)],
          ['收件人', at.by.name],
          ['答复期限', answerBy === undefined || one.acceptedOn !== undefined ? undefined : `${day(answerBy)}前`],
          ['查询码', queryCode],
        ],
        items: { title: '收到的材料', list: received(of) },
        note: '本单只证明收到材料，不代表受理。请妥善保管查询码，凭编号和查询码查询进度。',
        signatures: ['交件人', '收件人'],
      };
    },
  },
  accept: {
    title: '受理单',
    fill: (of) => {
      const { one, events, time, day } = of;
      const accepted = events.findLast((event) => event.kind === 'accepted');
      if (!accepted || one.acceptedOn === undefined) return undefined;
      const { promisedDue, statutoryDue } = accepted.payload;
      return {
        rows: [
          ['受理日期', day(one.acceptedOn)],
          ['登记时间', time(accepted.at)],
          ['受理窗口', windowWords(of)],
          ['承诺办结日', promisedDue && day(promisedDue)],
          ['法定届满日', statutoryDue && day(statutoryDue)],
          ['领取方式', deliveryWays[one.delivery.way]],
        ],
        note: '以受理通知书为准。特别程序所需时间不计入期限的，另行书面告知。',
        signatures: ['申请人', '受理人'],
      };
    },
  },
  handOver: {
    title: '材料交接单',
    fill: (of) => {
      const last = of.one.handOvers?.at(-1);
      return last ? handedOver(last, of) : toHandOver(of);
    },
  },
  pickUp: {
    title: '领取单',
    fill: (of) => {
      const { one, time } = of;
      const { handedOut } = one;
      if (!handedOut || !signedFor.includes(handedOut.way)) return undefined;
      const handed: Item[] = servedPapers(of.dossier.matter, one).map(({ title, number = '' }) => ({
        name: title,
        words: number,
      }));
      return {
        rows: [
          [handedOut.way === 'mail' ? '交邮时间' : '领取时间', time(handedOut.at)],
          ['方式', servedWays[handedOut.way]],
          ['邮寄单号', handedOut.trackingNumber],
          ['与申请人关系', handedOut.relation],
          ['经办人', handedOut.by.name],
          ['证照编号', one.result?.number],
        ],
        items: { title: '交付的文书、证照', list: handed },
        note: '领取人已当面核对。对办理结果有疑问的，请向窗口或者咨询电话询问。',
        signatures: ['领取人', '经办人'],
      };
    },
  },
} satisfies Record<string, SlipKind>;

export type SlipId = keyof typeof kinds;
export const slipKinds: Readonly<Record<SlipId, SlipKind>> = kinds;

export const isSlip = (id: string): id is SlipId => Object.hasOwn(kinds, id);

/** Slips the case is far enough for, in the order of its life. */
export const slipsOf = (of: Slipped): { id: SlipId; title: string }[] =>
  (Object.keys(kinds) as SlipId[]).flatMap((id) =>
    slipKinds[id].fill(of) ? [{ id, title: slipKinds[id].title }] : [],
  );
