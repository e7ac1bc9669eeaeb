import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { QuotaLine } from './quota-line.tsx';
import { useMatterWords } from './matter-words.ts';

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </section>
  );
}

const severities: Readonly<Record<string, 'error' | 'warning' | 'info'>> = { ground: 'error', flag: 'warning' };

/** What the rules found in the answers, and what people have to look at. */
export function ChecksPart({ view }: { view: CaseView }) {
  const { findings, checkPoints, work } = view;
  const { t } = useTranslation();
  const said = useMatterWords();
  return (
    <div className="stack">
      {findings.map(({ rule, type, message, basis }) => (
        <Alert
          key={rule}
          showIcon
          type={severities[type] ?? 'info'}
          title={`${said(t(`finding.${type}`))}：${message}`}
          description={basis}
        />
      ))}
      {findings.length === 0 && <p className="quiet">{t('finding.none')}</p>}
      <QuotaLine view={view} />
      <Points title={t('case.acceptance')} points={work.acceptance} />
      <Points title={t('case.granting')} points={checkPoints} />
    </div>
  );
}
