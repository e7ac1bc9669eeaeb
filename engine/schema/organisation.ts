/** The organisation: units, their posts, the grants by which chief approvers decide. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { choice } from './choice.ts';
import { closed, file } from './closed.ts';
import { count, day, flag, list, prose, slug, verify, words } from './text.ts';

export const unitKinds = {
  government: '县级人民政府',
  department: '县直部门',
  institution: '事业单位',
  town: '乡镇',
  vertical: '垂直管理单位',
  public: '公共服务单位',
  centre: '政务服务中心',
} as const;

export const unitSchema = closed('单位', {
  id: slug('标识'),
  name: words('名称'),
  aliases: Type.Optional(list('别称', words('名称'), 10)),
  kind: choice(unitKinds, '性质'),
  creditCode: Type.Optional(Type.String({ title: '统一社会信用代码', minLength: 18, maxLength: 18 })),
  parent: Type.Optional(slug('上级单位')),
  leadSection: Type.Optional(words('牵头股室')),
  leaderPost: Type.Optional(words('分管领导职务')),
  documentPrefix: Type.Optional(words('发文字头', undefined, 20)),
  verify,
});
export type Unit = Static<typeof unitSchema>;

/** Posts people can hold (domain §10). */
export const postKinds = {
  clerk: '窗口受理员',
  issuer: '出件员',
  reviewer: '承办人',
  technicalReviewer: '技术审查员',
  sectionHead: '审核人',
  chief: '首席审批员',
  leader: '分管领导',
  matterAdministrator: '事项管理员',
  matterReviewer: '事项审核员',
  centreManager: '中心管理员',
  supervisor: '监察员',
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditAdministrator: '审计管理员',
} as const;
export type PostKind = keyof typeof postKinds;

export const postSchema = closed('岗位', {
  id: slug('标识'),
  unit: slug('单位'),
  kind: choice(postKinds, '岗位'),
  rank: Type.Optional(choice({ A: 'A岗', B: 'B岗' }, 'AB岗')),
  title: words('岗位名称'),
});
export type Post = Static<typeof postSchema>;

export const organisationSchema = file('组织机构', {
  units: list('单位', unitSchema, 300),
  posts: list('岗位', postSchema, 2000),
});
export type Organisation = Static<typeof organisationSchema>;

export const powers = {
  accept: '受理权',
  preliminary: '初审权',
  decide: '审批决定权',
  produce: '制证权',
  deliver: '送达权',
  coordinate: '业务协调权',
  seal: '行政审批专用章使用权',
} as const;
export type Power = keyof typeof powers;

/** A written grant (授权委托书): who may do what in which matters, from when to when. Never re-delegable. */
export const grantSchema = closed('授权委托书', {
  id: slug('标识'),
  number: words('文号', undefined, 60),
  unit: slug('授权单位'),
  grantor: Type.Optional(slug('授权岗位', '本单位负责人的岗位；不填时为本单位的分管领导岗位')),
  post: slug('受权岗位'),
  matters: list('事项', slug('事项'), 500),
  powers: list('权限', choice(powers, '权限'), 7),
  from: day('起'),
  to: day('止'),
  sealScope: Type.Optional(words('用章范围')),
  issuedOn: Type.Optional(day('出具日期')),
  revokedOn: Type.Optional(day('撤销日期')),
  revokeReason: Type.Optional(prose('撤销理由')),
  note: Type.Optional(prose('说明')),
  verify,
});
export type Grant = Static<typeof grantSchema>;
export const grantsSchema = file('授权委托书', { grants: list('授权委托书', grantSchema, 2000) });

export const windowKinds = {
  professional: '专业办理窗口',
  general: '综合受理窗口',
  package: '“一件事一次办”专窗',
  crossRegion: '“跨域通办”专窗',
  public: '公共服务窗口',
  kept: '保留的专业办事大厅',
  town: '乡镇便民服务中心窗口',
} as const;

export const windowSchema = closed('窗口', {
  id: slug('标识'),
  number: words('窗口号', undefined, 20),
  name: words('名称'),
  kind: choice(windowKinds, '类别'),
  zone: slug('功能区'),
  units: list('进驻单位', slug('单位'), 20),
  matters: list('办理事项', slug('事项'), 1000, '窗口只办理分配给它的事项'),
  verify,
});
export type ServiceWindow = Static<typeof windowSchema>;

const zoneSchema = closed('功能区', {
  id: slug('标识'),
  floor: words('楼层', undefined, 20),
  name: words('名称'),
  address: Type.Optional(words('地址', '中心以外的办事场所写明；写了地址的，办理时间不随中心')),
  hours: Type.Optional(words('办理时间', '中心以外的办事场所写明')),
  units: Type.Optional(list('区内单位', slug('单位'), 40)),
  note: Type.Optional(prose('区内其他服务')),
  verify,
});
export type Zone = Static<typeof zoneSchema>;

/** What the hall holds as it was fitted out; not every seat of it is a window of its own here. */
const figuresSchema = closed('大厅规模', {
  frontWindows: count('前台窗口（个）', 0, 2000),
  openDesks: count('开敞式后台办公席位（个）', 0, 2000),
  rooms: count('审批室（间）', 0, 500),
  verify,
});

export const windowsSchema = file('窗口与功能区', {
  figures: Type.Optional(figuresSchema),
  zones: list('功能区', zoneSchema, 60),
  windows: list('窗口', windowSchema, 500),
});
export type Windows = Static<typeof windowsSchema>;

/** Accounts that exist in demonstration mode only. */
export const accountsSchema = file('演示账号', {
  accounts: list(
    '账号',
    closed('账号', {
      name: Type.String({ title: '用户名', pattern: '^[a-z][a-z0-9-]{1,39}$' }),
      displayName: words('显示名', '岗位称呼，不写真实姓名', 40),
      posts: list('岗位', slug('岗位'), 10),
      window: Type.Optional(slug('窗口')),
      employment: choice({ established: '在编', seconded: '派驻', contracted: '购买服务' }, '用工性质'),
      deskHint: Type.Optional(words('首页提示')),
      inactive: Type.Optional(flag('停用')),
    }),
    200,
  ),
});
export type Accounts = Static<typeof accountsSchema>;
