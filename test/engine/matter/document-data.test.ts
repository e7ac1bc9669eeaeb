import type { Actor } from '../../../engine/cases/case.ts';
import type { CaseEvent } from '../../../engine/cases/event.ts';
import type { IssuedDocument } from '../../../engine/cases/paper.ts';
import { loadCentre } from '../../../engine/centre/load.ts';
import { checkData } from '../../../engine/documents/check-data.ts';
import { compileMatter } from '../../../engine/matter/compile.ts';
import { documentData } from '../../../engine/matter/document-data.ts';
import { templateFields } from '../../../engine/matter/template-fields.ts';
import { centreFilesWith } from '../../build/centre.ts';
import { aBundle } from '../../build/matter.ts';

const loaded = loadCentre(centreFilesWith());
const bundle = aBundle();
bundle.form.sections[1]!.fields.push({
  kind: 'table',
  id: 'lamps',
  title: '灯具',
  columns: [
    { kind: 'choice', id: 'type', title: '种类', options: [{ value: 'led', label: '发光二极管' }] },
    { kind: 'number', id: 'count', title: '数量' },
  ],
});
const outcome = compileMatter(bundle);
if (!outcome.ok || !loaded.ok) throw new Error('the bundle or the centre does not load');
const { matter } = outcome;
const place = {
  centre: loaded.centre.centre,
  unitName: (id: string) => `单位 ${id}`,
  windowName: (id: string) => `窗口 ${id}`,
  queryCode: 'A1B2C3',
};

const clerk: Actor = { kind: 'staff', id: 'clerk', name: '窗口受理员', window: 'window-1' };
const chief: Actor = { kind: 'staff', id: 'chief', name: '首席审批员' };
const at = '2026-03-02T02:00:00.000Z';
const drawn = { id: 'drawing', files: [], originals: 0, copies: 0, way: 'none' } as const;
const applied = { id: 'application', files: [], originals: 1, copies: 0, way: 'paper' } as const;

const events: CaseEvent[] = [
  {
    kind: 'submitted',
    at,
    on: '2026-03-02',
    by: clerk,
    payload: {
      id: 'case1',
      centre: 'demo',
      number: '20260302-0001',
      matter: { id: 'shop-sign', version: 1, hash: 'h', name: '设置店招备案', department: 'city-management' },
      source: 'window',
      window: 'window-1',
      applicant: {
        kind: 'person',
        name: '张三',
        idKind: 'identityCard',
        idNumber: '11010519491231002X',
        mobile: '15400000000',
      },
      answers: {
        place: 'roof',
        width: 10,
        height: 2,
        area: 20,
        words: '老字号',
        until: '2027-12-31',
        floors: '三层',
        lamps: [{ type: 'led', count: 4 }],
      },
      materials: [applied, drawn],
      delivery: { way: 'pickUp' },
    },
  },
  {
    kind: 'received',
    at,
    on: '2026-03-02',
    by: clerk,
    payload: { materials: [applied, drawn], noticeDue: '2026-03-09' },
  },
  {
    kind: 'accepted',
    at,
    on: '2026-03-02',
    by: clerk,
    payload: {
      checked: ['application'],
      route: [],
      then: 'deciding',
      promisedDue: '2026-03-09',
      statutoryDue: '2026-03-30',
    },
  },
  {
    kind: 'decided',
    at,
    on: '2026-03-05',
    by: chief,
    payload: {
      outcome: 'deny',
      opinion: '不同意',
      grounds: [
        { text: '超出建筑轮廓', basis: '第八条' },
        { text: '遮挡消防通道', basis: '第八条' },
      ],
    },
  },
];
const issued = (config: string, eventId: number, on: string): IssuedDocument => ({
  id: `${config}-${eventId}`,
  config,
  title: '文书',
  on,
  eventId,
});
const denial = documentData(matter, events, issued('denial', 4, '2026-03-05'), place);
const acceptance = documentData(matter, events, issued('acceptance', 3, '2026-03-02'), place);

describe('the data of a document', () => {
  test('has everything its template may count on', () => {
    expect(checkData(templateFields(bundle.form, ['deny']), denial)).toEqual([]);
    expect(checkData(templateFields(bundle.form, ['accept']), acceptance)).toEqual([]);
  });

  test('says what the act said, who did it and on what ground', () => {
    expect(denial.act).toEqual({
      reason: '超出建筑轮廓；遮挡消防通道',
      basis: '第八条',
      opinion: '不同意',
      operator: '首席审批员',
      window: '窗口 window-1',
    });
  });

  test('stays what it was, whatever happened afterwards', () => {
    expect(acceptance).toEqual(documentData(matter, events.slice(0, 3), issued('acceptance', 3, '2026-03-02'), place));
    expect(acceptance.case).toMatchObject({
      acceptedOn: '2026-03-02',
      promisedDue: '2026-03-09',
      decidedOn: undefined,
    });
    expect(acceptance.grounds).toEqual([]);
  });

  test('prints options by their words, in tables too', () => {
    expect(denial.answers).toMatchObject({
      place: '楼顶',
      width: 10,
      until: '2027-12-31',
      lamps: [{ type: '发光二极管', count: 4 }],
    });
  });

  test('hides the middle of the identity number', () => {
    expect(denial.applicant).toMatchObject({ name: '张三', idNumber: '110***********002X', kindLabel: '自然人' });
  });

  test('goes on in sentences: a reason brings no full stop of its own', () => {
    const withdrawal: CaseEvent = {
      kind: 'withdrawn',
      at,
      on: '2026-03-04',
      by: clerk,
      payload: { reason: '改日再来办理。' },
    };
    const past = [...events.slice(0, 3), withdrawal];
    expect(documentData(matter, past, issued('receipt', 4, '2026-03-04'), place).act).toMatchObject({
      reason: '改日再来办理',
    });
  });

  test('names the papers that are handed out, each with its number', () => {
    const paper = { ...issued('denial', 4, '2026-03-05'), title: '不予许可决定书', number: '城管不准字〔2026〕1号' };
    const past: CaseEvent[] = [
      ...events,
      { kind: 'documentIssued', at, on: '2026-03-05', by: chief, payload: paper },
      { kind: 'delivered', at, on: '2026-03-06', by: clerk, payload: { way: 'pickUp', receiver: '张三' } },
    ];
    expect(documentData(matter, past, issued('serviceReceipt', 6, '2026-03-06'), place).papers).toEqual([
      { title: '不予许可决定书', number: '城管不准字〔2026〕1号' },
    ]);
  });

  test('lists what was handed in as it was counted, apart from what may still come', () => {
    expect(denial.materials).toEqual([{ name: '申请表', originality: '原件', way: '纸质', originals: 1, copies: 0 }]);
    expect(denial.owed).toEqual([{ name: '结构设计图', originality: '复印件', originals: 0, copies: 1 }]);
  });
});
