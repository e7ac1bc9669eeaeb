/** The words of a message: one event, one sentence, no personal data. */
import type { CaseEvent } from '../../../../engine/index.ts';
import type { CaseDocument } from '../../../../runtime/server/store/case-repository.ts';
import { messageAbout } from '../../../../runtime/server/worker/messages.ts';

const from = (source: 'web' | 'window') =>
  ({ number: '1', state: { source, matter: { name: '占道摆摊许可' } } }) as unknown as CaseDocument;
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
