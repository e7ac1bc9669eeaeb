/** The papers a centre keeps for all its matters, and the kinds of blanks they are printed on. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { checkContent, findingsOfContent } from '../../../designer/organisation/check.ts';
import { CentrePart } from '../../../designer/organisation/centre-part.tsx';
import { PropertyPanel } from '../../../designer/panel/property-panel.tsx';
import { put } from '../../../designer/edits/path.ts';
import { aCentreDraft, around, contentNow, showCentre, type CentreDraft } from './build.tsx';

const place = (draft: CentreDraft, id: string) => [
  ...['documents', 'documents'],
  contentNow(draft).documents.documents.findIndex((one) => one.id === id),
];
function open(id: string) {
  const draft = aCentreDraft();
  draft.select(place(draft, id));
  showCentre(
    draft,
    <>
      <CentrePart part="papers" />
      <PropertyPanel />
    </>,
  );
  return draft;
}

describe('a paper of the centre', () => {
  it('is written like the template of a matter, with the fields that every case has and no others', () => {
    const draft = open('extensionNotice');
    const [line] = within(screen.getByRole('region', { name: '模板：延长办理期限通知书' })).getAllByRole('textbox');
    line!.append('（一）');
    fireEvent.input(line!);
    expect(contentNow(draft).templates['extension-notice.hbs']).toContain('（一）');
    expect(draft.view().history.past.at(-1)?.words).toBe('修改模板“延长办理期限通知书”');
    const fields = within(screen.getByLabelText('插入字段'));
    expect(fields.getAllByRole('option').map(({ textContent }) => textContent)).toContain('申请人姓名或者名称');
    expect(fields.queryByRole('group', { name: /申请表/ })).toBeNull();
  });

  it('that names what only one form collects is told in its place', () => {
    const draft = aCentreDraft();
    const path = ['templates', 'extension-notice.hbs'];
    const content = put(contentNow(draft), path, '<p>{{answers.area}}</p>');
    const findings = findingsOfContent(content, checkContent(content, around));
    const found = findings.find(({ code }) => code === 'template-unknown-field');
    expect(found).toMatchObject({ part: 'papers', path, severity: 'error' });
    act(() => draft.goTo(found!.path));
    expect(draft.view().history.selected).toEqual(place(draft, 'extensionNotice'));
  });

  it('goes with its template, and comes back with it', () => {
    const draft = open('extensionNotice');
    const at = place(draft, 'extensionNotice');
    act(() => draft.perform({ words: '删除', bundle: draft.subject.without(contentNow(draft), [at]) }));
    expect(contentNow(draft).templates).not.toHaveProperty(['extension-notice.hbs']);
    expect(checkContent(contentNow(draft), around)).toEqual([]);
    act(draft.undo);
    expect(contentNow(draft).templates).toHaveProperty(['extension-notice.hbs']);
  });

  it('may ask what is known of every case before it is made', () => {
    open('extensionNotice');
    fireEvent.click(screen.getByRole('button', { name: /添加.*条件/ }));
    expect(screen.getByRole('group', { name: /条件/ })).toBeTruthy();
  });
});

describe('a kind of blank', () => {
  it('is of a unit chosen by name, and says which matters print on it before it is deleted', () => {
    const draft = aCentreDraft();
    draft.select(['blanks', 'kinds', 0]);
    showCentre(
      draft,
      <>
        <CentrePart part="blanks" />
        <PropertyPanel />
      </>,
    );
    const unit = screen.getByLabelText<HTMLSelectElement>(/发证机关/);
    expect(unit.selectedOptions[0]?.textContent).toContain('人力资源和社会保障局');
    expect(draft.subject.usesOf(contentNow(draft), ['blanks', 'kinds', 0])).toMatchObject([
      { words: '事项“劳务派遣经营许可”' },
    ]);
  });
});
