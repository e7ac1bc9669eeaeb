import { screen } from '@testing-library/react';
import { lazy } from 'react';
import { Fetched } from '../../../../runtime/signed-in/index.ts';
import { show } from './desk.tsx';

const fetched = (page: () => Promise<{ default: () => React.ReactNode }>) => {
  const Page = lazy(page);
  show(
    <>
      <p>办件编号</p>
      <Fetched waiting={<p>正在取</p>}>
        <Page />
      </Fetched>
    </>,
  );
};

it('shows a part of a page once its script is there', async () => {
  fetched(() => Promise.resolve({ default: () => <p>受理表</p> }));
  await screen.findByText('受理表');
  expect(screen.queryByText('正在取')).toBeNull();
});

it('says so when the script cannot be had, and leaves the rest of the page', async () => {
  // React tells of every failure on the console as well.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  fetched(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  expect((await screen.findByRole('alert')).textContent).toMatch(/没有打开/);
  expect(screen.getByRole('button', { name: '重新打开' })).toBeTruthy();
  expect(screen.getByText('办件编号')).toBeTruthy();
});
