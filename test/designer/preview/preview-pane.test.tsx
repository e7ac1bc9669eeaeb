import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { PreviewPane } from '../../../designer/preview/preview-pane.tsx';
import { useLooking } from '../../../designer/preview/use-looking.ts';
import { aBundle } from '../../build/matter.ts';
import { aDraft, bundleOf, show } from '../build.tsx';

/** The pane in its editor; the button puts it elsewhere, as a window that becomes narrower does. */
function Pane() {
  const looking = useLooking();
  const [place, setPlace] = useState('beside');
  return (
    <>
      <button type="button" onClick={() => setPlace(place === 'beside' ? 'over' : 'beside')}>
        变窄
      </button>
      <PreviewPane key={place} looking={looking} />
    </>
  );
}

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
    show(draft, <Pane />);
    expect(screen.queryByText(/授权委托书/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: '由代理人办理' }));
    expect(screen.getByText('授权委托书')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '存为新样例' }));
    const kept = bundleOf(draft).examples.examples.at(-1);
    expect(kept).toMatchObject({ applicant: { kind: 'person', hasAgent: true } });
  });
});

describe('who looks at the draft', () => {
  /** The pane as they see it, filled from an example. */
  function seenBy(who: string, example: string) {
    show(aDraft(), <Pane />);
    fireEvent.change(screen.getByLabelText('用样例填写'), { target: { value: example } });
    fireEvent.click(screen.getByRole('radio', { name: who }));
  }
  const text = (name: string) => screen.getByRole('region', { name }).textContent;

  test('the window counts the materials of the case, by the day it has to answer', () => {
    seenBy('窗口', 'wideRoof');
    fireEvent.change(screen.getByLabelText('收到日期'), { target: { value: '2026-03-02' } });
    expect(text('窗口')).toContain('最迟告知是否受理2026-03-09');
    expect(screen.getByRole('row', { name: /结构设计图/ }).textContent).toMatch(/复印件01$/);
    expect(text('窗口')).toContain('申请人是店铺的经营者');
  });

  test('whoever reviews and decides reads the answers, the way it goes and what the rules found', () => {
    seenBy('审批', 'wideRoof');
    expect(text('审批')).toContain('现场核查 技术审查员');
    expect(text('审批')).toContain('首席审批员决定');
    expect(text('审批')).toContain('楼顶招牌请注意抗风');
    expect(screen.queryByRole('textbox', { name: /招牌文字/ })).toBeNull();
  });

  test('everybody reads the guide of the draft, for the situation that is filled in', async () => {
    seenBy('办事指南', 'smallWall');
    const guide = await screen.findByRole('article', { name: '办事指南' });
    expect(guide.textContent).toContain('三、申请材料');
    expect(guide.textContent).not.toContain('结构设计图');
  });

  test('what was typed is there again for the applicant', () => {
    seenBy('窗口', 'smallWall');
    fireEvent.click(screen.getByRole('radio', { name: '申请人' }));
    expect(screen.getByLabelText(/^招牌文字/)).toHaveProperty('value', '老字号');
  });

  test('a window that becomes narrower or wider changes nothing of it', () => {
    seenBy('申请人', 'smallWall');
    fireEvent.change(screen.getByLabelText(/^招牌文字/), { target: { value: '新字号' } });
    fireEvent.change(screen.getByLabelText('收到日期'), { target: { value: '2026-03-04' } });
    fireEvent.click(screen.getByRole('checkbox', { name: '由代理人办理' }));
    fireEvent.click(screen.getByRole('button', { name: '变窄' }));
    expect(screen.getByLabelText(/^招牌文字/)).toHaveProperty('value', '新字号');
    expect(screen.getByLabelText('收到日期')).toHaveProperty('value', '2026-03-04');
    expect(screen.getByRole('checkbox', { name: '由代理人办理' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('radio', { name: '窗口' }));
    fireEvent.click(screen.getByRole('button', { name: '变窄' }));
    expect(screen.getByRole('region', { name: '窗口' })).toBeTruthy();
  });
});
