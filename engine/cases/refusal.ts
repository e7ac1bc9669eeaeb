/** Why an act is not possible, in words for the person who tried. */
import { problemTable, type Rest } from '../problems.ts';

export interface Refusal {
  code: string;
  words: string;
  /** JSON Pointer into the command, when one value of it is the reason. */
  pointer?: string;
}

const words = {
  CASE_STAGE: '办件目前“{stage}”，不能{command}',
  CASE_EXISTS: '这个办件已经提交，不能再次提交',
  CASE_MISSING: '没有这个办件',
  CASE_WHO: '{command}由{who}办理',
  CASE_WINDOW_NOT_ASSIGNED: '本窗口没有分配“{matter}”，不能办理',
  CASE_NO_WINDOW: '先在窗口上岗，再办理{matter}',
  CASE_OTHER_UNIT: '本事项由其他单位办理',
  CASE_CONTRACTED: '购买服务人员只做收件、形式检查和出件，不能审查或者作出决定',
  CASE_ACCEPTED_BY_SAME: '您受理了本办件，不能再审查或者决定',
  CASE_REVIEWED_BY_SAME: '您审查了本办件，不能再作出决定',
  CASE_LEADER_DECIDES: '已建议不予许可并报分管领导，由分管领导决定',
  CASE_OPINION_FIRST: '首席审批员在授权期内，应当先提出初审意见',
  CASE_NO_PROPOSAL: '可以直接作出决定，不需要报分管领导',
  CASE_DUE_UNMOVED: '日历的变化没有影响本办件的期限',
  CASE_NOT_SILENT: '告知期限没有届满，不能视为受理',
  CASE_ELSEWHERE: '“{matter}”在国家、省垂直管理系统办理，请到该系统申请',
  CASE_DEEMED_ACCEPTED: '已超过告知期限，自收到申请材料之日（{day}）起即为受理，只能办理受理（行政许可法第三十二条）',
  CASE_ALREADY_NOTIFIED:
    '已经一次性告知过补正内容，再次告知须属于例外情形并经监察员或者中心管理员同意（行政许可法第三十二条）',
  CASE_NO_PRECHECK: '本中心没有设置网上预审，请直接收件',
  CASE_PASSED_WITH_DEFECTS: '预审通过的，不写需要修改的内容',
  CASE_NOT_NOTIFIED: '还没有告知过补正内容，可以直接一次性告知',
  CASE_CONSENTED: '已经同意再次告知，等待窗口告知',
  CASE_UNMARKED: '“{item}”没有标明是否无误，应当逐项核对后一次告知',
  CASE_MARKED_TWICE: '“{item}”既标为无误又要求补正',
  CASE_NOTHING_OWED: '没有尚待补交的材料',
  CASE_MATERIALS_OWED: '容缺材料尚未补齐，不能发放结果：{materials}',
  CASE_ALREADY_SENT: '结果已经寄出，等待签收',
  CASE_NOT_DELIVERED: '结果还没有送达，不能办结',
  CASE_UNKNOWN_MATERIAL: '本次申请不需要材料“{material}”',
  CASE_UNKNOWN_FIELD: '申请表里没有“{field}”',
  CASE_COMMITMENT: '“{material}”不能以告知承诺代替',
  CASE_NO_LICENCE: '“{material}”没有可以代替的电子证照',
  CASE_COMMITMENT_CREDIT: '“{materials}”以承诺代替，受理前应当核对信用记录和适用情形；不能适用的，请要求提交材料',
  CASE_NO_FOLLOW_UP: '没有尚待核查的承诺',
  CASE_CHECK_PEOPLE: '核查应当有 {people} 人以上参加，请写明核查人员（行政许可法第三十四条）',
  CASE_RECTIFY_DAYS: '责令限期整改的，应当写明整改期限',
  CASE_NOT_HANDED_IN: '“{material}”还没有交来，不能核对为无误',
  CASE_MATERIAL_MISSING: '必要材料没有齐全或者没有核对：{materials}',
  CASE_NO_DEFECTS: '没有写明需要补正的内容',
  CASE_WAY: '本事项不提供“{way}”',
  CASE_MAIL_ADDRESS: '邮寄送达需要填写邮寄地址',
  CASE_NO_STEP: '环节“{step}”不在办理中，或者不由您办理',
  CASE_OUTCOME: '“{step}”不能选择“{outcome}”',
  CASE_NO_PREVIOUS: '“{step}”是第一个环节，没有上一环节可以退回',
  CASE_NOTHING_BEFORE: '没有上一环节可以退回',
  CASE_PEOPLE: '“{step}”应当有 {people} 人以上参加，请写明参加人员（行政许可法第三十四条）',
  CASE_NO_PROCEDURES: '本事项没有设定特别程序',
  CASE_NO_SUCH_PROCEDURE: '本事项没有这项特别程序，或者本次申请不需要',
  CASE_PROCEDURE_APPROVER: '“{name}”由{who}批准',
  CASE_PROCEDURE_RUNS: '“{name}”正在进行，不能再次启动',
  CASE_PROCEDURE_LONG: '“{name}”最长 {most}，预计所需时间不能超过',
  CASE_PROCEDURE_UNTOLD: '“{name}”应当书面告知申请人，但没有特别程序告知书的模板',
  CASE_PROCEDURE_IDLE: '这项特别程序没有在进行',
  CASE_PROCEDURE_RESULT: '“{name}”应当有结果，请写明结果再恢复办理',
  CASE_PAUSE_OVERDUE: '办理期限已经届满，特别程序不能免除超期责任；确有必要的，请勾选“已经超期，仍须进行”',
  CASE_SUSPENDED: '“{name}”正在进行，恢复办理以后才能继续',
  CASE_NOT_SUSPENDED: '没有正在进行的特别程序',
  CASE_CONSULT_UNIT: '请选择本单位以外的单位',
  CASE_CONSULTATION_OPEN: '已经征求“{unit}”的意见，等待答复',
  CASE_NOT_CONSULTED: '没有征求您所在单位的意见，或者已经答复',
  CASE_COUNTERSIGN_OPEN: '“{units}”还没有会签，不能作出决定',
  CASE_NO_EXTENSION: '本事项没有设定延长期限',
  CASE_EXTENDED: '期限已于 {day} 延长过一次，不能再次延长（行政许可法第四十二条）',
  CASE_EXTENSION_LATE: '期限已于 {day} 届满，应当在届满前批准延长（行政许可法第四十二条）',
  CASE_EXTENSION_LONG: '本事项最多延长 {most} 个工作日',
  CASE_TOO_EARLY: '期限没有届满，系统还不能办理',
  CASE_NOTHING_LAPSED: '没有逾期未补正的申请',
  CASE_NOTHING_TO_REMIND: '没有需要提醒的期限',
  CASE_DEFERRED_IN_TIME: '容缺材料没有逾期（期限 {day}），不能以此终止',
  CASE_NO_COMMITMENT: '本次申请没有以承诺代替的材料',
  CASE_PROPOSE_DENIAL: '这里只能提出不予许可的建议，准予可以直接决定',
  CASE_UNCONFIRMED: '当场更正由申请人作出，请申请人核对以后确认',
  CASE_NOTHING_CORRECTED: '没有更正任何内容',
  CASE_NOT_REQUIRED_GROUNDS: '不受理应当说明为什么不需要取得许可，以及依据（行政许可法第三十二条）',
  CASE_REFUSAL_GROUNDS: '不予受理应当说明理由和依据（行政许可法第三十二条）',
  CASE_WHERE_TO: '不属于本机关职权范围的，应当告知向哪个行政机关申请（行政许可法第三十二条）',
  CASE_DENIAL_GROUNDS: '不予许可应当说明理由和依据（行政许可法第三十八条）',
  CASE_GRANT_GROUNDS: '准予的决定不写不予许可的理由',
  CASE_DENIAL_BY_LEADER: '不予许可须报分管领导决定，请提出不予许可的建议',
  CASE_QUOTA_AMOUNT: '从申请表读不出本次用量，不能扣减限额',
  CASE_QUOTA_UNRESERVED: '没有预留到限额，不能准予',
  CASE_SERIES_UNRESERVED: '没有取得“{document}”的文号',
  CASE_RESULT_NUMBER: '“{result}”需要填写证照编号',
  CASE_RESULT_SERIES: '“{result}”的编号由系统按编号规则连续编排，不用填写',
  CASE_IDENTITY: '领取结果应当先核对领取人身份',
  CASE_TRACKING: '邮寄送达需要填写邮寄单号',
  CASE_RECUSED: '您已于 {day} 在本办件中回避，不能再办理（公务员法第七十六条）',
  CASE_TIED: '您登记的利害关系与本办件的申请人或者代理人相符，应当回避，不能办理（公务员法第七十六条）',
  POST_VACANT: '岗位上没有人员',
  POST_AWAY: '岗位上的人员不在岗，到 {until} 为止',
  POST_RECUSED: '岗位上的人员在本办件中应当回避（公务员法第七十六条）',
  DEPUTY_WAITS:
    '{post}（A岗）在岗并且在授权期内，B岗不代行；A岗不在岗、回避、空缺、超时未办或者没有有效授权时由B岗代行',
  GRANT_NONE: '没有向该岗位出具授权委托书',
  GRANT_MATTER: '授权委托书（{number}）不包括本事项',
  GRANT_POWER: '授权委托书（{number}）没有授予{power}',
  GRANT_NOT_YET: '授权委托书（{number}）自 {from} 起生效',
  GRANT_EXPIRED: '授权委托书（{number}）已于 {to} 到期',
  GRANT_REVOKED: '授权委托书（{number}）已于 {revokedOn} 撤销',
} as const;

const problem = problemTable(words);
type Words = typeof words;

/**
 * The refusal with this code, the blanks of its words filled.
 * @param pointer empty when no single value of the command is the reason
 */
export function refusal<C extends keyof Words>(code: C, pointer: string, ...rest: Rest<Words[C]>): Refusal {
  const { message } = problem(code, pointer, ...rest);
  return { code, words: message, ...(pointer === '' ? {} : { pointer }) };
}
