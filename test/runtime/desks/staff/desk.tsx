/** A desk for tests: one case on the screen and a server that answers as it is told. */
import { render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Case } from '../../../../engine/index.ts';
import type { CaseView, ProblemShape } from '../../../../runtime/api/index.ts';
import { i18n } from '../../../../runtime/desks/staff/i18n.ts';
import { DeskTheme } from '../../../../runtime/desks/staff/theme/desk-theme.tsx';

const one: Omit<Case, 'events'> = {
  id: 'case-1',
  centre: 'jianghua',
  number: '431129202511030001',
  matter: { id: 'stall', version: 1, hash: 'f'.repeat(64), name: '占道摆摊许可', department: 'city-management' },
  source: 'web',
  stage: 'received',
  applicant: {
    kind: 'person',
    name: '演示甲',
    idKind: 'identityCard',
    idNumber: '110101199003070011',
    mobile: '15400000000',
  },
  answers: { goods: 'food', place: '阳华路' },
  materials: [{ id: 'card', files: [], originals: 0, copies: 1, way: 'paper' }],
  delivery: { way: 'pickUp' },
  submittedAt: '2025-11-03T01:00:00.000Z',
  submittedOn: '2025-11-03',
  preChecks: [],
  notices: [],
  consents: [],
  corrections: [],
  steps: [],
  procedures: [],
  consultations: [],
  reminders: [],
  documents: [],
  updatedAt: '2025-11-03T01:00:00.000Z',
  version: 2,
};

const material = (id: string, name: string, fromForm = false): CaseView['materials'][number] => ({
  id,
  name,
  necessity: 'required',
  originality: 'copy',
  originals: 0,
  copies: 1,
  form: 'paper',
  basis: '《某某条例》第八条',
  fromForm,
  ways: ['paper', 'upload', 'none'],
  maxFiles: 2,
  files: [],
});

/** A case that was received and waits for the window; `change` says what else is so. */
export const aView = (change: Partial<CaseView> = {}, changed: Partial<Case> = {}): CaseView => ({
  case: { ...one, ...changed },
  covered: [],
  version: 2,
  slips: [],
  matterType: '01',
  stageName: '待受理',
  waitingFor: '窗口受理员',
  form: {
    matter: { id: 'stall', name: '占道摆摊许可', version: 1, hash: 'f'.repeat(64) },
    form: {
      sections: [
        {
          id: 'main',
          title: '摊位',
          fields: [
            {
              kind: 'choice',
              id: 'goods',
              title: '经营种类',
              required: true,
              options: [
                { value: 'food', label: '小吃' },
                { value: 'books', label: '图书' },
              ],
            },
            { kind: 'text', id: 'place', title: '摊位位置', required: true },
            {
              kind: 'text',
              id: 'publisher',
              title: '出版单位',
              when: { fact: 'answers.goods', operator: 'equal', value: 'books' },
            },
          ],
        },
      ],
    },
    rules: {},
    delivery: [{ way: 'pickUp', label: '窗口领取' }],
    serviceObjects: ['person'],
    businesses: [],
  },
  materials: [material('form', '申请表', true), material('card', '身份证'), material('map', '位置图')],
  checkPoints: ['不妨碍通行（现场查看）'],
  findings: [],
  clocks: [],
  timeline: [],
  documents: [],
  allowed: [
    { command: 'accept', name: '受理', allowed: true },
    { command: 'withdraw', name: '撤回', allowed: true },
    {
      command: 'decide',
      name: '决定',
      allowed: false,
      reason: { code: 'CASE_STAGE', words: '办件目前“待受理”，不能决定' },
    },
  ],
  work: {
    steps: [],
    officers: [
      { id: 'wang', name: '演示丙', title: '承办人', reviews: true },
      { id: 'li', name: '演示丙', title: '技术审查员', reviews: true },
      { id: 'zhao', name: '演示丁', title: '窗口受理员', reviews: false },
    ],
    acceptance: [],
    refusalReasons: [],
    denialReasons: [{ text: '妨碍通行', basis: '《某某条例》第九条', found: true }],
    denialByLeader: false,
    handOver: { units: [], papers: [] },
    procedures: [],
    units: [{ id: 'transport', name: '交通运输局' }],
    hearing: { notice: 7, hold: 20 },
    transfer: { to: 'window', places: [{ id: 'window-9', name: '城管窗口' }] },
    concernsSafety: false,
    instant: false,
  },
  ...change,
});

/** Nobody sees the page: without thousands of rules to read, jsdom tells ten times sooner what anybody would hear. */
const unseen = { zeroRuntime: true };

/** A part of the desk with what every part of it stands in. */
export const inDesk = (part: ReactElement) => (
  <I18nextProvider i18n={i18n}>
    <ConfigProvider theme={unseen}>
      <DeskTheme>{part}</DeskTheme>
    </ConfigProvider>
  </I18nextProvider>
);

/** Shows a part of the desk as in the browser; tells where the person went. */
export function show(part: ReactElement) {
  const { hook, history } = memoryLocation({ path: '/', record: true });
  const wrapper = ({ children }: { children: ReactNode }) => <Router hook={hook}>{children}</Router>;
  return { ...render(inDesk(part), { wrapper }), history };
}

export interface Asked {
  path: string;
  key: string | null;
  body: unknown;
}

/** Answers in turn; what was asked is kept. */
export function aServer(...answers: (object | ProblemShape)[]): Asked[] {
  const asked: Asked[] = [];
  const queue = [...answers];
  globalThis.fetch = ((path: string, init: RequestInit) => {
    const answer = queue.shift() ?? {};
    const status = 'status' in answer ? Number(answer.status) : 200;
    const headers = init.headers as Record<string, string>;
    asked.push({
      path,
      key: headers['idempotency-key'] ?? null,
      body: init.body === undefined ? undefined : (JSON.parse(init.body as string) as unknown),
    });
    return Promise.resolve({ ok: status < 300, status, json: () => Promise.resolve(answer) } as Response);
  }) as typeof fetch;
  return asked;
}
