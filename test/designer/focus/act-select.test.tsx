/** Lists that do something at once when something in them is chosen. */
import { fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { ActSelect } from '../../../designer/focus/act-select.tsx';
import { i18n } from '../../../designer/locale/i18n.ts';

function open() {
  const onChoose = jest.fn();
  render(
    <I18nextProvider i18n={i18n}>
      <ActSelect label="添加属性" onChoose={onChoose}>
        <option value="">添加属性</option>
        <option value="unit">单位</option>
        <option value="help">说明</option>
      </ActSelect>
    </I18nextProvider>,
  );
  return { list: screen.getByRole('combobox'), onChoose };
}
/** What a closed list does at an arrow. */
function walk(list: HTMLElement, to: string) {
  fireEvent.keyDown(list, { key: 'ArrowDown' });
  fireEvent.change(list, { target: { value: to } });
}

test('a choice with the mouse is done at once', () => {
  const { list, onChoose } = open();
  fireEvent.pointerDown(list);
  fireEvent.change(list, { target: { value: 'unit' } });
  expect(onChoose.mock.calls).toEqual([['unit']]);
});

test('arrows walk past what is not wanted, and Enter does what they came to', () => {
  const { list, onChoose } = open();
  walk(list, 'unit');
  walk(list, 'help');
  expect(onChoose).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('按回车确定');
  fireEvent.keyDown(list, { key: 'Enter' });
  expect(onChoose.mock.calls).toEqual([['help']]);
  expect(list).toHaveProperty('value', '');
});

test.each(['Escape', 'blur'])('whoever leaves with %s has done nothing', (way) => {
  const { list, onChoose } = open();
  walk(list, 'unit');
  if (way === 'blur') fireEvent.blur(list);
  else fireEvent.keyDown(list, { key: way });
  expect(onChoose).not.toHaveBeenCalled();
  expect(list).toHaveProperty('value', '');
});

test('a list that is opened by key takes what is chosen in it at once', () => {
  const { list, onChoose } = open();
  fireEvent.keyDown(list, { key: ' ' });
  fireEvent.change(list, { target: { value: 'unit' } });
  expect(onChoose.mock.calls).toEqual([['unit']]);
});
