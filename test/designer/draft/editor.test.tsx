import { act } from 'react';
import { useBundle, usePart } from '../../../designer/draft/editor.ts';
import { put } from '../../../designer/edits/path.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

/** Counts how often what it reads was drawn. */
function counted(read: () => unknown) {
  const seen: unknown[] = [];
  function Reader() {
    seen.push(read());
    return null;
  }
  return { Reader, seen };
}

describe('reading a draft', () => {
  test('leaves those alone who read something else than what is typed', () => {
    const draft = aDraft();
    const part = counted(usePart);
    const form = counted(() => useBundle((bundle) => bundle.form));
    const guide = counted(() => useBundle((bundle) => bundle.guide));
    show(
      draft,
      <>
        <part.Reader />
        <form.Reader />
        <guide.Reader />
      </>,
    );
    const drawn = () => [part, form, guide].map(({ seen }) => seen.length);
    const before = drawn();
    const title = ['form', 'sections', 0, 'title'];
    act(() => draft.perform({ words: '改名', bundle: put(bundleOf(draft), title, '申请人') }));
    expect(drawn()).toEqual(before.map((count, index) => (index === 1 ? count + 1 : count)));
    expect(form.seen.at(-1)).toBe(bundleOf(draft).form);
  });
});
