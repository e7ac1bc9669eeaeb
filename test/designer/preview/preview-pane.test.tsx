import { fireEvent, screen } from '@testing-library/react';
import { PreviewPane } from '../../../designer/preview/preview-pane.tsx';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

/** The letter of an agent, asked for only where there is one. */
function withLetter() {
  const bundle = aBundle();
  bundle.materials.materials.push({
    ...bundle.materials.materials[0]!,
    ...{ id: 'letter', name: '授权委托书', fromForm: false, necessity: 'optional' },
    when: { fact: 'applicant.hasAgent', operator: 'equal', value: true },
  });
  return bundle;
}

describe('trying the form in the preview', () => {
  test('decides what hangs on an agent, and an example kept from it says who applied', () => {
    const draft = aDraft(withLetter());
    show(draft, <PreviewPane />);
    expect(screen.queryByText(/授权委托书/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: '由代理人办理' }));
    expect(screen.getByText('授权委托书')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '存为新样例' }));
    const kept = bundleOf(draft).examples.examples.at(-1);
    expect(kept).toMatchObject({ applicant: { kind: 'person', hasAgent: true } });
  });
});
