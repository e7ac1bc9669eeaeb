/** A hygiene permit of four years ago, entered in the register as if a case had brought it; it runs out on 2026-12-25. */
import type { LicenceVersion } from '../../engine/index.ts';
import { numberDigest } from '../../runtime/server/cases/lookup.ts';
import type { TestOffice } from './office.ts';

const matter = 'public-place-hygiene';

/** @returns its number, and the id it is kept under */
export async function anOldLicence({ office }: TestOffice): Promise<{ id: string; number: string }> {
  const digest = numberDigest('91350100M000100Y43', await office.digestOf('jianghua'));
  const number = '江卫公证字〔2022〕第000077号';
  const id = 'f'.repeat(24);
  const old: LicenceVersion = {
    ...{ act: 'issue', name: '公共场所卫生许可证', number, validFrom: '2022-12-26', validTo: '2026-12-25' },
    case: { id, number: '1', matter, matterName: '公共场所卫生许可' },
    ...{ event: 9, at: '2022-12-26T02:00:00.000Z', on: '2022-12-26' },
    holder: { kind: 'organisation', name: '江华测试有限公司', digest },
  };
  const keys = { places: ['*', 'weijian'], search: ['江卫公证字(2022)第000077号', digest], name: '江华测试' };
  await office.store.licences.enter('jianghua', id, old, keys);
  return { id, number };
}
