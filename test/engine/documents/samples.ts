/** Two papers as a county would write them, with their declared fields and the data of one case. */
import type { TemplateFields } from '../../../engine/documents/fields.ts';

export interface Sample {
  template: string;
  fields: TemplateFields;
  data: Record<string, unknown>;
}

const common: TemplateFields = {
  office: { type: 'text', label: '机关名称' },
  number: { type: 'text', label: '文号' },
  matter: { type: 'text', label: '事项名称' },
  caseNumber: { type: 'text', label: '办件编号' },
  applicant: {
    type: 'group',
    label: '申请人',
    fields: { name: { type: 'text', label: '名称' }, idNumber: { type: 'text', label: '证件号码' } },
  },
  signedOn: { type: 'date', label: '落款日期' },
};

/** 受理通知书: 受理日期, 材料清单, 承诺办结日, 法定届满日, 不计期限的环节, 送达方式, 查询方式, 用章处. */
export const acceptanceNotice: Sample = {
  fields: {
    ...common,
    acceptedOn: { type: 'date', label: '受理日期' },
    promisedOn: { type: 'date', label: '承诺办结日' },
    statutoryOn: { type: 'date', label: '法定届满日', optional: true },
    materials: {
      type: 'list',
      label: '材料',
      fields: {
        name: { type: 'text', label: '材料名称' },
        originals: { type: 'number', label: '原件份数' },
        copies: { type: 'number', label: '复印件份数' },
        note: { type: 'text', label: '备注', optional: true },
      },
    },
    uncounted: { type: 'list', label: '不计入期限的环节', optional: true },
    fee: { type: 'money', label: '收费', optional: true },
    delivery: { type: 'text', label: '送达方式' },
    queryUrl: { type: 'text', label: '查询地址' },
    queryCode: { type: 'text', label: '查询码' },
  },
  template: `<letterhead>{{office}}</letterhead>
<h1>受理通知书</h1>
<number>{{number}}</number>
<p indent="0">{{applicant.name}}（证件号码：{{mask applicant.idNumber "id"}}）：</p>
<p>你（单位）提出的“{{matter}}”申请（办件编号：{{caseNumber}}），经审查，申请材料齐全、符合法定形式。
依据《中华人民共和国行政许可法》第三十二条第一款第五项的规定，本机关于 {{date acceptedOn}} 予以受理。</p>
<h2>一、已收材料</h2>
<table widths="2 9 2 3 6">
  <tr><th>序号</th><th>材料名称</th><th>原件</th><th>复印件</th><th>备注</th></tr>
  {{#each materials}}
  <tr>
    <td align="center">{{serial @index}}</td>
    <td>{{name}}</td>
    <td align="center">{{originals}}</td>
    <td align="center">{{copies}}</td>
    <td>{{#if note}}{{note}}{{/if}}</td>
  </tr>
  {{/each}}
</table>
<h2>二、办理期限</h2>
<p>承诺于 {{date promisedOn}} 前办结{{#if statutoryOn}}，法定期限于 {{date statutoryOn}} 届满{{/if}}。
{{#if uncounted}}{{join uncounted}}所需时间不计入上述期限。{{/if}}</p>
<h2>三、收费</h2>
<p>{{#if fee}}{{money fee}}（大写：{{moneyCapital fee}}）。{{else}}本事项不收费。{{/if}}</p>
<h2>四、送达与查询</h2>
<p>结果送达方式：{{delivery}}。可凭办件编号和查询码 <b>{{queryCode}}</b> 查询办理进度。</p>
<qr value="{{queryUrl}}" label="扫码查询办理进度"/>
<seal name="{{office}}"/>
<p align="right">{{dateChinese signedOn}}</p>
<sign label="申请人（签收）"/>`,
  data: {
    office: '江华瑶族自治县城市管理和综合执法局',
    number: '江城管受〔2026〕第 15 号',
    matter: '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批',
    caseNumber: '431129-2026-000015',
    applicant: { name: '江华沱江镇瑶乡人家餐馆', idNumber: '92431129MA4L000000' },
    acceptedOn: '2026-10-09',
    promisedOn: '2026-10-16',
    statutoryOn: '2026-11-06',
    materials: [
      { name: '大型户外广告设置申请书', originals: 1, copies: 0 },
      { name: '营业执照', originals: 0, copies: 1, note: '核对原件后退还' },
      { name: '设置位置的建筑物、设施产权或者使用权证明', originals: 0, copies: 1 },
      { name: '广告设施设计图、彩色效果图', originals: 2, copies: 0, note: '标明尺寸、材质和用电容量' },
    ],
    uncounted: ['现场勘查', '专家评审'],
    fee: 12_050,
    delivery: '窗口领取',
    queryUrl: 'https://example.gov.cn/q/431129-2026-000015?c=8F3K',
    queryCode: '8F3K',
    signedOn: '2026-10-09',
  },
};

/** 准予行政许可决定书: facts, 依据, content with validity and conditions, remedies, date, seal. */
export const grantDecision: Sample = {
  fields: {
    ...common,
    appliedOn: { type: 'date', label: '申请日期' },
    facts: { type: 'text', label: '审查查明的事实' },
    bases: { type: 'list', label: '依据' },
    content: { type: 'text', label: '许可内容' },
    validFrom: { type: 'date', label: '有效期起' },
    validTo: { type: 'date', label: '有效期止' },
    duties: { type: 'list', label: '条件和义务', optional: true },
    licence: { type: 'text', label: '证照名称及编号', optional: true },
    reviewBody: { type: 'text', label: '复议机关' },
    court: { type: 'text', label: '管辖法院' },
  },
  template: `<letterhead>{{office}}</letterhead>
<h1>准予行政许可决定书</h1>
<number>{{number}}</number>
<table widths="2 5 2 5">
  <tr><th>申请人</th><td colspan="3">{{applicant.name}}</td></tr>
  <tr><th>证件号码</th><td>{{mask applicant.idNumber "id"}}</td><th>办件编号</th><td>{{caseNumber}}</td></tr>
</table>
<p indent="0">{{applicant.name}}：</p>
<p>你（单位）于 {{date appliedOn}} 提出的“{{matter}}”申请，本机关已依法受理并审查。经查：{{facts}}</p>
<p>依据{{join bases "、"}}，本机关决定准予行政许可：</p>
<p><b>许可内容：</b>{{content}}</p>
<p><b>有效期：</b>{{date validFrom}}至{{date validTo}}。</p>
{{#if duties}}
<p>被许可人应当遵守下列条件和义务：</p>
<ol>{{#each duties}}<li>{{this}}</li>{{/each}}</ol>
{{/if}}
{{#if licence}}<p>附：{{licence}}</p>{{/if}}
<p>如不服本决定，可以自收到本决定书之日起六十日内向{{reviewBody}}申请行政复议，
或者自收到本决定书之日起六个月内依法向{{court}}提起行政诉讼。</p>
<seal name="{{office}}"/>
<p align="right">{{dateChinese signedOn}}</p>`,
  data: {
    office: '江华瑶族自治县城市管理和综合执法局',
    number: '江城管许准〔2026〕第 12 号',
    matter: '设置大型户外广告审批',
    caseNumber: '431129-2026-000015',
    applicant: { name: '𠮷田镕䶮', idNumber: '431129200001010000' },
    appliedOn: '2026-10-09',
    facts: '申请设置的广告设施位于沱江镇瑶都大道 18 号临街墙面，设计符合户外广告设置规划，结构安全证明齐全。',
    bases: ['《城市市容和环境卫生管理条例》第十一条', '《中华人民共和国行政许可法》第三十八条第一款'],
    content: '同意设置墙面式户外广告一处，规格 6.0 m × 3.0 m。\n设置位置：沱江镇瑶都大道 18 号。',
    validFrom: '2026-10-16',
    validTo: '2028-10-15',
    duties: [
      '按批准的位置、规格和材质设置，不得擅自变更；',
      '定期检查维护，保持牢固、整洁、完好；',
      '期满后自行拆除，或者在届满三十日前申请延续。',
    ],
    licence: '户外广告设置许可证（编号：JHGG20260012）',
    reviewBody: '江华瑶族自治县人民政府',
    court: '有管辖权的人民法院',
    signedOn: '2026-10-16',
  },
};
