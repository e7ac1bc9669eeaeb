/** The form: sections of fields and groups of fields; the first section may hold the situations (情形) whose answers switch the rest. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { itemSchema } from '../fields/registry.ts';
import { closed, file } from './closed.ts';
import { conditionSchema } from './condition.ts';
import { flag, id, list, prose, words } from './text.ts';

export const sectionSchema = closed('表单分节', {
  id: id('标识'),
  title: words('名称', undefined, 60),
  help: Type.Optional(prose('说明')),
  situations: Type.Optional(flag('情形', '本节的回答决定其余内容，只能是第一节')),
  when: Type.Optional(conditionSchema),
  fields: list('字段', itemSchema, 100),
});
export type Section = Static<typeof sectionSchema>;

export const formFileSchema = file('申请表', { sections: list('分节', sectionSchema, 40) });
export type Form = Static<typeof formFileSchema>;
