import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { Form, Settled } from '../../engine/index.ts';
import { MatterForm } from '../../forms/index.ts';
import { compiled, show, stall } from './build.tsx';

const type = (label: RegExp | string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (group: RegExp, option: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByLabelText(option));
const submit = () => fireEvent.click(screen.getByRole('button', { name: '提交' }));

describe('a matter’s form', () => {
  it('shows a section only once the situation calls for it', () => {
    show(stall);
    expect(screen.queryByLabelText(/路段/)).toBeNull();
    choose(/是否在室外摆摊/, '是');
    expect(screen.getByLabelText(/路段/)).toBeTruthy();
    choose(/是否在室外摆摊/, '否');
    expect(screen.queryByLabelText(/路段/)).toBeNull();
  });

  describe('with a group of fields', () => {
    const grouped: Form = {
      sections: [
        {
          id: 'people',
          title: '人员',
          fields: [
            { kind: 'yesNo', id: 'entrusts', title: '是否委托他人' },
            {
              kind: 'group',
              id: 'agent',
              title: '受托人',
              help: '与授权委托书一致',
              when: { fact: 'answers.entrusts', operator: 'equal', value: true },
              fields: [
                { kind: 'text', id: 'agentName', title: '姓名', required: true },
                { kind: 'mobile', id: 'agentMobile', title: '手机号码' },
              ],
            },
            { kind: 'text', id: 'remark', title: '备注' },
          ],
        },
      ],
    };

    it('asks them under its name, once the situation calls for the group', () => {
      show(grouped);
      expect(screen.queryByRole('group', { name: '受托人' })).toBeNull();
      choose(/是否委托他人/, '是');
      const group = within(screen.getByRole('group', { name: '受托人' }));
      expect(group.getByText('与授权委托书一致')).toBeTruthy();
      expect(group.getAllByRole('textbox')).toHaveLength(2);
      expect(group.queryByLabelText('备注')).toBeNull();
    });

    it('says what is wrong at the field in it, and sends its answers among the others', () => {
      const sent: Settled[] = [];
      show(grouped, { onSubmit: (settled) => sent.push(settled) });
      choose(/是否委托他人/, '是');
      submit();
      const group = within(screen.getByRole('group', { name: '受托人' }));
      expect(group.getByText('请填写：姓名')).toBeTruthy();
      type(/^姓名/, '李四');
      submit();
      expect(sent.map(({ answers }) => answers)).toEqual([{ entrusts: true, agentName: '李四' }]);
    });

    it('is read with its answers under its name, and not at all while hidden', () => {
      const answers = { entrusts: true, agentName: '李四', remark: '无' };
      const { unmount } = show(grouped, { readOnly: true, answers });
      const heading = screen.getByRole('heading', { name: '受托人' });
      expect(
        within(heading.parentElement!)
          .getAllByRole('term')
          .map(({ textContent }) => textContent),
      ).toEqual([...['姓名', '手机号码']]);
      unmount();
      show(grouped, { readOnly: true, answers: { entrusts: false } });
      expect(screen.queryByText('受托人')).toBeNull();
    });
  });

  it('reads a chosen day back in Chinese, whatever order the browser writes days in', () => {
    show({ sections: [{ id: 'when', title: '时间', fields: [{ kind: 'date', id: 'opening', title: '开业日期' }] }] });
    expect(screen.queryByText(/年/)).toBeNull();
    type('开业日期', '2026-03-04');
    expect(screen.getByText('2026年3月4日')).toBeTruthy();
    type('开业日期', '');
    expect(screen.queryByText(/年/)).toBeNull();
  });

  it('gives back what was typed when the person switches back, and sends none of it while hidden', () => {
    const sent: Settled[] = [];
    show(stall, { onSubmit: (settled) => sent.push(settled) });
    choose(/是否在室外摆摊/, '是');
    choose(/经营种类/, '百货');
    type(/路段/, '寿域路 8 号');
    choose(/是否在室外摆摊/, '否');
    submit();
    expect(sent.map(({ answers }) => answers)).toEqual([{ outdoors: false, goods: 'goods' }]);
    choose(/是否在室外摆摊/, '是');
    expect(screen.getByLabelText<HTMLInputElement>(/路段/).value).toBe('寿域路 8 号');
  });

  it('multiplies without dust and keeps yuan as whole fen', () => {
    let last: Settled | undefined;
    show(stall, { onChange: (settled) => (last = settled) });
    choose(/是否在室外摆摊/, '是');
    type(/^长/, '0.1');
    type(/^宽/, '3');
    type(/投资额/, '１２００．５');
    expect(screen.getByLabelText('面积').textContent).toBe('0.3');
    expect(last?.answers).toEqual({ outdoors: true, length: 0.1, width: 3, area: 0.3, invested: 120050 });
  });

  it('says what is missing only when the form is sent, with links to the fields', async () => {
    show(stall);
    choose(/是否在室外摆摊/, '是');
    fireEvent.blur(screen.getByLabelText(/路段/));
    expect(screen.queryByText('请填写：路段')).toBeNull();
    submit();
    await act(async () => undefined);
    const list = screen.getByRole('alert');
    expect(within(list).getByRole('heading').textContent).toBe('有 2 处需要修改');
    expect(document.activeElement).toBe(within(list).getByRole('heading'));
    fireEvent.click(within(list).getByRole('link', { name: '请填写：路段' }));
    const street = screen.getByLabelText(/路段/);
    expect(document.activeElement).toBe(street);
    expect(street.getAttribute('aria-invalid')).toBe('true');
    const words = street
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(words).toEqual(['写到门牌号', '请填写：路段']);
  });

  it('takes a fault away when its field is changed and looks again when the field is left', () => {
    show(stall);
    type(/投资额/, '0.5');
    expect(screen.queryByText(/投资额不能小于/)).toBeNull();
    fireEvent.blur(screen.getByLabelText(/投资额/));
    expect(screen.getByText('投资额不能小于 1.00元')).toBeTruthy();
    type(/投资额/, '0.55');
    expect(screen.queryByText(/投资额不能小于/)).toBeNull();
    type(/投资额/, '十块');
    fireEvent.blur(screen.getByLabelText(/投资额/));
    expect(screen.getByText(/投资额应当是金额/)).toBeTruthy();
  });

  it('moves nothing while a button is pressed, so that no click is lost', async () => {
    show(stall);
    type(/投资额/, '0.5');
    fireEvent.pointerDown(document.body);
    fireEvent.blur(screen.getByLabelText(/投资额/));
    expect(screen.queryByText('投资额不能小于 1.00元')).toBeNull();
    fireEvent.pointerUp(document.body);
    expect(await screen.findByText('投资额不能小于 1.00元')).toBeTruthy();
  });

  it('adds, orders and removes rows of a table', () => {
    let last: Settled | undefined;
    show(stall, { onChange: (settled) => (last = settled) });
    const add = screen.getByRole('button', { name: '添加一人' });
    fireEvent.click(add);
    fireEvent.click(add);
    type(/第 1 行的姓名/, '赵·𠮷');
    type(/第 2 行的姓名/, '钱二');
    fireEvent.click(screen.getByRole('button', { name: '下移第 1 人' }));
    expect(last?.answers.helpers).toEqual([{ name: '钱二' }, { name: '赵·𠮷' }]);
    fireEvent.click(screen.getByRole('button', { name: '删除第 1 人' }));
    expect(last?.answers.helpers).toEqual([{ name: '赵·𠮷' }]);
    type(/第 1 行的电话/, '123');
    fireEvent.blur(screen.getByLabelText(/第 1 行的电话/));
    expect(screen.getByText('手机号码应为 11 位数字，以 1 开头')).toBeTruthy();
  });

  it('shows what the server found until the field is changed', () => {
    const error = {
      code: 'ANSWER_FORMAT',
      severity: 'error',
      pointer: '/invested',
      message: '投资额与备案不符',
    } as const;
    show(stall, { errors: [{ ...error, section: 'money', field: 'invested' }] });
    expect(screen.getAllByText('投资额与备案不符')).toHaveLength(2);
    type(/投资额/, '5');
    expect(screen.queryByText('投资额与备案不符')).toBeNull();
  });

  it('reads like a paper when nothing may be changed', () => {
    const { container } = show(stall, {
      readOnly: true,
      answers: { outdoors: false, goods: 'food', invested: 120050, helpers: [{ name: '赵一' }] },
    });
    expect(container.querySelectorAll('input, select, textarea')).toHaveLength(0);
    expect(container.textContent).toContain('经营种类食品');
    expect(container.textContent).toContain('1,200.50元');
    expect(screen.getByRole('cell', { name: '赵一' })).toBeTruthy();
  });

  it('leaves other sections alone when one is typed in', () => {
    const { container } = show(stall);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    const [situation] = container.querySelectorAll('.form-section');
    observer.observe(situation!, { subtree: true, childList: true, attributes: true, characterData: true });
    type(/投资额/, '12');
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
  });

  it('puts neither style elements nor style attributes into the page', () => {
    const { container } = show(stall);
    choose(/是否在室外摆摊/, '是');
    submit();
    expect(container.querySelectorAll('style, [style]')).toHaveLength(0);
  });

  it('keeps what was typed when the page around it is drawn again, and starts over with other answers', () => {
    const form = compiled(stall);
    const { rerender } = render(<MatterForm form={form} answers={{}} facts={{}} errors={[]} />);
    type(/投资额/, '12');
    rerender(<MatterForm form={form} answers={{}} facts={{}} errors={[]} />);
    expect(screen.getByLabelText<HTMLInputElement>(/投资额/).value).toBe('12');
    rerender(<MatterForm form={form} answers={{ invested: 500 }} facts={{}} errors={[]} />);
    expect(screen.getByLabelText<HTMLInputElement>(/投资额/).value).toBe('5');
    rerender(<MatterForm form={compiled(stall)} answers={{ invested: 500 }} facts={{}} errors={[]} />);
    expect(screen.getByLabelText<HTMLInputElement>(/投资额/).value).toBe('5');
  });

  it('keeps what was typed when the form itself is another, as a draft being written is after every change', () => {
    const start = {};
    const { rerender } = render(<MatterForm form={compiled(stall)} answers={start} />);
    type(/投资额/, '12');
    rerender(<MatterForm form={compiled(stall)} answers={start} />);
    expect(screen.getByLabelText<HTMLInputElement>(/投资额/).value).toBe('12');
  });

  it('can be part of a larger form', () => {
    const { container } = render(<MatterForm form={compiled(stall)} answers={{}} nested />);
    expect(container.querySelectorAll('form')).toHaveLength(0);
    expect(screen.getByLabelText(/投资额/)).toBeTruthy();
  });
});
