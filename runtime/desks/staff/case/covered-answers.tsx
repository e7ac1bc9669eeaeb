import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { CoveredValue } from './covered-value.tsx';
import { valueAt } from './value-at.ts';

/** Answers of the form that are covered, each to be read for a reason. */
export function CoveredAnswers({ view }: { view: CaseView }) {
  const { t } = useTranslation('reveal');
  const covered = view.covered.filter(({ pointer }) => pointer.startsWith('/answers/'));
  if (covered.length === 0) return null;
  return (
    <Descriptions
      className="covered-answers"
      size="small"
      bordered
      column={{ xs: 1, sm: 1, md: 2 }}
      title={t('answers')}
      items={covered.map((one) => ({
        key: one.pointer,
        label: one.label,
        children: <CoveredValue view={view} covered={one} shown={valueAt(view.case, one.pointer)} />,
      }))}
    />
  );
}
