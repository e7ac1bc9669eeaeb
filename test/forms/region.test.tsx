import { fireEvent, screen } from '@testing-library/react';
import type { Form, Settled } from '../../engine/index.ts';
import { show } from './build.tsx';

const submit = () => fireEvent.click(screen.getByRole('button', { name: '提交' }));

describe('a form with a region', () => {
  const options = [
    { value: '431129100', label: '沱江镇' },
    { value: '431129103', label: '大路铺镇' },
    { value: '431129200', label: '界牌乡' },
  ];
  const asking: Form = {
    sections: [
      {
        id: 'home',
        title: '户籍',
        fields: [{ kind: 'region', id: 'town', title: '户籍所在乡镇', level: 'town', required: true, options }],
      },
    ],
  };
  const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: /户籍所在乡镇/ });
  const offered = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

  it('finds it by a part of its name, and takes it with Enter', () => {
    let last: Settled | undefined;
    show(asking, { onChange: (settled) => (last = settled) });
    fireEvent.input(box(), { target: { value: '镇' } });
    expect(offered()).toEqual(['沱江镇', '大路铺镇']);
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(box().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect([box().value, last?.answers]).toEqual(['大路铺镇', { town: '431129103' }]);
    expect(offered()).toEqual([]);
  });

  it('takes what is clicked, and all of them are offered again', () => {
    let last: Settled | undefined;
    show(asking, { onChange: (settled) => (last = settled) });
    fireEvent.click(box());
    fireEvent.click(screen.getByRole('option', { name: '界牌乡' }));
    expect(last?.answers).toEqual({ town: '431129200' });
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(offered()).toEqual(['沱江镇', '大路铺镇', '界牌乡']);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('界牌乡');
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(offered()).toEqual([]);
  });

  it('takes a name that is typed in full, and refuses one that is none', () => {
    const sent: Settled[] = [];
    show(asking, { onSubmit: (settled) => sent.push(settled) });
    fireEvent.input(box(), { target: { value: '桃源镇' } });
    expect(screen.getByText('没有这个区划，请换一个名称查找')).toBeTruthy();
    fireEvent.blur(box());
    expect(screen.getByText('请从选项中选择：户籍所在乡镇')).toBeTruthy();
    expect(box().value).toBe('桃源镇');
    fireEvent.input(box(), { target: { value: '沱江镇' } });
    submit();
    expect(sent.map(({ answers }) => answers)).toEqual([{ town: '431129100' }]);
  });
});
