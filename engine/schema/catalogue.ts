/** Catalogues shared by the matters of a centre: materials, licences, data elements, code tables. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { codesSchema } from '../fields/choice.ts';
import { fieldLabels } from '../fields/registry.ts';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { list, prose, slug, verify, words } from './text.ts';

export const materialCatalogueSchema = file('材料目录', {
  materials: list(
    '材料',
    closed('材料', {
      id: slug('标识'),
      name: words('名称'),
      issuer: Type.Optional(words('出具单位')),
      note: Type.Optional(prose('说明')),
    }),
    2000,
  ),
});

export const licenceCatalogueSchema = file('证照目录', {
  licences: list(
    '证照',
    closed('证照', {
      id: slug('标识'),
      name: words('名称'),
      issuer: words('颁发机构'),
      typeCode: Type.Optional(words('证照类型代码', undefined, 40)),
      verify,
    }),
    1000,
  ),
});

export const elementCatalogueSchema = file('共享数据元', {
  elements: list(
    '数据元',
    closed('数据元', {
      id: slug('标识'),
      name: words('名称'),
      definition: prose('定义'),
      kind: Type.Optional(choice(fieldLabels, '字段类型', '填这一项的字段是哪一类')),
    }),
    2000,
  ),
});

/** Divisions that matters of the centre ask for; what lies in what is read from the codes. */
export const divisionCatalogueSchema = file('行政区划目录', {
  divisions: list(
    '区划',
    closed('区划', {
      code: Type.String({
        title: '区划代码',
        description: '县级 6 位（GB/T 2260），乡级 9 位、村级 12 位（GB/T 10114）',
        pattern: '^[0-9]{6}([0-9]{3}){0,2}$',
        maxLength: 12,
      }),
      name: words('名称', undefined, 60),
      verify,
    }),
    2000,
  ),
});

export const codeCatalogueSchema = file('代码表', {
  tables: list(
    '代码表',
    closed('代码表', {
      id: slug('标识'),
      name: words('名称', '如“民族”', 60),
      standard: Type.Optional(words('代码来源', '如“GB/T 3304—1991”')),
      codes: codesSchema,
      verify,
    }),
    300,
  ),
});

export const quotaTotalsSchema = file('年度限额', {
  quotas: list(
    '限额',
    closed('限额', {
      ledger: Type.String({ title: '台账', pattern: '^[a-z][A-Za-z0-9]{0,63}$' }),
      year: Type.Integer({ title: '年度', minimum: 2000, maximum: 2100 }),
      total: Type.Number({ title: '总量', minimum: 0 }),
      unit: words('计量单位', undefined, 20),
      paper: Type.Optional(words('下达文件')),
      verify,
    }),
    200,
  ),
});

export type MaterialCatalogue = Static<typeof materialCatalogueSchema>;
export type LicenceCatalogue = Static<typeof licenceCatalogueSchema>;
export type ElementCatalogue = Static<typeof elementCatalogueSchema>;
export type DivisionCatalogue = Static<typeof divisionCatalogueSchema>;
export type CodeCatalogue = Static<typeof codeCatalogueSchema>;
export type QuotaTotals = Static<typeof quotaTotalsSchema>;
