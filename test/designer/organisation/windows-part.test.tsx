/** Windows of a centre: the first thing a new matter needs, and what is referred to before it is deleted. */
import { fireEvent, screen, within } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { mendedElsewhere } from '../../../designer/check/mended-elsewhere.ts';
import { GrantsPart } from '../../../designer/organisation/grants-part.tsx';
import { checkContent, findingsOfContent } from '../../../designer/organisation/check.ts';
import { WindowsPart } from '../../../designer/organisation/windows-part.tsx';
import { put } from '../../../designer/edits/path.ts';
import { PropertyPanel } from '../../../designer/panel/property-panel.tsx';
import { aBundle } from '../../build/matter.ts';
import { aCentreDraft, around, contentNow, fresh, showCentre } from './build.tsx';

const at = (search: string, children: React.ReactNode) => {
  const { hook, searchHook } = memoryLocation({ path: '/organisation', searchPath: search });
  return (
    <Router hook={hook} searchHook={searchHook}>
      {children}
    </Router>
  );
};

describe('the windows of a centre', () => {
  it('are offered to a matter that none of them handles, those of its department first; one choice gives it to one', () => {
    const draft = aCentreDraft();
    showCentre(draft, at(`matter=${fresh.id}`, <WindowsPart />));
    const choice = screen.getByLabelText<HTMLSelectElement>(`“${fresh.name}”交给哪个窗口`);
    expect(document.activeElement).toBe(choice);
    const own = within(choice).getByRole('group', { name: '本部门的窗口' });
    const [first] = within(own).getAllByRole<HTMLOptionElement>('option');
    expect(first?.textContent).toContain('应急');
    fireEvent.change(choice, { target: { value: first?.value } });
    const window = contentNow(draft).windows.windows[Number(first?.value)];
    expect(window?.matters).toContain(fresh.id);
    expect(draft.view().history.past.at(-1)?.words).toContain(fresh.name);
    expect(screen.queryByText('还没有窗口办理的事项')).toBeNull();
  });

  it('are found by any word of their row', () => {
    showCentre(aCentreDraft(), at('', <WindowsPart />));
    fireEvent.change(screen.getByLabelText('在窗口里查找'), { target: { value: '医疗保障' } });
    expect(document.querySelectorAll('[data-row]')).toHaveLength(1);
  });

  it('have a panel from the schema, in which units and matters are chosen by their names', () => {
    const draft = aCentreDraft();
    draft.goTo(['windows', 'windows', 0, 'matters']);
    showCentre(draft, at('', <PropertyPanel />));
    // Grants, accounts and cases name a window from outside of the draft.
    expect(screen.queryByText('改标识')).toBeNull();
    const matters = screen.getByRole('group', { name: /办理事项/ });
    fireEvent.click(within(matters).getByLabelText(fresh.name));
    expect(contentNow(draft).windows.windows[0]?.matters).toEqual(['labour-dispatch', fresh.id]);
  });

  it('tell in place what is missing of a new one', () => {
    const draft = aCentreDraft();
    const content = put(contentNow(draft), ['windows', 'windows', 0, 'zone'], 'nowhere');
    const findings = findingsOfContent(content, checkContent(content, around));
    expect(findings).toMatchObject([{ part: 'windows', path: ['windows', 'windows', 0, 'zone'], severity: 'error' }]);
  });
});

describe('a unit', () => {
  it('is not deleted unseen while posts, zones and windows name it', () => {
    const draft = aCentreDraft();
    const content = contentNow(draft);
    const index = content.organisation.units.findIndex(({ id }) => id === 'chengguan');
    const uses = draft.subject.usesOf(content, ['organisation', 'units', index]);
    expect(uses.map(({ path = [] }) => path.slice(0, 2).join('/'))).toEqual(
      expect.arrayContaining(['organisation/posts', 'windows/zones', 'windows/windows']),
    );
  });
});

describe('matters without a grant', () => {
  it('are listed beside the way to the desk where grants are issued', () => {
    showCentre(aCentreDraft(), <GrantsPart />);
    expect(screen.getByText(fresh.name)).toBeTruthy();
    expect(screen.queryByText('劳务派遣经营许可')).toBeNull();
    expect(screen.getByRole('link', { name: '到授权委托书' }).getAttribute('href')).toBe('/staff/grants');
  });

  it('and without a window lead from the check of the matter to the place, chosen already', () => {
    const to = mendedElsewhere({ code: 'WINDOW_MISSING' }, aBundle().matter.id);
    expect(to?.href).toBe(`/designer/organisation?matter=${aBundle().matter.id}`);
    expect(mendedElsewhere({ code: 'ID_TWICE' }, aBundle().matter.id)).toBeUndefined();
  });
});
