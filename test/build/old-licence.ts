/** A hygiene permit of four years ago, taken over from the files of its department; it runs out on 2026-12-25. */
import { takeOverEarlier } from '../../runtime/server/earlier/take-over.ts';
import type { TestOffice } from './office.ts';

const matter = 'public-place-hygiene';
const line = {
  ...{ number: '江卫公证字〔2022〕第000077号', holderKind: '法人或者其他组织', holder: '江华测试有限公司' },
  ...{ idNumber: '91350100M000100Y43', issuer: '江华瑶族自治县卫生健康局', issuedOn: '2022-12-26' },
  ...{ validTo: '2026-12-25', archive: '三楼档案室 2 柜 2022-077 卷' },
};

/** @returns its number, and the id it is kept under */
export async function anOldLicence({ office, staff }: TestOffice): Promise<{ id: string; number: string }> {
  const body = { matter, licence: 'hygiene-permit', line };
  const key = { 'idempotency-key': 'an-old-licence' };
  const entered = await (await staff('weijian-reviewer')).send('post', '/api/desk/earlier-licences', body, key);
  const { id } = entered.body as { id: string };
  await (await staff('weijian-chief')).send('post', `/api/desk/earlier-entries/${id}/answers`, { consent: true });
  await takeOverEarlier(office);
  const found = await office.store.earlier.byId({ centre: 'jianghua', kind: 'system' }, id);
  const [taken] = found?.lines ?? [];
  if (!taken) throw new Error(`the licence was not taken over: ${JSON.stringify(entered.body)}`);
  return { id: taken.id, number: line.number };
}
