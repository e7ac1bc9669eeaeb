/** The words of the portal: as much of i18next as it needs. */
import { addWords, t, useTranslation } from '../../../../runtime/desks/portal/i18n.ts';

describe('words', () => {
  it('are found by their place and filled in', () => {
    expect(t('home')).toBe('首页');
    expect(t('frame.to./my')).toBe('我的办件');
    expect(t('frame.phones', { consult: '1', supervise: '2' })).toBe('咨询电话：1　监督电话：2');
    expect(t('materials.originals', { count: 0 })).toBe('原件 0 份');
  });

  it('take what people typed as it is, braces and dollars included', () => {
    expect(t('materials.how', { name: '<b>$&{{name}}' })).toBe('<b>$&{{name}}怎样提交');
  });

  it('nothing is written for show their key, so that the gap is seen', () => {
    expect(t('frame.nothing')).toBe('frame.nothing');
    expect(t('frame')).toBe('frame');
    expect(t('home.deeper')).toBe('home.deeper');
  });

  it('of a part come with that part, under its own name, by number where a language asks for it', () => {
    expect(useTranslation('later').t('rows')).toBe('rows');
    addWords({ 'zh-CN': { later: { rows_other: '{{count}} 行', one: '一' } }, en: { later: { one: 'one' } } });
    const { t: later } = useTranslation('later');
    expect(later('rows', { count: 2 })).toBe('2 行');
    expect(later('one', { count: 2 })).toBe('一');
    expect(useTranslation('later').t).toBe(later);
    expect(useTranslation().t).toBe(t);
  });
});
