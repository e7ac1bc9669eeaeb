/** Rules: a condition that raises a finding, in json-rules-engine's own shape; a rule does nothing else. */
import type { Static } from 'typebox';
import { basisSchema } from './basis.ts';
import { closed } from './closed.ts';
import { conditionSchema } from './condition.ts';
import { tag } from './tag.ts';
import { id, words } from './text.ts';
import { variants } from './variants.ts';

const message = words('提示文字', '直接给人看的一句话', 500);

export const ruleEventSchema = variants(
  'type',
  [
    closed('填写有误', {
      type: tag('invalid'),
      params: closed('内容', { field: id('字段', '有误的表单字段'), message }),
    }),
    closed('提醒', { type: tag('remind'), params: closed('内容', { message }) }),
    closed('不予许可理由', { type: tag('ground'), params: closed('内容', { message, basis: basisSchema }) }),
    closed('标记', {
      type: tag('flag'),
      params: closed('内容', { flag: id('标记', '供路由和统计使用的标记名'), message }),
    }),
  ],
  '触发后',
);
export type RuleEvent = Static<typeof ruleEventSchema>;

export const ruleSchema = closed('规则', {
  id: id('标识'),
  title: words('名称'),
  conditions: conditionSchema,
  event: ruleEventSchema,
});
export type Rule = Static<typeof ruleSchema>;
