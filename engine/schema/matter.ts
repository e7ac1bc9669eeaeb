/** The bundle of one matter, whole: its files and what they hold. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { businessSchema } from './business.ts';
import { file } from './closed.ts';
import { namedConditionsSchema } from './condition.ts';
import { examplesFileSchema } from './example.ts';
import { formFileSchema } from './form.ts';
import { guideSchema } from './guide.ts';
import { identitySchema } from './identity.ts';
import { limitsSchema } from './limit.ts';
import { materialsFileSchema } from './material.ts';
import { deliverySchema, feeSchema, resultSchema } from './outcome.ts';
import { documentsFileSchema } from './document.ts';
import { intermediarySchema, quotaSchema, requirementsSchema } from './requirement.ts';
import { decisionSchema, specialProcedureSchema, stepSchema } from './review.ts';
import { ruleSchema } from './rule.ts';
import { tableSchema } from './table.ts';
import { list, slug } from './text.ts';

/** Version of the bundle's shape; older ones are brought to it by `engine/upgrade` before they are read. */
export const SCHEMA_VERSION = 2;

export const matterFileSchema = file('事项', {
  schemaVersion: Type.Integer({ title: '结构版本', minimum: 1, maximum: SCHEMA_VERSION }),
  id: slug('事项标识'),
  identity: identitySchema,
  requirements: requirementsSchema,
  limits: limitsSchema,
  quota: quotaSchema,
  steps: list('审查环节', stepSchema, 20),
  specialProcedures: list('特别程序', specialProcedureSchema, 20),
  decision: decisionSchema,
  intermediaries: Type.Optional(list('中介服务', intermediarySchema, 10)),
  fees: list('收费', feeSchema, 20),
  results: list('办理结果', resultSchema, 10),
  businesses: Type.Optional(list('证照后续办理', businessSchema, 4)),
  delivery: deliverySchema,
});

export const rulesFileSchema = file('条件与规则', {
  conditions: Type.Optional(namedConditionsSchema),
  tables: Type.Optional(list('规则表', tableSchema, 40)),
  rules: Type.Optional(list('规则', ruleSchema, 100)),
});

/** The files of a bundle and the schema of each. `documents/*.hbs` stand beside them as text. */
export const bundleFiles = {
  'matter.json': matterFileSchema,
  'form.json': formFileSchema,
  'materials.json': materialsFileSchema,
  'rules.json': rulesFileSchema,
  'documents.json': documentsFileSchema,
  'guide.json': guideSchema,
  'examples.json': examplesFileSchema,
} as const;
export type BundleFile = keyof typeof bundleFiles;

/** A bundle in memory: every file parsed, templates by file name. */
export interface Bundle {
  matter: Static<typeof matterFileSchema>;
  form: Static<typeof formFileSchema>;
  materials: Static<typeof materialsFileSchema>;
  rules: Static<typeof rulesFileSchema>;
  documents: Static<typeof documentsFileSchema>;
  guide: Static<typeof guideSchema>;
  examples: Static<typeof examplesFileSchema>;
  templates: Readonly<Record<string, string>>;
}
