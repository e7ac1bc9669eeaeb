/** A matter begun from a template on the page, with a server that has one taken id. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { i18n } from '../../../designer/locale/i18n.ts';
import { StartPage } from '../../../designer/start/start-page.tsx';

const asked: { path: string; body: unknown }[] = [];
const answers: Readonly<Record<string, (query: URLSearchParams) => unknown>> = {
  '/api/designer/new-matter': () => ({
    departments: [{ id: 'city', name: '城管局' }],
    templates: [{ id: 'permit', title: '行政许可', words: '准予从事特定活动' }],
  }),
  '/api/designer/new-matter/id': (query) =>
    query.get('id') === 'shop-sign'
      ? { id: 'shop-sign', takenBy: '设置店招备案' }
      : { id: query.get('id') ?? 'dian-zhao' },
  '/api/designer/matters': () => ({ id: 'dian-zhao' }),
};

beforeAll(() => {
  globalThis.fetch = ((address: string, { body }: RequestInit) => {
    const { pathname, searchParams } = new URL(address, 'http://hall');
    asked.push({ path: pathname, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined });
    const json = () => Promise.resolve(answers[pathname]?.(searchParams));
    return Promise.resolve({ ok: true, status: 200, json } as Response);
  }) as typeof fetch;
});

test('a template, a name, an id that nobody has; then the editor opens', async () => {
  const { hook, history } = memoryLocation({ path: '/new', record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <App>
        <Router hook={hook}>
          <StartPage />
        </Router>
      </App>
    </I18nextProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: /^从模板/ }));
  expect(screen.getByRole('button', { name: '下一步' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('radio', { name: /^行政许可/ }));
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));

  fireEvent.change(screen.getByLabelText('事项名称'), { target: { value: '店招' } });
  await waitFor(() => expect(screen.getByLabelText('标识')).toHaveProperty('value', 'dian-zhao'));
  fireEvent.change(screen.getByLabelText('标识'), { target: { value: 'shop-sign' } });
  await screen.findByText(/已经用在“设置店招备案”上/);
  expect(screen.getByRole('button', { name: '新建并打开' })).toHaveProperty('disabled', true);

  fireEvent.change(screen.getByLabelText('标识'), { target: { value: '' } });
  await waitFor(() => expect(screen.getByRole('button', { name: '新建并打开' })).toHaveProperty('disabled', false));
  fireEvent.click(screen.getByRole('button', { name: '新建并打开' }));
  await waitFor(() => expect(history.at(-1)).toBe('/matters/dian-zhao'));
  expect(asked.at(-1)).toEqual({
    path: '/api/designer/matters',
    body: { id: 'dian-zhao', name: '店招', department: 'city', from: { way: 'template', template: 'permit' } },
  });
});
