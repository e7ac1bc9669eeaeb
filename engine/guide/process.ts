import type { Switched } from '../matter/switched.ts';
import { limitWords } from '../matter/limit-words.ts';
import {
  decisionModes,
  specialKinds,
  stepOutcomes,
  stepPosts,
  type SpecialProcedure,
  type Step,
} from '../schema/review.ts';
import { basisWords, limitEntry, yesNo, type GuideContext, type WritePart } from './context.ts';
import type { GuideRecord } from './guide.ts';

const plain = (context: GuideContext, id: string, title: string, entries: GuideRecord['entries']) =>
  context.record({ id, title, entries });

function step(context: GuideContext, switched: Switched<Step>) {
  const { entry, record, assessment } = context;
  const { item } = switched;
  const post = assessment.steps.find((one) => one.step === item)?.post;
  return record({
    id: item.id,
    title: item.title,
    switched,
    entries: [
      ...entry('办理步骤', item.what),
      ...entry('办理人', post ? stepPosts[post] : '按填写的情况确定'),
      ...limitEntry(context, '办理时限', item.limit),
      ...entry('审查标准', item.standard),
      ...entry(
        '可选结论',
        item.outcomes.map((outcome) => stepOutcomes[outcome]),
      ),
      ...entry('参加人数', item.people === undefined ? undefined : `不少于 ${item.people} 人`),
      ...entry('并行组', item.together === undefined ? undefined : '与同组环节同时进行'),
      ...entry('办理结果', item.result),
    ],
  });
}

function special(context: GuideContext, switched: Switched<SpecialProcedure>) {
  const { entry, record } = context;
  const { item } = switched;
  return record({
    id: item.id,
    title: `特别程序：${item.name}`,
    switched,
    entries: [
      ...entry('种类', specialKinds[item.kind]),
      ...limitEntry(context, '最长时限', item.maximum),
      ...entry('不计入法定时限', yesNo(item.stopsStatutory)),
      ...entry('不计入承诺时限', yesNo(item.stopsPromised)),
      ...entry('批准岗位', stepPosts[item.approver]),
      ...entry('书面告知申请人', yesNo(item.writtenNotice)),
      ...entry('须有结果材料', yesNo(item.resultRequired)),
      ...entry('依据', item.basis && basisWords(item.basis), item.basis?.verify),
    ],
  });
}

/** From acceptance to delivery; what lies between is the matter's own. */
export const process: WritePart = (context) => {
  const { matter, entry, place } = context;
  const { decision, delivery, identity, limits } = matter.bundle.matter;
  const { elsewhere } = identity;
  const notice = `${place.centre.rules.noticeDays}个工作日`;
  return {
    entries: [],
    records: [
      ...plain(context, 'acceptance', '受理', [
        ...entry(
          '办理步骤',
          elsewhere
            ? `窗口收取并核对材料，登记到${elsewhere.system}，由${elsewhere.authority}在该系统里受理。`
            : `材料齐全、符合法定形式的，予以受理；需要补正的，当场或者在${notice}内一次性告知。`,
        ),
        ...entry('办理人', stepPosts.clerk),
        ...entry('办理时限', limits.acceptance && limitWords(limits.acceptance)),
      ]),
      ...matter.steps.flatMap((one) => step(context, one)),
      ...matter.specialProcedures.flatMap((one) => special(context, one)),
      ...plain(context, 'decision', '决定', [
        ...entry(
          '决定方式',
          elsewhere ? `由${elsewhere.authority}在${elsewhere.system}里决定` : decisionModes[decision.mode],
        ),
        ...entry('上级决定机关', decision.upper?.name),
        ...limitEntry(context, '上级机关办理时限', decision.upper?.limit),
        ...limitEntry(context, '初审时限', decision.preliminaryLimit),
        ...limitEntry(context, '决定时限', decision.limit),
        ...entry('不予许可', decision.denialByLeader ? '报分管领导决定' : undefined),
        ...entry('授权理由', decision.why),
      ]),
      ...plain(context, 'delivery', '送达', entry('办理时限', limitWords(delivery.limit))),
    ],
  };
};
