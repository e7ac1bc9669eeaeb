import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knownFacts, liveForm, publicStages } from '../../../../engine/index.ts';
import { type CaseView, type FormShape, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { Loaded } from '../frame/loaded.tsx';
import { dateWords } from '../frame/date-words.ts';
import { MatterForm } from '../frame/forms.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Clocks } from './clocks.tsx';
import { Documents } from './documents.tsx';
import { HandedMaterials } from './handed-materials.tsx';
import { Hearing } from './hearing.tsx';
import { LicenceNote } from './licence-note.tsx';
import { Recusal } from './recusal.tsx';
import { handedInWords, Supplement } from './supplement.tsx';
import { Timeline } from './timeline.tsx';
import { Why } from './why.tsx';
import { Withdraw } from './withdraw.tsx';

const may = ({ allowed }: CaseView, command: string) => allowed.some((one) => one.command === command && one.allowed);

function Filled({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { form: shape, case: one } = view;
  const form = useMemo(() => liveForm(shape as FormShape), [shape]);
  const facts = useMemo(() => knownFacts({ applicant: { ...one.applicant }, case: one }), [one]);
  return (
    <details className="question">
      <summary>{t('case.filled')}</summary>
      <MatterForm form={form} answers={one.answers} facts={facts} readOnly />
      <HandedMaterials materials={view.materials} />
    </details>
  );
}

function Shown({ view, reload }: { view: CaseView; reload: () => void }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const { case: one, clocks, timeline, documents } = view;
  const changed = (words: string) => {
    setSaid(words);
    reload();
  };
  return (
    <>
      <PageTitle title={one.matter.name} />
      <p className="matter-facts">
        <span>{t('cases.number', { number: one.number })}</span>
        <span>{t('cases.submitted', { day: dateWords(one.submittedOn) })}</span>
      </p>
      <p className="stage" role="status">
        {publicStages[one.stage]}
        {view.outcomeName !== undefined && t('case.outcome', { outcome: view.outcomeName })}
      </p>
      {view.work.quota?.place !== undefined && <p>{t('case.place', { place: view.work.quota.place })}</p>}
      <p role="status">{said !== '' && <span className="note note-good">{said}</span>}</p>
      {(may(view, 'supplement') || may(view, 'resubmit')) && (
        <Supplement key={view.version} view={view} done={() => changed(t(handedInWords(view)))} />
      )}
      {may(view, 'answerHearing') && <Hearing view={view} done={() => changed(t('hearing.done'))} />}
      <Clocks clocks={clocks} />
      <Documents documents={documents} id={one.id} />
      {view.licence && <LicenceNote licence={view.licence} />}
      <Timeline entries={timeline} />
      <Filled view={view} />
      <Why id={one.id} />
      {may(view, 'requestRecusal') && (
        <Recusal key={view.version} view={view} done={() => changed(t('recusal.done'))} />
      )}
      {may(view, 'withdraw') && <Withdraw view={view} done={() => changed(t('withdraw.done'))} />}
    </>
  );
}

/** One case of the applicant: where it stands, until when, and what is still to do. */
export function CasePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const open = useCallback((signal: AbortSignal) => call(routes.myCase, { params: { id }, signal }), [id]);
  const view = useResource(`case:${id}`, open);
  return (
    <>
      <nav className="crumbs" aria-label={t('case.crumbs')}>
        <a href="/my">{t('cases.title')}</a>
        <span aria-hidden="true">›</span>
        <span aria-current="page">{t('case.title')}</span>
      </nav>
      <Loaded resource={view}>{(data) => <Shown view={data} reload={view.reload} />}</Loaded>
    </>
  );
}
