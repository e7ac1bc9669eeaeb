import { render, screen } from '@testing-library/react';
import '../../../../runtime/desks/staff/i18n.ts';
import { DocumentsPart } from '../../../../runtime/desks/staff/case/documents-part.tsx';
import { aView } from './desk.tsx';

describe('the slips of a case at the desk', () => {
  it('are offered on a sheet and on a roll, each link saying which slip', () => {
    render(<DocumentsPart view={aView({ slips: [{ id: 'receive', title: '收件单' }] })} />);
    const roll = screen.getByRole('link', { name: /80毫米.*收件单/ });
    expect(roll.getAttribute('href')).toMatch(/\/slips\/receive\?paper=80mm$/);
    expect(screen.getByRole('link', { name: /A4.*收件单/ }).getAttribute('href')).toMatch(/paper=a4$/);
  });

  it('are not spoken of while there are none', () => {
    render(<DocumentsPart view={aView()} />);
    expect(screen.queryByText('打印单子')).toBeNull();
  });
});
