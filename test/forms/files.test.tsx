import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Form, KeptFile, Settled } from '../../engine/index.ts';
import type { FileKeeper } from '../../forms/index.ts';
import { show } from './build.tsx';

const asking: Form = {
  sections: [
    {
      id: 'only',
      title: '现场',
      fields: [
        { kind: 'attachment', id: 'photos', title: '现场照片', required: true, maxFiles: 2 },
        { kind: 'signature', id: 'signed', title: '申请人签名', required: true },
      ],
    },
  ],
};

/** Keeps what is sent when the test says so. */
class Store implements FileKeeper {
  readonly waiting: { keep: () => void; fail: (words: string) => void; aborted: () => boolean }[] = [];
  #count = 0;
  send: FileKeeper['send'] = (file, { signal }) =>
    new Promise((resolve, reject) => {
      const id = String(++this.#count).padStart(24, '0');
      const kept: KeptFile = { id, name: file.name, size: file.size };
      this.waiting.push({
        keep: () => resolve(kept),
        fail: (words) => reject(new Error(words)),
        aborted: () => signal.aborted,
      });
    });
  addressOf = (id: string) => `/files/${id}`;
}

/** jsdom draws nothing: what would be drawn is noted, and one pixel of ink stands for it. */
const drawn: string[] = [];
beforeEach(() => {
  drawn.length = 0;
  const context = {
    clearRect: () => (drawn.length = 0),
    beginPath: () => undefined,
    lineTo: (x: number, y: number) => drawn.push(`${x},${y}`),
    stroke: () => undefined,
    fillText: (text: string) => drawn.push(text),
    drawImage: () => undefined,
    getImageData: (_x: number, _y: number, width: number, height: number) => {
      const data = new Uint8ClampedArray(width * height * 4);
      if (drawn.length > 0) data[(10 * width + 20) * 4 + 3] = 255;
      return { data, width, height };
    },
  };
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  jest
    .spyOn(HTMLCanvasElement.prototype, 'toBlob')
    .mockImplementation((done) => done(new Blob(['png'], { type: 'image/png' })));
});
afterEach(() => jest.restoreAllMocks());

const picker = () => screen.getByLabelText<HTMLInputElement>(/^(选择文件上传|继续添加)\s*现场照片$/);
const choose = (...names: string[]) =>
  fireEvent.change(picker(), { target: { files: names.map((name) => new File(['1'], name)) } });
const group = (name: RegExp) => screen.getByRole('group', { name });

describe('a form with attachments', () => {
  let store: Store;
  let last: Settled | undefined;
  beforeEach(() => {
    store = new Store();
    last = undefined;
    show(asking, { files: store, onChange: (settled) => (last = settled) });
  });

  it('takes files once they are kept, in any order, and shows them as links', async () => {
    choose('远景.jpg', '近景.jpg');
    expect(screen.getAllByRole('progressbar')).toHaveLength(2);
    act(() => store.waiting[1]?.keep());
    await screen.findByRole('link', { name: '近景.jpg' });
    act(() => store.waiting[0]?.keep());
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: '远景.jpg' });
    expect(link.getAttribute('href')).toBe(`/files/${'1'.padStart(24, '0')}`);
    expect((last?.answers.photos as KeptFile[]).map(({ name }) => name)).toEqual(['近景.jpg', '远景.jpg']);
    expect(picker().disabled).toBe(true);
  });

  it('says why one did not get there, and goes on', async () => {
    choose('大图.jpg');
    act(() => store.waiting[0]?.fail('文件超过 20 MB'));
    expect((await screen.findByRole('alert')).textContent).toContain('文件超过 20 MB');
    fireEvent.click(screen.getByRole('button', { name: /知道了\s*大图.jpg/ }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(picker().disabled).toBe(false);
  });

  it('lets one be stopped on the way and another be taken away', async () => {
    choose('一.jpg', '二.jpg');
    fireEvent.click(screen.getByRole('button', { name: /取消上传\s*一.jpg/ }));
    expect(store.waiting[0]?.aborted()).toBe(true);
    act(() => store.waiting[1]?.keep());
    await screen.findByRole('link', { name: '二.jpg' });
    fireEvent.click(screen.getByRole('button', { name: /删除\s*二.jpg/ }));
    await waitFor(() => expect(last?.answers.photos).toBeUndefined());
  });

  it('says which files there is no room for', () => {
    choose('一.jpg', '二.jpg', '三.jpg');
    expect(screen.getByRole('alert').textContent).toBe('最多 2 个文件，没有上传：三.jpg');
    expect(store.waiting).toHaveLength(2);
  });

  it('asks for what is missing at the very place', () => {
    fireEvent.click(screen.getByRole('button', { name: '提交' }));
    expect(screen.getByRole('link', { name: '请上传：现场照片' })).toBeTruthy();
    expect(group(/现场照片/).getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('link', { name: '请签上：申请人签名' }));
    expect(document.activeElement).toBe(group(/申请人签名/));
  });
});

describe('a signature', () => {
  const typed = () => screen.getByLabelText<HTMLInputElement>('不便手写的，输入姓名作为签名');

  it('by somebody who cannot write by hand is a typed name', async () => {
    const store = new Store();
    let last: Settled | undefined;
    show(asking, { files: store, onChange: (settled) => (last = settled) });
    fireEvent.input(typed(), { target: { value: '盘𠮷' } });
    expect(drawn).toEqual(['盘𠮷']);
    fireEvent.click(screen.getByRole('button', { name: '完成签名' }));
    await waitFor(() => expect(store.waiting).toHaveLength(1));
    act(() => store.waiting[0]?.keep());
    const picture = await screen.findByRole<HTMLImageElement>('img', { name: '申请人签名（已签）' });
    expect(picture.getAttribute('src')).toBe(`/files/${'1'.padStart(24, '0')}`);
    expect((last?.answers.signed as KeptFile[])[0]).toMatchObject({ name: '申请人签名.png' });
    const again = screen.getByRole('button', { name: '重新签名' });
    await waitFor(() => expect(document.activeElement).toBe(again));
    fireEvent.click(again);
    expect(typed().value).toBe('');
    expect(last?.answers.signed).toBeUndefined();
  });

  it('with nothing written is not taken', async () => {
    const store = new Store();
    show(asking, { files: store });
    fireEvent.click(screen.getByRole('button', { name: '完成签名' }));
    expect((await screen.findByRole('alert')).textContent).toBe('框里还没有字，请先签名');
    expect(store.waiting).toHaveLength(0);
  });
});

it('answers for reading link to their files', () => {
  const file = { id: 'a'.repeat(24), name: '远景.jpg', size: 10 };
  const answers = { photos: [file], signed: [{ ...file, id: 'b'.repeat(24) }] };
  show(asking, { files: new Store(), answers, readOnly: true });
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['远景.jpg', `/files/${'a'.repeat(24)}`],
    ['已签名，点击查看', `/files/${'b'.repeat(24)}`],
  ]);
});

describe('files that are kept no longer', () => {
  it('are named, and lead to no other page', () => {
    const store = new Store();
    store.addressOf = () => '';
    const file = (name: string): KeptFile => ({ id: '0'.repeat(24), name, size: 5 });
    const answers = { photos: [file('店招.jpg')], signed: [file('签名.png')] };
    const { container } = show(asking, { files: store, answers });
    expect(screen.getAllByText('店招.jpg').length).toBeGreaterThan(0);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('申请人签名（已签，笔迹没有留在这里）')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
    show(asking, { files: store, answers, readOnly: true });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
