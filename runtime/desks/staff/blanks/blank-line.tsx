import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';

/** The numbered blank a paper stands on, or that it still has to be printed on one. */
export function BlankLine({ document: { blank, voided } }: { document: CaseView['documents'][number] }) {
  const { t } = useTranslation('blanks');
  if (!blank) return null;
  const { number, spoiled } = blank;
  const words = [
    ...(number === undefined ? [] : [t('state.used', { number })]),
    ...(spoiled.length === 0 ? [] : [t('state.spoiled', { numbers: spoiled.join('、') })]),
  ];
  return (
    <>
      {number === undefined && !voided && <Tag color="blue">{t('state.waiting')}</Tag>}
      {words.length > 0 && <span className="quiet">{words.join(' · ')}</span>}
    </>
  );
}
