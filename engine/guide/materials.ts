import type { Switched } from '../matter/switched.ts';
import {
  freshnessUnits,
  materialForms,
  materialKinds,
  necessities,
  originalities,
  sources,
  type Material,
} from '../schema/material.ts';
import { basisWords, yesNo, type GuideContext, type WritePart } from './context.ts';

/** “原件 1 份、复印件 2 份”; nothing to count for what is only ever a file. */
function counts({ originals, copies }: Material): string | undefined {
  const said = [originals > 0 && `原件 ${originals} 份`, copies > 0 && `复印件 ${copies} 份`].filter(
    (one) => one !== false,
  );
  return said.length > 0 ? said.join('、') : undefined;
}

function material({ entry, record }: GuideContext, switched: Switched<Material>) {
  const { item } = switched;
  const { freshness, basis } = item;
  return record({
    id: item.id,
    title: item.name,
    switched,
    whenWords: item.whenWords,
    verify: item.verify,
    entries: [
      ...entry('材料必要性', necessities[item.necessity]),
      ...entry('材料类型', materialKinds[item.kind]),
      ...entry('材料形式', materialForms[item.form]),
      ...entry('原件性质', originalities[item.originality]),
      ...entry('份数', counts(item)),
      ...entry('规格', item.paperSize),
      ...entry('核验原件', yesNo(item.inspectOriginal)),
      ...entry('来源渠道', sources[item.source]),
      ...entry('来源渠道说明', item.sourceNote),
      ...entry('出具单位', item.issuer),
      ...entry('空白表格', item.blankForm),
      ...entry('示例样表', item.sample),
      ...entry('生成方式', item.fromForm ? '按填写的内容自动生成，无需另行准备' : undefined),
      ...entry('填报须知', item.filling),
      ...entry('受理标准', item.standard),
      ...entry('时效', freshness && `${freshness.before}${freshness.amount}${freshnessUnits[freshness.unit]}内`),
      ...entry('电子证照', item.replacedByLicence === undefined ? undefined : '可以共享电子证照的，免予提交'),
      ...entry('告知承诺', item.replacedByCommitment ? '可以书面承诺代替' : undefined),
      ...entry('上传文件', item.maxFiles === undefined ? undefined : `最多 ${item.maxFiles} 个`),
      ...entry('要求提供的依据', basis && basisWords(basis), basis?.verify),
    ],
  });
}

/** Materials for the situation: those needed, and those perhaps needed with the condition. */
export const materials: WritePart = (context) => {
  const { matter, entry } = context;
  const { intermediaries = [] } = matter.bundle.matter;
  return {
    entries: intermediaries.flatMap(({ name, basis, feeBody }) =>
      entry(
        '中介服务',
        [name, `依据：${basisWords(basis)}`, ...(feeBody === undefined ? [] : [feeBody])],
        basis.verify,
      ),
    ),
    records: matter.materials.flatMap((one) => material(context, one)),
  };
};
