import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { ApplicantFacts } from '../../../../runtime/desks/staff/case/applicant-facts.tsx';
import { aServer, aView, show } from './desk.tsx';

const plain = '110101199003070011';
const covered = aView(
  { covered: [{ pointer: '/applicant/idNumber', label: '居民身份证', revealable: true }] },
  {
    applicant: {
      kind: 'person',
      name: '演示甲',
      idKind: 'identityCard',
      idNumber: '110***********0011',
      mobile: '15400000000',
    },
  },
);

async function reveal(reason: string) {
  fireEvent.click(screen.getByRole('button', { name: /^查看/ }));
  fireEvent.change(await screen.findByLabelText('理由'), { target: { value: reason } });
  fireEvent.click(screen.getByRole('button', { name: '记录并查看' }));
}

describe('a covered number', () => {
  afterEach(() => jest.useRealTimers());

  it('is read for a reason that goes to the server, and covered again by hand', async () => {
    const asked = aServer({ value: plain });
    show(<ApplicantFacts view={covered} />);
    expect(screen.queryByText(plain)).toBeNull();
    await reveal('电话核实委托关系');
    expect(await screen.findByText(plain)).toBeTruthy();
    expect(asked).toMatchObject([
      { path: '/api/desk/cases/case-1/reveal', body: { pointer: '/applicant/idNumber', reason: '电话核实委托关系' } },
    ]);
    fireEvent.click(screen.getByRole('button', { name: '遮盖' }));
    expect(screen.queryByText(plain)).toBeNull();
  });

  it('covers itself after a minute', async () => {
    aServer({ value: plain });
    show(<ApplicantFacts view={covered} />);
    jest.useFakeTimers({ advanceTimers: true });
    await reveal('电话核实委托关系');
    await screen.findByText(plain);
    act(() => {
      jest.advanceTimersByTime(60_000);
    });
    expect(screen.queryByText(plain)).toBeNull();
  });

  it('is not asked for without a reason', async () => {
    const asked = aServer();
    show(<ApplicantFacts view={covered} />);
    await reveal('看看');
    await waitFor(() => expect(screen.getByText(/至少 4 个字/)).toBeTruthy());
    expect(asked).toEqual([]);
  });

  it('says why when the server refuses', async () => {
    aServer({ type: '/docs/errors#NOT_ALLOWED', title: '您的岗位不能做这件事', status: 403, code: 'NOT_ALLOWED' });
    show(<ApplicantFacts view={covered} />);
    await reveal('电话核实委托关系');
    expect(await screen.findByText('您的岗位不能做这件事')).toBeTruthy();
    expect(screen.queryByText(plain)).toBeNull();
  });

  it('offers nothing to those who may not ask', () => {
    show(
      <ApplicantFacts view={{ ...covered, covered: covered.covered.map((one) => ({ ...one, revealable: false })) }} />,
    );
    expect(screen.queryByRole('button', { name: /^查看/ })).toBeNull();
  });
});

it('numbers that came plain are covered on the screen until the clerk compares them', () => {
  show(<ApplicantFacts view={aView()} />);
  expect(screen.queryByText(plain)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '显示完整号码' }));
  expect(screen.getByText(plain)).toBeTruthy();
});
