import type { DeliveryRecord } from '../cases/case.ts';
import { dayText } from '../documents/day.ts';
import { unended } from './unended.ts';

/** What a proof of service says of service that nobody signed for. */
export function servedNote(record: DeliveryRecord | undefined): string | undefined {
  if (!record) return undefined;
  const { way, sentTo = '', refused = '', place = '', witnesses = [], tried = [], until } = record;
  if (way === 'electronic') return `受送达人同意电子送达，已发送至${sentTo}`;
  if (way === 'left') return `${unended(refused)}。文书留置于${place}，见证人：${witnesses.join('、')}`;
  if (way !== 'announced') return undefined;
  const served = until === undefined ? '' : `，到${dayText(until)}视为送达`;
  return `其他方式无法送达（${tried.map(unended).join('；')}），在${place}公告${served}`;
}
