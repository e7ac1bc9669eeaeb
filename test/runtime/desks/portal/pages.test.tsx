/** The portal against a server that answers from a table. */
import { fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../../../runtime/desks/portal/app.tsx';

type Answers = Record<string, [status: number, body: unknown]>;

const centre = {
  id: 'jianghua',
  name: '测试县政务服务中心',
  county: '测试县',
  address: '',
  consultPhone: '0746-000 0000',
  supervisePhone: '0746-000 0900',
  footer: [],
  demonstration: false,
  today: '2026-11-18',
  utcOffset: '+08:00',
};

const open = (path: string, answers: Answers) => {
  window.history.replaceState(null, '', path);
  const asked: string[] = [];
  globalThis.fetch = jest.fn(async (input: unknown, init?: RequestInit) => {
    const name = `${init?.method ?? 'GET'} ${(input as string).replace(/\?.*/, '')}`;
    asked.push(name);
    const [status, body] = { 'GET /api/centre': [200, centre] as const, ...answers }[name] ?? [404, { title: name }];
    return { ok: status < 300, status, json: async () => body } as Response;
  });
  render(<App />);
  return asked;
};

const nobody: Answers = { 'GET /api/session': [200, { kind: 'none' }] };
const applicant: Answers = { 'GET /api/session': [200, { kind: 'applicant', csrf: 'x', mobile: '154****0001' }] };
const progress = {
  number: '431129202611180001',
  matter: 'advertising',
  matterName: '户外广告',
  stageWords: '正在审查',
  clocks: [],
  timeline: [{ at: '2026-11-18T20:21:00.000Z', on: '2026-11-19', title: '受理' }],
  documents: [],
  defects: [],
};

describe('tracking', () => {
  const ask = () => fireEvent.click(screen.getByRole('button', { name: '查询' }));
  const type = (code: string) => fireEvent.input(screen.getByLabelText('查询码'), { target: { value: code } });

  it('takes the number from the scanned address, asks for the code, and tells times by the centre’s own clock', async () => {
    open('/track?number=431129202611180001', { ...nobody, 'POST /api/track': [200, progress] });
    type('ABCD2345');
    ask();
    expect(await screen.findByText('正在审查')).toBeTruthy();
    expect(screen.getByText('11月19日 4:21')).toBeTruthy();
  });

  it('says that number and code do not fit, and no more', async () => {
    open('/track?number=431129202611180001', {
      ...nobody,
      'POST /api/track': [404, { code: 'NOT_FOUND', title: '没有找到' }],
    });
    type('WRONG234');
    ask();
    expect(await screen.findByText('办件编号或者查询码不对，请对照回执再试')).toBeTruthy();
  });

  it('asks for what is missing before it asks the server, and takes no code from an address', async () => {
    const asked = open('/track?number=431129202611180001#ABCD2345', nobody);
    await screen.findByText('测试县政务服务中心');
    ask();
    expect(screen.getByText('请填写查询码')).toBeTruthy();
    expect(asked).not.toContain('POST /api/track');
  });
});

describe('my cases', () => {
  it('are behind the sign-in', async () => {
    open('/my', nobody);
    expect(await screen.findByRole('heading', { name: '登录' })).toBeTruthy();
  });

  it('say what to do while there are none', async () => {
    open('/my', { ...applicant, 'GET /api/my/cases': [200, { items: [] }] });
    expect(await screen.findByText('还没有办件')).toBeTruthy();
    expect(screen.getByText('去找事项')).toBeTruthy();
  });

  it('can be asked for again when they could not be read', async () => {
    open('/my', {
      ...applicant,
      'GET /api/my/cases': [503, { code: 'STORE_DOWN', title: '数据库暂时连接不上，请稍后再试' }],
    });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });
});

describe('what can still come in', () => {
  const lease = { id: 'lease', files: [], originals: 0, copies: 0 };
  const view = (necessity: string, one: object) => ({
    case: {
      ...{ id: '1', number: '431129202611180001', matter: { name: '个体工商户' }, stage: 'reviewing' },
      ...{
        submittedOn: '2026-11-18',
        applicant: { kind: 'person', name: '演示甲' },
        answers: {},
        preChecks: [],
        notices: [],
      },
      ...one,
    },
    ...{ version: 3, form: { form: { sections: [] }, rules: {} }, clocks: [], timeline: [], documents: [], work: {} },
    materials: [{ id: 'lease', name: '租赁合同', necessity, files: [] }],
    allowed: [{ command: 'supplement', allowed: true }],
  });
  const openCase = (body: object) => open('/my/cases/1', { ...applicant, 'GET /api/my/cases/1': [200, body] });

  it('is what was deferred, by its day', async () => {
    openCase(view('deferrable', { materials: [{ ...lease, way: 'none' }], deferredDue: '2026-11-30' }));
    expect(await screen.findByRole('heading', { name: '需要您补交的容缺材料' })).toBeTruthy();
    expect(screen.getByText(/请在2026年11月30日前补交/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '租赁合同' })).toBeTruthy();
  });

  it('is the paper instead of a promise, until the decision', async () => {
    openCase(view('optional', { materials: [{ ...lease, way: 'commitment' }] }));
    expect(await screen.findByRole('heading', { name: '改为提交材料' })).toBeTruthy();
    expect(screen.getByText(/作出决定以前可以改为提交材料/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: '租赁合同' })).toBeTruthy();
  });
});
