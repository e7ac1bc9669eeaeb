import type { OpenAct, Problem } from '../../../engine/index.ts';

/** Every refusal the server makes on purpose, as one table: code → status and plain words. */
const refusals = {
  NOT_FOUND: [404, '没有找到'],
  ROUTE_NOT_FOUND: [404, '没有这个接口'],
  SIGN_IN_FIRST: [401, '请先登录'],
  SIGN_IN_WRONG: [401, '用户名或者密码不对'],
  CODE_WRONG: [401, '验证码不对或者已经过期'],
  LOCKED_OUT: [429, '试的次数太多，请 {minutes} 分钟后再试'],
  TOO_MANY: [429, '操作太频繁，请稍后再试'],
  NOT_ALLOWED: [403, '您的岗位不能做这件事'],
  CSRF_WRONG: [403, '页面已过期，请刷新后重试'],
  BODY_NOT_JSON: [400, '提交的内容不是合法的 JSON:{why}'],
  BODY_WRONG: [400, '提交的内容不符合要求'],
  QUERY_WRONG: [400, '查询条件不符合要求'],
  TOO_LARGE: [413, '提交的内容太大'],
  MEDIA_WRONG: [415, '只接受 {accepted}'],
  KEY_MISSING: [400, '缺少 Idempotency-Key 请求头'],
  KEY_REUSED: [422, '同一个提交编号已用于另一份内容'],
  FORM_INVALID: [422, '填写的内容有 {count} 处需要改正'],
  VERSION_CHANGED: [409, '{who}已于 {at} 办理，请刷新后再看'],
  DRAFT_CHANGED: [409, '{who}在 {at} 保存过更新的草稿，请先看一看对方的修改'],
  COMMAND_REFUSED: [409, '{words}'],
  SEATING_REFUSED: [422, '{words}'],
  HANDOVER_REFUSED: [422, '{words}'],
  ACCOUNT_OPEN_WORK: [409, '还有 {count} 件在办的办件只能由这个账号办理，请先交接岗位再停用'],
  GRANT_REFUSED: [422, '{words}'],
  GRANT_CHANGED: [409, '这份授权刚刚被改动过，请刷新后再看'],
  SEAL_REFUSED: [422, '{words}'],
  SEAL_CODE_TAKEN: [409, '这个印章编码已经登记过'],
  SEAL_OVER: [409, '这枚印章已经报告遗失或者停用，不能再变更'],
  SEAL_CHANGED: [409, '这枚印章刚刚被改动过，请刷新后再看'],
  BLANK_RANGE: [422, '{words}'],
  BLANK_KNOWN: [409, '编号 {number} 已经登记过，这一段一份也没有登记'],
  BLANK_HOLDER: [422, '保管岗位应当是发证机关的岗位，或者统一出件的岗位'],
  BLANK_STRETCH: [409, '这一段应有 {count} 份，由您经手、在库的只有 {found} 份，请核对编号'],
  BLANK_NONE: [409, '空白证照 {number} 没有登记，请核对编号'],
  BLANK_ELSEWHERE: [409, '空白证照 {number} 由{holder}保管，请先办理领用'],
  BLANK_GONE: [409, '空白证照 {number} {state}，不能再用'],
  TABLE_UNREADABLE: [422, '{words}'],
  EARLIER_FAULTY: [422, '有 {count} 处需要改正，一份也没有录入'],
  EARLIER_TAKEN: [409, '证照编号 {number} 刚刚由他人录入，一份也没有录入'],
  EARLIER_OWN: [403, '自己录入的要由本单位的另一位复核'],
  EARLIER_CHANGED: [409, '这一批已经由{who}办理（{state}），请刷新后再看'],
  EARLIER_KNOWN_NOW: [409, '第 {row} 行的证照编号已经在证照库里，请退回改正'],
  PRINTER_KNOWN: [409, '已经有名为“{name}”的打印机'],
  OWN_CHANGE: [403, '自己的修改要由另一位复核发布'],
  DEPARTMENT_FOREIGN: [403, '只能为您管理的部门新建事项'],
  DEPARTMENT_FIXED: [422, '没有发布过的事项只能归本部门，请把实施主体改回本部门'],
  MATTER_TAKEN: [409, '标识“{id}”已经用在“{name}”上，请换一个'],
  MATTER_PUBLISHED: [409, '这个事项已经发布过，不能整个删除'],
  FILES_REFUSED: [422, '这些文件不能导入，什么也没有改动'],
  VERSION_ALTERED: [500, '“{matter}”这一版的内容和发布时不同，已停用，请报告安全管理员'],
  NOT_PUBLISHABLE: [422, '检查没有通过，不能发布'],
  REPLAY_UNCHANGED: [409, '还没有草稿，没有可以比较的改动'],
  REPLAY_BUSY: [409, '本中心正在比较另一个事项的办件，请等它完成'],
  ATTACHMENT_CLAIMED: [409, '附件已随办件提交，不能删除'],
  FILE_EMPTY: [422, '文件是空的'],
  FILE_KIND: [415, '不接受这种文件，请上传 {accepted}'],
  FILE_TOO_LARGE: [413, '文件超过 {limit}'],
  QUOTA_ORDER: [
    409,
    '数量有限，按受理先后作出决定（行政许可法第五十七条）：前面 {count} 件共需要 {ahead}，本件需要 {amount}，余 {left}，请先办理在前的办件',
  ],
  QUOTA_EXHAUSTED: [409, '本年度限额余 {left}，不够本件用量 {amount}'],
  DOCUMENT_UNSEALED: [409, '文书还没有加盖印章，盖章以后才能查看和下载'],
  DOCUMENT_FAILED: [500, '文书没有生成：{why}'],
  WORK_BUSY: [503, '等待检查和生成文书的太多，请稍后再试'],
  WORK_TIME: [422, '处理超过 {seconds} 秒，已停止；请减少内容或者简化写法'],
  WORK_MEMORY: [422, '处理所需的内存太多，已停止；请减少内容或者简化写法'],
  WORK_FAILED: [500, '处理时出错（{why}），请报告系统维护人员'],
  WORK_CALLED_OFF: [499, '提出的人没有等到结果，已停止'],
  STORE_DOWN: [503, '数据库暂时连接不上，请稍后再试'],
  INTERNAL: [500, '服务器出错了，已经记录'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof refusals;

export interface RefusalDetail {
  pointer?: string;
  errors?: readonly { code: string; pointer: string; message: string }[];
  facts?: Readonly<Record<string, string | number>>;
  /** More members of the problem, as `by`, `at`, `version`. */
  more?: Readonly<Record<string, string | number>>;
  /** What can be done instead, and by whom. */
  allowed?: readonly OpenAct[];
  /** Seconds until the same may be asked again. */
  retryAfter?: number;
}

/** A refusal with a stable code; becomes an RFC 9457 problem at the edge. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly status: number;
  readonly detail: RefusalDetail;

  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    const [status, words] = refusals[code];
    super(words.replace(/\{(\w+)\}/g, (_, name: string) => String(detail.facts?.[name] ?? '')));
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

/** A refusal for a problem the engine found, in its words. */
export const refusedFor = (
  refusal: RefusalCode,
  { code, pointer, message }: Pick<Problem, 'code' | 'pointer' | 'message'>,
): Refusal => new Refusal(refusal, { pointer, facts: { words: message }, errors: [{ code, pointer, message }] });

/** Codes with status and words, for the page that explains them. */
export const refusalTable: Readonly<Record<string, readonly [number, string]>> = refusals;
