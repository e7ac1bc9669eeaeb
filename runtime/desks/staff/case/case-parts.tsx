import { Tabs } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { ChecksPart } from './checks-part.tsx';
import { DocumentsPart } from './documents-part.tsx';
import { FormPart } from './form-part.tsx';
import { MaterialsPart } from './materials-part.tsx';
import { OpinionsPart } from './opinions-part.tsx';
import { TimelinePart } from './timeline-part.tsx';

const parts: readonly { key: string; Part: ComponentType<{ view: CaseView }>; count?: (view: CaseView) => number }[] = [
  { key: 'form', Part: FormPart },
  { key: 'materials', Part: MaterialsPart, count: ({ materials }) => materials.length },
  { key: 'checks', Part: ChecksPart },
  { key: 'opinions', Part: OpinionsPart },
  { key: 'documents', Part: DocumentsPart, count: ({ documents }) => documents.length },
  { key: 'timeline', Part: TimelinePart },
];

/** What is known of the case, one part at a time. */
export function CaseParts({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const label = (key: string, count?: number) =>
    count === undefined ? t(`case.part.${key}`) : t('case.partCount', { part: t(`case.part.${key}`), count });
  return (
    <Tabs
      className="case-parts"
      items={parts.map(({ key, Part, count }) => ({
        key,
        label: label(key, count?.(view)),
        children: <Part view={view} />,
      }))}
    />
  );
}
