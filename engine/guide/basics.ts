import {
  elsewhereLevels,
  exerciseLevels,
  handlingForms,
  handlings,
  matterTypes,
  onlineDepths,
  powerSources,
  serviceObjects,
  areas,
  areaModes,
  departmentNatures,
} from '../schema/identity.ts';
import type { WritePart } from './context.ts';
import { yesNo } from './context.ts';

const barWords =
  '隐瞒有关情况或者提供虚假材料的，一年内不得再次申请；以欺骗、贿赂等不正当手段取得的，三年内不得再次申请（行政许可法第七十八、七十九条）';

export const basics: WritePart = ({ matter: { bundle }, entry, unitName }) => {
  const { identity } = bundle.matter;
  const { codes, elsewhere, visits } = identity;
  const unit = (id: string | undefined) => (id === undefined ? undefined : unitName(id));
  return {
    entries: [
      ...entry('事项名称', identity.name),
      ...entry('业务办理项名称', identity.handlingItem),
      ...entry('简称', identity.shortName),
      ...entry('主项名称', identity.mainItem),
      ...entry('适用范围', bundle.guide.applicable),
      ...entry('基本编码', codes.basic, codes.verify),
      ...entry('实施编码', codes.implementation, codes.verify),
      ...entry('业务办理项编码', codes.handlingItem, codes.verify),
      ...entry('地方基本编码', codes.localBasic, codes.verify),
      ...entry('地方实施编码', codes.localImplementation, codes.verify),
      ...entry('事项类型', matterTypes[identity.type]),
      ...entry('许可事项类型', identity.permitKind),
      ...entry('办件类型', handlings[identity.handling]),
      ...entry(
        '办理系统',
        elsewhere && `${elsewhere.system}（${elsewhereLevels[elsewhere.level]}垂管系统）`,
        elsewhere?.verify,
      ),
      ...entry('系统网址', elsewhere?.address),
      ...entry('系统内的办理机关', elsewhere?.authority),
      ...entry('在该系统里办理', elsewhere?.done),
      ...entry('在窗口办理', elsewhere?.here),
      ...entry('实施主体', unitName(identity.department)),
      ...entry('实施主体性质', departmentNatures[identity.departmentNature]),
      ...entry('受理机构', unit(identity.acceptingUnit)),
      ...entry('决定机构', unit(identity.decidingUnit)),
      ...entry('责任科室', identity.responsibleSection),
      ...entry('联办机构', identity.jointUnits?.map(unitName)),
      ...entry('初审环节及层级', identity.firstReview),
      ...entry('行使层级', exerciseLevels[identity.exerciseLevel]),
      ...entry('权力来源', powerSources[identity.powerSource]),
      ...entry('委托机关', identity.entrustingAuthority),
      ...entry(
        '服务对象',
        identity.serviceObjects.map((object) => serviceObjects[object]),
      ),
      ...entry('自然人主题分类', identity.personThemes),
      ...entry('法人主题分类', identity.organisationThemes),
      ...entry(
        '标准代码对照',
        identity.standardCodes?.map(({ code, label, standard }) => [label, code, standard].filter(Boolean).join(' ')),
      ),
      ...entry(
        '办理形式',
        identity.handlingForms.map((form) => handlingForms[form]),
      ),
      ...entry(
        '网上办理深度',
        identity.onlineDepths.map((depth) => onlineDepths[depth]),
      ),
      ...entry('到办事现场次数', `${visits} 次`),
      ...entry('必须现场办理原因', identity.visitReason),
      ...entry('通办范围', identity.area && areas[identity.area]),
      ...entry('通办形式', identity.areaMode && areaModes[identity.areaMode]),
      ...entry('进驻政务大厅', yesNo(identity.inHall)),
      ...entry('预约办理', yesNo(identity.appointment)),
      ...entry('自助终端办理', yesNo(identity.selfService)),
      ...entry('告知承诺', yesNo(identity.commitment)),
      ...entry('容缺受理', yesNo(identity.conditionalAcceptance)),
      ...entry('免申即享', yesNo(identity.withoutApplication)),
      ...entry('帮办代办', yesNo(identity.assisted)),
      ...entry('弄虚作假的后果', identity.concernsSafety ? barWords : undefined),
      ...entry('监管主体', identity.supervisor),
      ...entry('年检、年报要求', identity.yearlyCheck),
      ...entry('信用要求', identity.creditRequirement),
    ],
    records: [],
  };
};
