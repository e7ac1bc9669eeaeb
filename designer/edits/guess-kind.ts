import type { Field } from '../../engine/index.ts';

type Kind = Field['kind'];

/** What a field is called often says what it holds; the first that fits wins. */
const hints: readonly (readonly [RegExp, Kind])[] = [
  [/^是否|^有无/, 'yesNo'],
  [/身份证/, 'identityNumber'],
  [/居住证/, 'residencePermit'],
  [/信用代码/, 'creditCode'],
  [/手机/, 'mobile'],
  [/邮编|邮政编码/, 'postcode'],
  [/日期|年月日/, 'date'],
  [/金额|价格|费用|资本|资金/, 'money'],
  [/乡镇|行政区划/, 'region'],
  [/地址|住所|地点|场所$/, 'address'],
  [/面积|数量|人数|长度|宽度|高度|年限|天数|重量|层数|吨位/, 'number'],
  [/签名|签字/, 'signature'],
  [/照片|图片|截图|附件|扫描件/, 'attachment'],
  [/清单|明细|名册|一览表/, 'table'],
  [/说明|理由|概述|内容|范围|备注/, 'paragraph'],
];

/** The kind of field a name suggests; text when it suggests none. */
export const guessKind = (title: string): Kind => hints.find(([pattern]) => pattern.test(title))?.[1] ?? 'text';
