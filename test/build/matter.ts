/** A small bundle that is right in every respect, and texts of it with parts replaced. */
import type { Bundle } from '../../engine/schema/matter.ts';

const basis = { law: '《某某管理条例》', article: '第八条' };

const base: Bundle = {
  matter: {
    schemaVersion: 2,
    id: 'shop-sign',
    identity: {
      name: '设置店招备案',
      everydayWords: ['挂招牌'],
      codes: {},
      type: '01',
      handling: 'promised',
      department: 'city-management',
      departmentNature: 'statutory',
      responsibleSection: '审批服务股',
      exerciseLevel: 'county',
      powerSource: 'own',
      serviceObjects: ['person', 'enterprise'],
      legalBasis: [{ kind: 'establishment', basis }],
      handlingForms: ['window', 'web'],
      onlineDepths: ['accept'],
      visits: 0,
      inHall: true,
      appointment: false,
      consult: { phone: '0746-000 0001' },
      supervise: { phone: '0746-000 0002' },
      commitment: false,
      conditionalAcceptance: true,
    },
    requirements: { acceptance: [{ id: 'owner', text: '申请人是店铺的经营者' }] },
    limits: {
      statutory: { amount: 20, unit: 'workingDay', basis },
      promised: { amount: 5, unit: 'workingDay' },
    },
    quota: { limited: false },
    steps: [
      {
        id: 'check',
        title: '材料审查',
        what: '核对材料',
        post: { by: 'post', post: 'reviewer' },
        limit: { amount: 1, unit: 'workingDay' },
        outcomes: ['pass', 'fail'],
      },
      {
        id: 'visit',
        title: '现场核查',
        what: '到现场核查',
        when: { fact: 'answers.area', operator: 'greaterThan', value: 10 },
        post: { by: 'table', table: 'visitor' },
        limit: { amount: 2, unit: 'workingDay' },
        outcomes: ['pass', 'fail', 'return'],
        people: 2,
      },
    ],
    specialProcedures: [],
    decision: { mode: 'chief', limit: { amount: 1, unit: 'workingDay' } },
    fees: [],
    results: [
      { id: 'permit', kind: 'licence', name: '店招许可证', sample: '店招许可证（样本）', validUntil: 'answers.until' },
    ],
    delivery: { limit: { amount: 10, unit: 'workingDay' }, ways: ['pickUp', 'mail'] },
  },
  form: {
    sections: [
      {
        id: 'situation',
        title: '情形',
        situations: true,
        fields: [
          {
            kind: 'choice',
            id: 'place',
            title: '设置位置',
            required: true,
            options: [
              { value: 'wall', label: '墙面' },
              { value: 'roof', label: '楼顶' },
            ],
          },
        ],
      },
      {
        id: 'sign',
        title: '招牌',
        fields: [
          { kind: 'number', id: 'width', title: '宽', required: true, decimals: 2, maximum: 100, unit: '米' },
          { kind: 'number', id: 'height', title: '高', required: true, decimals: 2, maximum: 100, unit: '米' },
          {
            kind: 'computed',
            id: 'area',
            title: '面积',
            decimals: 2,
            formula: { by: 'product', of: ['width', 'height'] },
          },
          { kind: 'text', id: 'words', title: '招牌文字', required: true },
          { kind: 'date', id: 'until', title: '设置到', required: true },
          {
            kind: 'text',
            id: 'floors',
            title: '所在建筑层数说明',
            required: true,
            when: { fact: 'answers.place', operator: 'equal', value: 'roof' },
          },
        ],
      },
    ],
  },
  materials: {
    materials: [
      {
        id: 'application',
        name: '申请表',
        kind: 'form',
        originality: 'original',
        form: 'either',
        necessity: 'required',
        originals: 1,
        copies: 0,
        source: 'applicant',
        fromForm: true,
        basis,
      },
      {
        id: 'drawing',
        name: '结构设计图',
        kind: 'other',
        originality: 'copy',
        form: 'either',
        necessity: 'deferrable',
        when: { condition: 'onRoof' },
        originals: 0,
        copies: 1,
        source: 'intermediary',
        basis,
      },
    ],
  },
  rules: {
    conditions: [
      { id: 'onRoof', title: '设在楼顶', when: { fact: 'answers.place', operator: 'equal', value: 'roof' } },
    ],
    tables: [
      {
        id: 'visitor',
        title: '谁去现场',
        hitPolicy: 'first',
        inputs: [{ fact: 'answers.place' }],
        output: { kind: 'choice', options: ['reviewer', 'technicalReviewer'] },
        rows: [
          { id: 'roof', when: [{ kind: 'oneOf', values: ['roof'] }], then: 'technicalReviewer' },
          { id: 'other', when: [{ kind: 'any' }], then: 'reviewer' },
        ],
      },
    ],
    rules: [
      {
        id: 'tooWide',
        title: '过宽',
        conditions: { all: [{ fact: 'answers.width', operator: 'greaterThan', value: 50 }] },
        event: { type: 'invalid', params: { field: 'width', message: '宽度不能超过 50 米' } },
      },
      {
        id: 'roofReminder',
        title: '楼顶提醒',
        conditions: { all: [{ condition: 'onRoof' }] },
        event: { type: 'remind', params: { message: '楼顶招牌请注意抗风' } },
      },
    ],
  },
  documents: {
    documents: [
      { id: 'acceptance', title: '受理通知书', act: 'accept', template: 'accept.hbs', seal: 'acceptance' },
      {
        id: 'permission',
        title: '准予决定书',
        act: 'grant',
        template: 'grant.hbs',
        seal: 'approval',
        series: '江招许',
      },
      { id: 'denial', title: '不予许可决定书', act: 'deny', template: 'deny.hbs', seal: 'approval' },
    ],
  },
  guide: {
    questions: [{ question: '多久办好？', answer: '五个工作日。' }],
    remedies: {
      reconsideration: { authority: '县人民政府', days: 60 },
      litigation: { court: '县人民法院', months: 6 },
    },
  },
  examples: {
    examples: [
      {
        id: 'smallWall',
        title: '墙面小招牌',
        answers: { place: 'wall', width: 2, height: 1.5, words: '老字号', until: '2027-12-31' },
        receivedOn: '2026-03-02',
        expect: {
          materials: ['application'],
          steps: ['check'],
          documents: ['permission'],
          promisedDue: '2026-03-09',
          feeTotal: 0,
          findings: [],
        },
      },
      {
        id: 'wideRoof',
        title: '楼顶过宽',
        answers: { place: 'roof', width: 60, height: 2, words: '字号', until: '2027-12-31', floors: '三层' },
        expect: {
          valid: false,
          invalidFields: ['width'],
          materials: ['application', 'drawing'],
          findings: ['roofReminder'],
        },
      },
      {
        id: 'wideWall',
        title: '墙面大招牌，要到现场',
        answers: { place: 'wall', width: 20, height: 2, words: '字号', until: '2027-12-31' },
        expect: { materials: ['application'], findings: [] },
      },
    ],
  },
  templates: {
    'accept.hbs':
      '<p>{{applicant.name}}：</p>\n<p>你于{{date case.receivedOn}}提交的{{matter.name}}申请已受理。</p>\n<p>{{date document.date}}</p>\n' +
      '<p>收到：{{#each materials}}{{name}}；{{/each}}承诺{{matter.promisedLimit}}办结，法定{{matter.statutoryLimit}}。</p>\n' +
      '<p>结果{{case.deliveryWay}}。{{#if case.queryCode}}查询码{{case.queryCode}}。{{/if}}</p>\n',
    'grant.hbs':
      '<p>准予{{applicant.name}}设置“{{answers.words}}”，至{{date answers.until}}。</p>\n<p>{{date document.date}}</p>\n',
    'deny.hbs':
      '<p>{{#each grounds}}{{text}}（{{basis}}）{{/each}}</p>\n<p>可在{{remedies.days}}日内向{{remedies.authority}}申请复议，' +
      '或者在{{remedies.months}}个月内向{{remedies.court}}起诉。</p>\n<p>{{date document.date}}</p>\n',
  },
};

/** The valid bundle with whole parts replaced. */
export const aBundle = (parts: Partial<Bundle> = {}): Bundle => structuredClone({ ...base, ...parts });

/** A bundle as the files `loadMatter` reads. */
export const filesOf = ({ templates, ...parts }: Bundle): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${name}.json`, JSON.stringify(part, null, 2)])),
  ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [`documents/${name}`, text])),
});
