/** The guide as citizens will read it, with its wording written in its place. */
import { fireEvent, screen, within } from '@testing-library/react';
import { GuideCanvas } from '../../../designer/canvas/guide-canvas.tsx';
import { aDraft, bundleOf, show } from '../build.tsx';

test('what is computed is read only, what is wording is written where it will be read', () => {
  const draft = aDraft();
  show(draft, <GuideCanvas />);
  const page = screen.getByRole('article', { name: '办事指南' });
  const limits = within(page).getByRole('region', { name: '办理时限' });
  expect(limits.textContent).toContain('5个工作日');
  expect(within(limits).queryAllByRole('textbox')).toEqual([]);
  const remedies = within(page).getByRole('region', { name: '权利救济' });
  const rights = within(remedies).getByRole('textbox', { name: '申请人的权利和义务' });
  fireEvent.change(rights, { target: { value: '有权陈述、申辩。' } });
  expect(bundleOf(draft).guide.rights).toBe('有权陈述、申辩。');
  fireEvent.change(rights, { target: { value: '' } });
  expect(bundleOf(draft).guide).not.toHaveProperty('rights');
});

test('questions and notes come and go', () => {
  const draft = aDraft();
  show(draft, <GuideCanvas />);
  const before = bundleOf(draft).guide.questions.length;
  fireEvent.click(screen.getByRole('button', { name: '加一个问题' }));
  fireEvent.change(screen.getByRole('textbox', { name: `第 ${before + 1} 问` }), { target: { value: '可以代办吗？' } });
  expect(bundleOf(draft).guide.questions.at(-1)).toEqual({ question: '可以代办吗？', answer: '' });
  fireEvent.click(screen.getByRole('button', { name: `删除第 ${before + 1} 问` }));
  expect(bundleOf(draft).guide.questions).toHaveLength(before);
  fireEvent.click(screen.getByRole('button', { name: '加一条温馨提示' }));
  expect(bundleOf(draft).guide.notes?.at(-1)).toBe('');
});

test('a draft under review is only read', () => {
  show(aDraft(), <GuideCanvas />, '已提交复核');
  expect(screen.queryByRole('button', { name: '加一个问题' })).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '事项说明' }).readOnly).toBe(true);
});
