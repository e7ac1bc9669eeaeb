import { outcomeWords, wordsFor } from '../../../engine/cases/stage.ts';

describe('what is no permit', () => {
  it('is not said to be one that is denied, not needed or taken back', () => {
    expect(outcomeWords('05', 'denied')).toBe('不予给付');
    expect(outcomeWords('20', 'notRequired')).toBe('不需要办理，不受理');
    expect(wordsFor('07', '上级机关决定不予许可，转报办结')).toBe('上级机关决定不予确认，转报办结');
    expect(outcomeWords('20', 'denied')).toBe('不予办理');
    expect(wordsFor('20', '撤销许可')).toBe('撤销原决定');
    expect(wordsFor('05', '不予许可应当说明理由和依据（行政许可法第三十八条）')).toBe('不予给付应当说明理由和依据');
  });

  it('is told apart from a permit, of which the words of the law are kept', () => {
    expect(outcomeWords('01', 'denied')).toBe('不予许可');
    expect(wordsFor('01', '决定不予许可')).toBe('决定不予许可');
  });
});
