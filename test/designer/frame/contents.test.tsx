/** The contents of a draft by key: one stop of Tab, arrows inside. */
import { act, fireEvent, screen } from '@testing-library/react';
import { Contents } from '../../../designer/frame/contents.tsx';
import { aDraft, show } from '../build.tsx';

test('Tab stops at the part that is open, arrows lead to the others, and only pressing one opens it', () => {
  const draft = aDraft();
  show(draft, <Contents isNarrow={false} />);
  const parts = screen.getAllByRole('button');
  expect(parts.filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)).toEqual(['概况']);
  act(() => parts[0]!.focus());
  fireEvent.keyDown(parts[0]!, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toMatch(/^条件/);
  expect(draft.view().part).toBe('identity');
  fireEvent.click(document.activeElement!);
  expect(draft.view().part).toBe('requirements');
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
  expect(document.activeElement?.textContent).toBe('概况');
});
