import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { TabRow } from '../../../signed-in/index.ts';
import { ChecksPart } from './checks-part.tsx';
import { DocumentsPart } from './documents-part.tsx';
import { FormPart } from './form-part.tsx';
import { MaterialsPart } from './materials-part.tsx';
import { OpinionsPart } from './opinions-part.tsx';
import { ReasonsPart } from './reasons-part.tsx';
import { TimelinePart } from './timeline-part.tsx';

interface Part {
  id: string;
  Part: ComponentType<{ view: CaseView }>;
  count?: (view: CaseView) => number;
  /** Not there where nobody applied. */
  applied?: true;
}

const parts: readonly Part[] = [
  { id: 'form', Part: FormPart },
  { id: 'materials', Part: MaterialsPart, applied: true, count: ({ materials }) => materials.length },
  { id: 'checks', Part: ChecksPart, applied: true },
  { id: 'opinions', Part: OpinionsPart, applied: true },
  { id: 'reasons', Part: ReasonsPart, applied: true },
  { id: 'documents', Part: DocumentsPart, count: ({ documents }) => documents.length },
  { id: 'timeline', Part: TimelinePart },
];

interface Props {
  view: CaseView;
  /** The timeline stands beside the parts already. */
  besideTimeline: boolean;
}

/** What is known of the case, one part at a time. */
export function CaseParts({ view, besideTimeline }: Props) {
  const { t } = useTranslation();
  const { byOffice } = view.case;
  const shown = parts.filter(
    ({ Part, applied }) => !(besideTimeline && Part === TimelinePart) && !(byOffice && applied),
  );
  const [chosen, setChosen] = useState('form');
  const current = shown.find(({ id }) => id === chosen) ?? parts[0];
  const label = ({ id, count }: Part) => {
    const part = byOffice && id === 'form' ? t('case.part.holder') : t(`case.part.${id}`);
    return count ? t('case.partCount', { part, count: count(view) }) : part;
  };
  return (
    <section className="case-parts">
      <TabRow
        name={t('case.title')}
        tabs={shown.map((part) => ({ id: part.id, label: label(part) }))}
        current={current?.id ?? ''}
        onChoose={setChosen}
      />
      <div role="tabpanel" id={`part-${current?.id}`} aria-labelledby={`tab-${current?.id}`} tabIndex={0}>
        {current && <h2 className="unseen">{t(`case.part.${current.id}`)}</h2>}
        {current && <current.Part view={view} />}
      </div>
    </section>
  );
}
