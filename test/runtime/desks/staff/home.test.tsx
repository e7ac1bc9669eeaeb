import { screen } from '@testing-library/react';
import { postKinds, type PostKind } from '../../../../engine/index.ts';
import type { HomeShape } from '../../../../runtime/api/index.ts';
import { panelsFor } from '../../../../runtime/desks/staff/home/panels.ts';
import { UrgentPanel } from '../../../../runtime/desks/staff/home/urgent-panel.tsx';
import { WaitingPanel } from '../../../../runtime/desks/staff/home/waiting-panel.tsx';
import { show } from './desk.tsx';

const home: HomeShape = {
  waiting: [
    {
      ...{ stage: 'received', matter: 'stall', matterName: '占道摆摊许可' },
      ...{ count: 4, overdue: 1, today: 1, tomorrow: 0, soon: 2 },
    },
  ],
  urgent: [],
  fresh: [],
  done: [],
  inbox: 0,
};
const nothing: HomeShape = { ...home, waiting: [] };
const pathOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

it('opens from a figure the list of just those cases', () => {
  show(<WaitingPanel home={home} />);
  expect(pathOf(/受理 占道摆摊许可/)).toBe('/waiting?stage=received&matter=stall');
  expect(screen.getByText('4 件')).toBeTruthy();
  expect(screen.getByText('逾期 1')).toBeTruthy();
});

it('tells what is late, due today and due tomorrow, each with its list', () => {
  show(<UrgentPanel home={home} />);
  expect(pathOf(/逾期 1/)).toBe('/waiting?due=overdue');
  expect(pathOf(/今日到期 1/)).toBe('/waiting?due=today');
  expect(pathOf(/明日到期 0/)).toBe('/waiting?due=tomorrow');
});

it('says in words when nothing waits and nothing runs out', () => {
  show(
    <>
      <WaitingPanel home={nothing} />
      <UrgentPanel home={nothing} />
    </>,
  );
  expect(screen.getByText('没有等您办理的办件')).toBeTruthy();
  expect(screen.getByText('三日内没有到期的办件')).toBeTruthy();
});

it('gives everybody who works on cases what waits for them, and nobody else a case', () => {
  const works = (kind: PostKind) => panelsFor([{ kind }]).includes('waiting');
  expect((Object.keys(postKinds) as PostKind[]).filter(works)).toEqual([
    ...['clerk', 'issuer', 'reviewer', 'technicalReviewer', 'sectionHead', 'chief', 'leader'],
  ]);
  expect(panelsFor([{ kind: 'leader' }])).toContain('overview');
  expect(panelsFor([{ kind: 'securityAdministrator' }])).toEqual([]);
});

it('shows a panel once to somebody who holds two posts', () => {
  const shown = panelsFor([{ kind: 'clerk' }, { kind: 'issuer' }]);
  expect(new Set(shown).size).toBe(shown.length);
});
