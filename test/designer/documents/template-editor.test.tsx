/** A template written as lines with chips: no braces, no tags. */
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { DocumentsCanvas } from '../../../designer/documents/documents-canvas.tsx';
import { caretTo } from '../../../designer/documents/line-dom.ts';
import { put } from '../../../designer/edits/path.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

const template =
  '<h1>准予许可决定书</h1>\n<p indent="2">准予{{applicant.name}}设置“{{answers.words}}”，至{{date answers.until}}。</p>\n<table>\n  <tr><th>项目</th><td>{{answers.area}}</td></tr>\n</table>\n<seal name="城管局行政审批专用章" />\n';

function opened(text = template, locked?: string) {
  const draft = aDraft(put(aBundle(), ['templates', 'grant.hbs'], text));
  const at = bundleOf(draft).documents.documents.findIndex(({ template: name }) => name === 'grant.hbs');
  draft.select(['documents', 'documents', at]);
  show(draft, <DocumentsCanvas />, locked);
  return { draft, text: () => bundleOf(draft).templates['grant.hbs'] ?? '' };
}
const line = (name: string) => screen.getByRole('textbox', { name });
const chips = (of: HTMLElement) => [...of.querySelectorAll<HTMLElement>('[data-source]')];
/** Types at the end, as the browser does: into the page first. */
const type = (of: HTMLElement, words: string) => {
  of.append(words);
  fireEvent.input(of);
};
const choose = (label: string, option: string) => {
  const select = screen.getByLabelText(label);
  fireEvent.change(select, {
    target: { value: within(select).getByRole<HTMLOptionElement>('option', { name: option }).value },
  });
};

test('fields read by their names, and nothing on the page is in braces', () => {
  opened();
  const paragraph = line('段落，首行缩进');
  expect(paragraph.textContent).toBe('准予申请人姓名或者名称设置“招牌文字”，至设置到。');
  expect(screen.getByText('用章处：城管局行政审批专用章')).toBeTruthy();
  expect(screen.getByRole('region', { name: /模板/ }).textContent).not.toMatch(/[{<]/);
});

test('what is typed becomes the template, letter by letter one step of undo', () => {
  const { draft, text } = opened();
  type(line('文书名称'), '（一）');
  expect(text()).toBe(template.replace('决定书', '决定书（一）'));
  type(line('文书名称'), '<b>');
  expect(text()).toContain('决定书（一）&lt;b&gt;</h1>');
  act(draft.undo);
  expect(line('文书名称').textContent).toBe('准予许可决定书');
  expect(text()).toBe(template);
});

test('a field is chosen from the list and stands where the caret was, as a chip', () => {
  const { text } = opened();
  const heading = line('文书名称');
  act(() => caretTo(heading, 'start'));
  choose('插入字段', '招牌文字');
  expect(text()).toContain('<h1>{{answers.words}}准予许可决定书</h1>');
  expect(chips(line('文书名称')).map(({ textContent, contentEditable }) => [textContent, contentEditable])).toEqual([
    ['招牌文字', 'false'],
  ]);
});

test('a chip is deleted as one, and a condition with all of its chips', () => {
  const { text } = opened('<p indent="2">甲{{#if answers.words}}乙{{else}}丙{{/if}}丁{{date answers.until}}</p>');
  const paragraph = line('段落，首行缩进');
  chips(paragraph).at(-1)?.remove();
  fireEvent.input(paragraph);
  expect(text()).toBe('<p indent="2">甲{{#if answers.words}}乙{{else}}丙{{/if}}丁</p>');
  chips(paragraph)[0]?.remove();
  fireEvent.input(paragraph);
  expect(text()).toBe('<p indent="2">甲乙丙丁</p>');
  expect(chips(line('段落，首行缩进'))).toEqual([]);
});

test('chips are copied and pasted with the words around them', () => {
  const { text } = opened();
  const paragraph = line('段落，首行缩进');
  getSelection()?.selectAllChildren(paragraph);
  let copied = '';
  const copy = createEvent.copy(paragraph, {
    clipboardData: { setData: (_: string, words: string) => (copied = words) },
  });
  fireEvent(paragraph, copy);
  const heading = line('文书名称');
  act(() => caretTo(heading, 'end'));
  fireEvent.paste(heading, { clipboardData: { getData: () => copied } });
  expect(text()).toContain('决定书准予{{applicant.name}}设置“{{answers.words}}”，至{{date answers.until}}。</h1>');
});

test('Enter goes on in a new line, Backspace in an empty one takes it away, arrows go between them', () => {
  const { text } = opened();
  const heading = line('文书名称');
  act(() => caretTo(heading, 'end'));
  fireEvent.keyDown(heading, { key: 'Enter' });
  expect(text()).toContain('</h1>\n<p indent="2"></p>\n<p indent="2">准予');
  const [empty, full] = screen.getAllByRole('textbox', { name: '段落，首行缩进' });
  expect(document.activeElement).toBe(empty);
  fireEvent.keyDown(empty!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(full);
  fireEvent.keyDown(full!, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(empty);
  fireEvent.keyDown(empty!, { key: 'Backspace' });
  expect(text()).toBe(template);
  expect(document.activeElement).toBe(line('文书名称'));
});

test('lines change their look, rows come and go, seals are added and taken away', () => {
  const { text } = opened();
  fireEvent.change(screen.getAllByLabelText('这一行的样式')[1]!, { target: { value: 'right' } });
  expect(text()).toContain('<p align="right">准予');
  fireEvent.click(screen.getByRole('button', { name: '在下面加一行' }));
  expect(text()).toContain('</tr>\n  <tr><th></th><td></td></tr>\n</table>');
  fireEvent.click(screen.getAllByRole('button', { name: '删除这一行' })[1]!);
  fireEvent.click(screen.getByRole('button', { name: '去掉“用章处：城管局行政审批专用章”' }));
  expect(text()).toBe(template.replace('<p indent="2">', '<p align="right">').replace(/<seal.*\n/, ''));
  fireEvent.focus(line('单元格'));
  fireEvent.change(screen.getByLabelText('添加……'), { target: { value: 'sign' } });
  expect(text()).toContain('</table>\n<sign label="申请人签名" />\n');
});

test('the source is there for those who read it, and leads to the line that is wrong', () => {
  const { draft } = opened(`${template}<p>{{answers.nothing}}</p>\n`);
  fireEvent.click(screen.getByText('源文本'));
  const source = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '源文本' });
  fireEvent.click(within(screen.getByRole('list', { name: '模板的问题' })).getAllByRole('button')[0]!);
  expect(source.value.slice(source.selectionStart, source.selectionEnd)).toBe('<p>{{answers.nothing}}</p>');
  fireEvent.click(screen.getByText('编排'));
  act(() => draft.goTo(['templates', 'grant.hbs']));
  expect(document.activeElement?.textContent).toBe('answers.nothing');
});

test('a draft that is locked is read only', () => {
  opened(template, '已提交复核');
  expect(line('文书名称').getAttribute('contenteditable')).toBe('false');
  expect(screen.queryByRole('button', { name: '删除这一行' })).toBeNull();
});

test('a paragraph is made to depend on a field that may be missing, and is undone with its condition', () => {
  const { draft, text } = opened();
  const depend = screen.getByLabelText<HTMLSelectElement>('本段只在有……时出现');
  expect(depend.disabled).toBe(true);
  fireEvent.focus(line('单元格'));
  expect(depend.disabled).toBe(true);
  fireEvent.focus(line('段落，首行缩进'));
  choose('本段只在有……时出现', '申请人 / 代理人姓名');
  expect(text()).toContain('{{#if applicant.agentName}}\n<p indent="2">准予');
  expect(text()).toContain('。</p>\n{{/if}}\n<table');
  act(draft.undo);
  expect(text()).toBe(template);
});
