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

  it('says by when the office answers, and by when it decides', () => {
    const received = event('received', { noticeDue: '2026-03-17' });
    const ours = '您申请的“占道摆摊许可”（1）';
    expect(messageAbout(received, from('web'))).toBe(`${ours}窗口已收件，最迟在3月17日前告知是否受理。`);
    expect(messageAbout(event('supplemented', { noticeDue: '2026-03-17' }), from('web'))).toBe(
      `${ours}补交的材料已经收到，最迟在3月17日前告知是否受理。`,
    );
    expect(messageAbout(event('accepted', { promisedDue: '2026-03-24' }), from('web'))).toBe(
      `${ours}已受理，承诺在3月24日前作出决定。`,
    );
    expect(messageAbout(event('accepted', { deemedFrom: '2026-03-03' }), from('web'))).toBe(
      `${ours}逾期未告知补正，视为自3月3日起受理。`,
    );
  });

  it('says nothing twice to whoever stood at the window when it was received', () => {
    expect(messageAbout(event('received', { noticeDue: '2026-03-17' }), from('window'))).toBeUndefined();
  });

  it('says how the result was served: with the number of the post, or the day a public notice counts', () => {
    const served = (payload: object) => messageAbout(event('delivered', payload), from('web'));
    expect(served({ way: 'mail', trackingNumber: 'EMS154000' })).toContain('已经寄出，邮寄单号 EMS154000');
    expect(served({ way: 'announced', until: '2026-04-09' })).toContain('公告送达，到4月9日视为送达');
    expect(served({ way: 'pickUp', receiver: '赵某' })).not.toContain('赵某');
  });

  it('says what somebody may not apply for any more, and until when', () => {
    expect(messageAbout(event('barred', { kind: 'falsehood', until: '2027-03-09' }), from('web'))).toContain(
      '不得再次申请本许可，到2027年3月9日为止',
    );
  });
});
