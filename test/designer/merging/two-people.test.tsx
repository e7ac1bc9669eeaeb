/** A page at a draft that somebody else saves too: what the person sees, and what the store has in the end. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { I18nextProvider } from 'react-i18next';
import type { Stored } from '../../../designer/draft/autosave.ts';
import { createDraft, type Draft } from '../../../designer/draft/draft.ts';
import { EditorContext } from '../../../designer/draft/editor.ts';
import { unsavedShelf } from '../../../designer/draft/unsaved.ts';
import { useAutosave } from '../../../designer/draft/use-autosave.ts';
import { put } from '../../../designer/edits/path.ts';
import { i18n } from '../../../designer/locale/i18n.ts';
import { Conflict } from '../../../designer/merging/conflict.tsx';
import { KeptUnsaved } from '../../../designer/merging/kept-unsaved.tsx';
import { useMerging } from '../../../designer/merging/use-merging.ts';
import type { Bundle } from '../../../engine/index.ts';
import { routes, type MatterDraft } from '../../../runtime/api/index.ts';
import { call } from '../../../runtime/signed-in/index.ts';
import { aBundle } from '../../build/matter.ts';

const name = ['matter', 'identity', 'name'];
const phone = ['matter', 'identity', 'consult', 'phone'];
const base = aBundle();
const first: MatterDraft = { id: 'shop-sign', revision: 1, state: 'editing', bundle: base, basedOn: 1, mine: true };
const shelf = unsavedShelf('王五', 'shop-sign');
let store: MatterDraft;
let isDown: boolean;

/** The server's side of a draft. */
const answer = (method: string, body: { revision: number; bundle: Bundle }): [number, unknown] => {
  if (isDown) throw new Error('the line is down');
  if (method === 'GET') return [200, store];
  if (body.revision !== store.revision) return [409, { title: '改过', status: 409, code: 'DRAFT_CHANGED' }];
  store = { ...store, revision: store.revision + 1, bundle: body.bundle, editedBy: '王五', mine: true };
  return [200, { revision: store.revision, savedAt: '2026-03-02T02:21:00.000Z' }];
};

beforeEach(() => {
  store = first;
  isDown = false;
  localStorage.clear();
  globalThis.fetch = (async (_address: string, { method = 'GET', body }: RequestInit) => {
    const [status, told] = await Promise.resolve(
      answer(method, (typeof body === 'string' ? JSON.parse(body) : {}) as { revision: number; bundle: Bundle }),
    );
    return { ok: status === 200, status, json: () => Promise.resolve(structuredClone(told)) } as Response;
  }) as typeof fetch;
});

const params = { matter: 'shop-sign' };
const read = () => call(routes.matterDraft, { params });
const save = ({ revision, basedOn }: Stored, bundle: Bundle) =>
  call(routes.saveMatterDraft, { params, body: { revision, basedOn, bundle } });

function Page({ draft, onReload }: { draft: Draft; onReload: () => void }) {
  const { autosave, state } = useAutosave({ draft, opened: first, shelf, save });
  const merging = useMerging({ draft, autosave, state, opened: first, read, onReload });
  const editor = { draft, centre: {}, locked: undefined, flush: autosave.flush };
  return (
    <>
      <p>状态：{state.kind}</p>
      <button type="button" onClick={autosave.halt}>
        得知别人保存过
      </button>
      <EditorContext value={editor}>
        <KeptUnsaved shelf={shelf} onTakeUp={merging.takeUp} />
        <Conflict merging={merging} />
      </EditorContext>
    </>
  );
}

function open() {
  const draft = createDraft(base, () => 0);
  const onReload = jest.fn();
  const page = render(
    <I18nextProvider i18n={i18n}>
      <App>
        <Page draft={draft} onReload={onReload} />
      </App>
    </I18nextProvider>,
  );
  const type = (path: string[], value: string) =>
    act(() => draft.perform({ words: '改', bundle: put(draft.view().history.bundle, path, value) }));
  return { draft, type, onReload, close: page.unmount, bundle: () => draft.view().history.bundle };
}

/** Somebody else's save. */
const theySave = (change: (bundle: Bundle) => Bundle, more: Partial<MatterDraft> = {}) => {
  store = {
    ...store,
    revision: store.revision + 1,
    bundle: change(store.bundle),
    editedBy: '李四',
    mine: false,
    ...more,
  };
};
const saved = async (bundle: Bundle) => waitFor(() => expect(store.bundle).toEqual(bundle), { timeout: 4000 });

test('what the other changed elsewhere is merged without a question, told in one line and can be undone', async () => {
  const { draft, type, bundle } = open();
  theySave((before) => put(before, phone, '15400000001'));
  type(name, '店招设置备案');
  await saved(put(put(base, phone, '15400000001'), name, '店招设置备案'));
  expect(await screen.findByText('已并入李四的 1 处修改，可以撤销（Ctrl+Z）')).toBeTruthy();
  expect(draft.view().history.past.at(-1)?.words).toBe('并入李四的修改');
  act(draft.undo);
  expect(bundle()).toEqual(put(base, name, '店招设置备案'));
});

test('what both changed is asked: both values, one choice, and nothing is overwritten before', async () => {
  const { type, bundle } = open();
  theySave((before) => put(put(before, name, '招牌备案'), phone, '15400000001'));
  const theirs = store.bundle;
  type(name, '店招设置备案');
  const dialog = await screen.findByRole('dialog', { name: '您和李四改了同样的 1 处' }, { timeout: 4000 });
  expect(dialog.textContent).toContain('店招设置备案');
  expect(dialog.textContent).toContain('招牌备案');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '还有 1 处没有选' }).disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '先看看' }));
  type(['guide', 'introduction'], '继续写');
  await act(() => new Promise((resolve) => setTimeout(resolve, 1600)));
  expect(store.bundle).toBe(theirs);
  expect(shelf.read()?.bundle).toEqual(bundle());

  fireEvent.click(screen.getByRole('button', { name: '现在处理' }));
  fireEvent.click(screen.getByRole('radio', { name: /李四的修改/ }));
  fireEvent.click(screen.getByRole('button', { name: /合 ?并/ }));
  await saved(put(theirs, ['guide', 'introduction'], '继续写'));
  await waitFor(() => expect(shelf.read()).toBeUndefined());
});

test('a draft the other sent for review is taken back only when asked', async () => {
  const { type } = open();
  theySave((before) => before, { state: 'submitted' });
  type(name, '店招设置备案');
  await screen.findByRole('dialog', { name: '李四已把草稿提交复核' }, { timeout: 4000 });
  expect(store.bundle).toEqual(base);
  fireEvent.click(screen.getByRole('button', { name: '撤回复核并合并' }));
  await saved(put(base, name, '店招设置备案'));
});

test('a save whose answer was lost is no save of somebody else', async () => {
  const { type, draft } = open();
  isDown = true;
  type(['matter', 'identity', 'name'], '店招');
  await screen.findByText('状态：offline', {}, { timeout: 3000 });
  // It had arrived all the same.
  isDown = false;
  store = { ...store, revision: 2, bundle: put(base, name, '店招') };
  type(name, '店招设置备案');
  await saved(put(base, name, '店招设置备案'));
  expect(draft.view().history.past.map(({ words }) => words)).toEqual(['改', '改']);
});

test('what a closed page could not save is offered on reopening, and joins what was saved since', async () => {
  isDown = true;
  const before = open();
  before.type(name, '店招设置备案');
  before.close();
  await waitFor(() => expect(shelf.read()?.bundle.matter.identity.name).toBe('店招设置备案'));

  isDown = false;
  const again = open();
  await screen.findByText('上次有没保存的修改');
  fireEvent.click(screen.getByRole('button', { name: '接着用' }));
  await saved(put(base, name, '店招设置备案'));
  expect(again.draft.view().history.past.at(-1)?.words).toBe('接着用上次没保存的修改');
  await waitFor(() => expect(shelf.read()).toBeUndefined());
});

test('it may be dropped, and is not offered again', async () => {
  shelf.keep({ stored: first, bundle: put(base, name, '旧的') });
  const { bundle, close } = open();
  fireEvent.click(await screen.findByRole('button', { name: '不要了' }));
  expect(bundle()).toBe(base);
  close();
  expect(shelf.read()).toBeUndefined();
});

const hear = () => fireEvent.click(screen.getByText('得知别人保存过'));

test('whoever only looks on while another saves becomes no author of what they saved', async () => {
  const { bundle } = open();
  theySave((before) => put(before, phone, '15400000001'));
  hear();
  await screen.findByText('已并入李四的 1 处修改，可以撤销（Ctrl+Z）');
  expect(bundle()).toEqual(store.bundle);
  await act(() => new Promise((resolve) => setTimeout(resolve, 1800)));
  expect(store).toMatchObject({ revision: 2, editedBy: '李四' });
});

test('a draft another threw away is told; what was typed here since stays and begins a new one', async () => {
  const { draft, type, bundle } = open();
  const inForce = put(base, phone, '15400000009');
  store = { ...first, revision: 0, state: 'none', bundle: inForce, mine: false };
  type(name, '店招设置备案');
  await screen.findByText(/这份草稿刚刚被别人放弃/, {}, { timeout: 4000 });
  expect(draft.view().history.past.at(-1)?.words).toBe('草稿被放弃，回到现行版本');
  await saved(put(inForce, name, '店招设置备案'));
  act(draft.undo);
  expect(bundle()).toEqual(put(base, name, '店招设置备案'));
});
