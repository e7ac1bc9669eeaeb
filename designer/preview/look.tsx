import { Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ApproverLook } from './approver-look.tsx';
import { Outcome } from './outcome.tsx';
import { useJudgement, type Tried } from './tried.ts';
import { WindowLook } from './window-look.tsx';

export const looks = ['applicant', 'window', 'approver', 'guide'] as const;
export type LookId = (typeof looks)[number];

const GuideLook = lazy(async () => ({ default: (await import('./guide-look.tsx')).GuideLook }));

/** What one of those who meet the matter sees of it, for what was filled in. */
export function Look({ look, tried }: { look: LookId; tried: Tried }) {
  const { t } = useTranslation();
  const judgement = useJudgement(tried);
  if (!judgement) return <p className="quiet">{t('outcome.none')}</p>;
  if (look === 'window') return <WindowLook {...judgement} />;
  if (look === 'approver') return <ApproverLook {...judgement} />;
  if (look === 'applicant') return <Outcome bundle={tried.bundle} assessment={judgement.assessment} />;
  return (
    <Suspense fallback={<Spin />}>
      <GuideLook judgement={judgement} answers={tried.answers} />
    </Suspense>
  );
}
