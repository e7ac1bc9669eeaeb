import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssessShape, type ProblemShape, routes } from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { Loaded } from '../frame/loaded.tsx';
import { MatterForm } from '../frame/forms.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { Reasons } from '../frame/reasons.tsx';
import { nothingYet, toCommand } from './application.ts';
import { FaultList } from './fault-list.tsx';
import { faultsOf, noFaults } from './server-faults.ts';
import { StepActs } from './step-acts.tsx';
import type { StepProps } from './step-body.tsx';
import { useAsked } from './use-asked.ts';

function Part({ title, change, children }: { title: string; change: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="review-part">
      <header>
        <h2>{title}</h2>
        <button type="button" className="button" onClick={change}>
          {t('review.change')}
          <span className="unseen">{title}</span>
        </button>
      </header>
      {children}
    </section>
  );
}

function Materials({ asked, application }: Pick<StepProps, 'application'> & { asked: AssessShape['materials'] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {asked.map(({ id, name, fromForm }) => {
        const { way, files } = application.materials[id] ?? nothingYet;
        const how = fromForm ? t('materials.fromForm') : t(`review.way.${way}`, { count: files.length });
        return (
          <li key={id}>
            {t('review.material', { name, how })}
            {way === 'upload' && files.length > 0 && (
              <span className="quiet"> {files.map((file) => file.name).join('、')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Everything once more, and handing in. However often the button is pressed, one case is made. */
function Review({ asked, ...props }: StepProps & { asked: AssessShape }) {
  const { t } = useTranslation();
  const { shape, forms, steps, settled, facts, application, faults, setFaults, go, back, done } = props;
  const [keyOf] = useState(keyKeeper);
  const [promised, setPromised] = useState(false);
  const [fault, setFault] = useState(false);
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLDivElement>(null);
  const to = (id: string) => () => go(steps.findIndex((step) => step.id === id));

  const handIn = async () => {
    setBusy(true);
    setProblem(undefined);
    setFaults(noFaults);
    const { id: matter, hash } = shape.matter;
    const command = toCommand({ ...application, answers: settled.answers }, asked.materials);
    const body = { matter, hash, command };
    try {
      done(await call(routes.submitCase, { body, idempotencyKey: keyOf(body) }));
    } catch (error) {
      const told = problemOf(error);
      setProblem(told);
      setFaults(faultsOf(told, { ...forms, steps, applicant: application.applicant }));
      setBusy(false);
      setTimeout(() => heading.current?.focus());
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFault(!promised);
    if (promised && !busy) void handIn();
    if (!promised) document.getElementById('promised')?.focus();
  };

  const { business } = application;
  const way = shape.delivery.find((one) => one.way === application.delivery.way);
  return (
    <form noValidate onSubmit={submit}>
      <div ref={heading} tabIndex={-1}>
        {problem && <ProblemNote problem={problem} />}
        <FaultList faults={faults.list} go={go} />
      </div>
      <p>{t('review.intro', { promised: asked.promised })}</p>
      {asked.findings.map(({ rule, message }) => (
        <p key={rule} className="note">
          {message}
        </p>
      ))}
      {business && (
        <Part title={t('apply.step.business')} change={to('business')}>
          <p>
            {t('business.about', {
              kind: shape.businesses.find(({ kind }) => kind === business.kind)?.name ?? '',
              number: business.licence.number ?? '',
            })}
          </p>
        </Part>
      )}
      <Part title={t('apply.step.applicant')} change={to('applicant')}>
        <MatterForm form={forms.applicantForm} answers={application.applicant} readOnly />
      </Part>
      {forms.form.sections
        .filter(({ id }) => !settled.hiddenSections.has(id))
        .map(({ id, title }) => (
          <Part key={id} title={title} change={to(id)}>
            <MatterForm form={forms.form} answers={application.answers} facts={facts} section={id} readOnly />
          </Part>
        ))}
      <Part title={t('apply.step.materials')} change={to('materials')}>
        <Materials asked={asked.materials} application={application} />
      </Part>
      <Part title={t('apply.step.delivery')} change={to('delivery')}>
        <p>
          {way?.label} {application.delivery.way === 'mail' && application.delivery.address}
        </p>
      </Part>
      <details className="fine">
        <summary>{t('reasons.before')}</summary>
        <Reasons reasons={asked.reasons} />
      </details>
      <label className={fault ? 'check line-wrong' : 'check'}>
        <input
          type="checkbox"
          id="promised"
          checked={promised}
          aria-invalid={fault}
          aria-describedby={fault ? 'promised-error' : undefined}
          onChange={(event) => {
            setPromised(event.target.checked);
            setFault(false);
          }}
        />
        <span>{t('review.promise')}</span>
      </label>
      {fault && (
        <p id="promised-error" className="line-error" role="alert">
          {t('review.promiseMissing')}
        </p>
      )}
      <StepActs back={back} word={t(busy ? 'review.submitting' : 'review.submit')} busy={busy} />
    </form>
  );
}

export function ReviewStep(props: StepProps) {
  const asked = useAsked(props.shape.matter.id, props.application);
  return <Loaded resource={asked}>{(known) => <Review {...props} asked={known} />}</Loaded>;
}
