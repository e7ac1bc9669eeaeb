import { fireEvent, screen, within } from '@testing-library/react';
import { TrialPane } from '../../../designer/trial/trial-pane.tsx';
import { aDraft, show } from '../build.tsx';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const stage = () => screen.getByRole('heading', { name: /等|已/ }).textContent;
const acts = () => screen.getByRole('list', { name: /可以办理$/ });

/** Begins with the first example, everything missing taken for granted. */
function begun() {
  show(aDraft(), <TrialPane />);
  fireEvent.click(screen.getByRole('checkbox', { name: '试办时假定这些都已经齐备' }));
  press('开始试办');
}

describe('the trial of a draft', () => {
  test('says what the centre lacks, and is refused without it', () => {
    show(aDraft(), <TrialPane />);
    expect(screen.getByText('某县城市管理局没有窗口受理员，或者岗位上没有人')).toBeTruthy();
    press('开始试办');
    expect(screen.getByText('办不成')).toBeTruthy();
  });

  test('offers each person what they may do, and says why they may not do the rest', () => {
    begun();
    expect(stage()).toBe('待受理等窗口受理员办理');
    expect(within(acts()).getByRole('button', { name: /^受\s?理$/ })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('以谁的身份'), { target: { value: 'chief-a' } });
    expect(within(acts()).queryByRole('button', { name: /^受\s?理$/ })).toBeNull();
    expect(screen.getByText('受理由窗口受理员或者系统办理')).toBeTruthy();
  });

  test('does an act by the form that is filled already, and hands on to whom the case waits for', () => {
    begun();
    press(/^受\s?理$/);
    press('办理：受理');
    expect(stage()).toBe('审查中等承办人办理');
    expect(screen.getByLabelText<HTMLSelectElement>('以谁的身份').selectedOptions[0]?.text).toBe(
      '承办人（某县城市管理局） · 轮到',
    );
    press('受理通知书');
    expect(screen.getByRole('document', { name: '受理通知书' }).shadowRoot?.textContent).toContain('试办申请人');
    expect(screen.getByText(/已受理，承诺在.*前作出决定。$/)).toBeTruthy();
  });

  test('moves its clock by working days and to the next deadline, and goes back step by step', () => {
    begun();
    const clock = () => screen.getByLabelText<HTMLInputElement>('现在是').value;
    expect(clock()).toBe('2026-03-02T09:30');
    press('+1 个工作日');
    expect(clock()).toBe('2026-03-03T09:30');
    press('到下一个期限');
    expect(clock()).toBe('2026-03-09T17:00');
    expect(stage()).toBe('审查中等承办人办理');
    press('退回一步');
    press('退回一步');
    expect(clock()).toBe('2026-03-02T09:30');
    expect(screen.getByRole('button', { name: '退回一步' })).toHaveProperty('disabled', true);
  });

  test('says what is wrong with an act that is not filled in', () => {
    begun();
    press('一次性告知');
    fireEvent.change(screen.getByLabelText(/^问题/), { target: { value: '' } });
    press('办理：一次性告知');
    expect(screen.getByText('请填写“问题”')).toBeTruthy();
    expect(stage()).toBe('待受理等窗口受理员办理');
  });
});
