/**
 * Fields under a heading of their own inside a section, shown and hidden together. The group gives its fields a place
 * and nothing else: ids and facts are those of the form, so that a field moved in or out is read and kept as before.
 */
import * as Type from 'typebox';
import type { TSchema } from 'typebox';
import { closed } from '../schema/closed.ts';
import { conditionSchema } from '../schema/condition.ts';
import { tag } from '../schema/tag.ts';
import { id, list, prose, words } from '../schema/text.ts';

/** @param field the schema of what may stand in a group: any field, no other group */
export const groupOf = <F extends TSchema>(field: F) =>
  closed('分组', {
    kind: tag('group'),
    id: id('标识', '系统内部使用，生成后不再改变'),
    title: words('名称', undefined, 60),
    help: Type.Optional(prose('说明')),
    when: Type.Optional(conditionSchema),
    fields: list('字段', field, 60, '写法与分节里的字段相同；分组里不能再有分组'),
  });
