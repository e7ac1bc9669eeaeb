import { fireEvent, screen } from '@testing-library/react';
import type { BusinessAsked, FormShape, HeldLicenceShape, LicenceRow } from '../../../../runtime/api/index.ts';
import { LicencesPage } from '../../../../runtime/desks/staff/licences/licences-page.tsx';
import { BusinessChoice } from '../../../../runtime/desks/staff/walk-in/business-choice.tsx';
import { aServer, show } from './desk.tsx';

const licence: LicenceRow = {
  ...{
    id: 'l1',
    number: '江卫公证字〔2026〕第000001号',
    name: '公共场所卫生许可证',
    holderName: '演示宾馆',
    isEarlier: false,
  },
  ...{ matter: 'hygiene', matterName: '公共场所卫生许可', state: 'valid', stateName: '有效' },
  ...{ issuedOn: '2026-11-18', validFrom: '2026-11-18', validTo: '2030-11-17' },
};
const offer = { kind: 'renewal', name: '延续', allowed: true, late: false } as const;
const held = (change: Partial<HeldLicenceShape['offers'][number]> = {}): HeldLicenceShape => ({
  ...licence,
  renewal: { to: '2030-10-18' },
  offers: [{ ...offer, ...change }],
});
const shape: FormShape = {
  ...{ matter: { id: 'hygiene', name: '公共场所卫生许可', version: 1, hash: 'f'.repeat(64) } },
  ...{ form: { sections: [] }, rules: {}, delivery: [], serviceObjects: ['enterprise'] },
  businesses: [{ kind: 'renewal', name: '延续' }],
};

describe('the register of licences', () => {
  it('shows what was issued with where it leads, and looks for what is typed', async () => {
    const asked = aServer({ items: [licence], next: 'more' }, { items: [] });
    const { history } = show(<LicencesPage />);
    const link = await screen.findByRole('link', { name: licence.number });
    expect(screen.getByText('2030年11月17日')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '演示宾馆' } });
    fireEvent.click(screen.getByRole('button', { name: /查找/ }));
    await screen.findByText('没有找到，请核对编号或者持证人');
    expect(asked.map(({ body }) => body)).toEqual([{ sort: 'newest' }, { words: '演示宾馆' }]);
    expect(link.getAttribute('href')).toBe('/licences/l1');
    expect(history).toEqual(['/']);
  });
});

describe('what is asked for at the window', () => {
  const choose = (...answers: object[]) => {
    const asked = aServer(...answers);
    const chosen: (BusinessAsked | null)[] = [];
    show(<BusinessChoice shape={shape} onChosen={(business) => chosen.push(business)} onLeave={() => undefined} />);
    return { asked, chosen };
  };
  const name = async () => {
    fireEvent.click(screen.getByRole('radio', { name: '延续' }));
    fireEvent.change(await screen.findByLabelText('原证照编号'), { target: { value: licence.number } });
    fireEvent.change(screen.getByLabelText('持证人证件号码'), { target: { value: '91350100M000100Y43' } });
    fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  };

  it('is something new, unless a licence is named', async () => {
    const { chosen, asked } = choose();
    fireEvent.click(screen.getByRole('button', { name: '下一步' }));
    await screen.findByRole('radio', { name: '新办' });
    await Promise.resolve();
    expect(chosen).toEqual([null]);
    expect(asked).toEqual([]);
  });

  it('shows the licence before going on, with what to mind', async () => {
    const { chosen } = choose(held({ late: true }));
    await name();
    await screen.findByText(/已过延续申请期（最迟 2030年10月18日）/);
    expect(chosen).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '下一步' }));
    await screen.findByText(/已过延续申请期/);
    expect(chosen).toEqual([
      {
        kind: 'renewal',
        licence: { number: licence.number, state: 'valid', validFrom: '2026-11-18', validTo: '2030-11-17' },
      },
    ]);
  });

  it('goes no further where nothing may be asked', async () => {
    const { chosen } = choose(held({ allowed: false, reason: '自 2030-07-01 起才可以申请延续' }));
    await name();
    await screen.findByText('自 2030-07-01 起才可以申请延续');
    expect(chosen).toEqual([]);
  });

  it('tells a wrong number and another’s number in the same words', async () => {
    choose({ status: 404, code: 'NOT_FOUND', title: '没有找到', type: '' });
    await name();
    await screen.findByText('没有找到编号和持证人相符的证照，请核对');
  });
});
