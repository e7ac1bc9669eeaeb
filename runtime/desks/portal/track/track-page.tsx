import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProblemShape, type ProgressShape, routes } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { Clocks } from '../cases/clocks.tsx';
import { Documents } from '../cases/documents.tsx';
import { Timeline } from '../cases/timeline.tsx';
import { dateWords } from '../frame/date-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { TextField } from '../frame/text-field.tsx';

/** Progress as anybody with number and code may read it: no personal data. */
function Progress({ progress }: { progress: ProgressShape }) {
  const { t } = useTranslation();
  const { number, matterName, stageWords, outcome, place, clocks, timeline, documents, defects, supplementDue } =
    progress;
  return (
    <article className="progress">
      <h2>{matterName}</h2>
      <p className="matter-facts">{t('cases.number', { number })}</p>
      <p className="stage">
        {stageWords}
        {outcome !== undefined && t('case.outcome', { outcome })}
      </p>
      {place !== undefined && <p>{t('case.place', { place })}</p>}
      {defects.length > 0 && (
        <section className="supplement">
          <h3>{t('supplement.told.title')}</h3>
          {supplementDue !== undefined && <p>{t('supplement.due', { day: dateWords(supplementDue) })}</p>}
          <ol className="defects">
            {defects.map(({ on, item, problem, remedy }) => (
              <li key={on}>
                <b>{item}</b>
                <p>{t('supplement.problem', { problem })}</p>
                <p>{t('supplement.remedy', { remedy })}</p>
              </li>
            ))}
          </ol>
          <a className="button" href="/my">
            {t('track.supplement')}
          </a>
        </section>
      )}
      <Clocks clocks={clocks} />
      <Documents documents={documents} />
      <Timeline entries={timeline} />
    </article>
  );
}

/** Progress by number and query code. A scanned address brings the number; the code is asked for. */
export function TrackPage() {
  const { t } = useTranslation();
  const [number, setNumber] = useState(() => new URLSearchParams(location.search).get('number') ?? '');
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<{ number?: string; code?: string }>({});
  const [problem, setProblem] = useState<ProblemShape>();
  const [progress, setProgress] = useState<ProgressShape>();
  const [busy, setBusy] = useState(false);

  const ask = async () => {
    setBusy(true);
    setProblem(undefined);
    setProgress(undefined);
    try {
      setProgress(await call(routes.track, { body: { number, code: code.toUpperCase() } }));
    } catch (error) {
      const told = problemOf(error);
      setProblem(told.code === 'NOT_FOUND' ? { ...told, title: t('track.wrong') } : told);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = {
      ...(number.length < 6 ? { number: t('track.numberMissing') } : {}),
      ...(code.length < 4 ? { code: t('track.codeMissing') } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length === 0) void ask();
    else document.getElementById('number' in found ? 'number' : 'code')?.focus();
  };
  return (
    <>
      <PageTitle title={t('track.title')} />
      <form className="sign-in" noValidate onSubmit={submit}>
        <TextField
          id="number"
          label={t('track.number')}
          autoComplete="off"
          maxLength={50}
          value={number}
          onChange={setNumber}
          error={faults.number}
        />
        <TextField
          id="code"
          label={t('track.code')}
          help={t('track.codeHelp')}
          autoComplete="off"
          maxLength={12}
          value={code}
          onChange={setCode}
          error={faults.code}
        />
        <button className="button button-main" disabled={busy}>
          {t(busy ? 'loading' : 'track.ask')}
        </button>
      </form>
      {problem && <ProblemNote problem={problem} />}
      <div aria-live="polite">{progress && <Progress progress={progress} />}</div>
    </>
  );
}
