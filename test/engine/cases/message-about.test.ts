/** The words of a message: one event, one sentence, no personal data. */
import type { CaseEvent } from '../../../engine/index.ts';
import { messageAbout, type Addressed } from '../../../engine/cases/message-about.ts';

const from = (source: 'web' | 'window'): Addressed => ({
  one: { number: '1', source, matter: { id: 'stall', version: 1, hash: '', name: '占道摆摊许可', department: 'city' } },
  queryCode: '123456',
});
const event = (kind: CaseEvent['kind'], payload: object) => ({ kind, on: '2026-03-10', payload }) as CaseEvent;

describe('a message', () => {
  it('sends whoever applied online to the page, and whoever came to the window to the paper', () => {
    const notice = event('notified', { defects: [] });
    expect(messageAbout(notice, from('web'))).toBe('您申请的“占道摆摊许可”（1）需要补正，请登录查看全部内容。');
    expect(messageAbout(notice, from('window'))).toBe('您申请的“占道摆摊许可”（1）需要补正，全部内容见补正告知书。');
  });

  it('says by which day papers have to follow', () => {
    expect(messageAbout(event('accepted', {}), from('window'))).toBe('您申请的“占道摆摊许可”（1）已受理。');
    expect(messageAbout(event('accepted', { deferredDue: '2026-03-12' }), from('window'))).toBe(
      '您申请的“占道摆摊许可”（1）已容缺受理，请在3月12日前补齐材料，见容缺受理通知书。',
    );
  });
});
