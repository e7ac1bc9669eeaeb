/** A licence of 2023 as a department finds it in its files, and the kinds it may be of. */
import type { EarlierKind } from '../../engine/index.ts';
import type { Line } from '../../engine/licences/earlier/read-line.ts';

export const hygiene: EarlierKind = {
  ...{ licence: 'hygiene-permit', name: '公共场所卫生许可证', unit: 'weijian', ends: true },
  ...{ matter: 'public-place-hygiene', matterName: '公共场所卫生许可', holders: ['person', 'organisation'] },
};

export const ofShop = {
  ...{ number: '江卫公证字〔2023〕第000018号', holderKind: '法人或者其他组织', holder: '江华测试有限公司' },
  ...{ idNumber: '91350100M000100Y43', issuer: '江华瑶族自治县卫生健康局' },
  ...{ issuedOn: '2023-5-1', validTo: '2027年4月30日', archive: '三楼档案室5柜2023-018卷' },
} satisfies Line;

/** The same by the headings of a table. */
export const headings = [
  '证照编号',
  '持证人类型',
  '持证人',
  '证件号码',
  '发证机关',
  '发证日期',
  '有效期止',
  '档案存放位置',
];
export const inTable = (line: Line = ofShop) => [
  ...[line.number, line.holderKind, line.holder, line.idNumber],
  ...[line.issuer, line.issuedOn, line.validTo, line.archive],
];
/** The row of a kind that organisations alone may hold: it has no second column. */
export const ofOrganisation = <T>(row: readonly T[]): T[] => row.filter((_, at) => at !== 1);
