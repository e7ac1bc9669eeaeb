import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantSoFar, knownFacts, situationOf } from '../../../../engine/index.ts';
import type { DraftShape, FormShape, ReceiptShape } from '../../../api/index.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { type Application, fromDraft } from './application.ts';
import { DraftLine, RestoredNote } from './draft-line.tsx';
import { Receipt } from './receipt.tsx';
import { type Faults, noFaults } from './server-faults.ts';
import { StepBody } from './step-body.tsx';
import { StepList } from './step-list.tsx';
import { nextStep, shownSteps, stepsOf } from './steps.ts';
import { useDraft } from './use-draft.ts';
import { useForms } from './use-forms.ts';

interface Props {
  shape: FormShape;
  draft: DraftShape | null;
  savedAt: string | undefined;
}

/** The application from its first step to the receipt. */
export function ApplicationForm({ shape, draft, savedAt }: Props) {
  const { t } = useTranslation();
  const forms = useForms(shape);
  const { form } = forms;
  const [application, setApplication] = useState<Application>(() => {
    const asked = situationOf(form, new URLSearchParams(location.search));
    if (draft) return { ...fromDraft(draft), answers: { ...draft.answers, ...asked } };
    const way = shape.delivery.find(({ way: one }) => one === 'pickUp')?.way ?? '';
    return { applicant: {}, answers: asked, materials: {}, delivery: { way, address: '' }, step: 0 };
  });
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [receipt, setReceipt] = useState<ReceiptShape>();
  const { status, flush, stop } = useDraft(shape.matter.id, application);

  const facts = useMemo(
    () =>
      knownFacts({
        applicant: applicantSoFar(application.applicant),
        case: { source: 'web', ...(application.business ? { business: application.business } : {}) },
      }),
    [application.applicant, application.business],
  );
  const settled = useMemo(() => form.settle(application.answers, facts), [form, application.answers, facts]);
  const steps = useMemo(() => stepsOf(form, shape.businesses), [form, shape]);
  const shown = shownSteps(steps, settled);
  const at = shown.includes(application.step) ? application.step : nextStep(shown, application.step, 1);
  const step = steps[at];

  if (receipt) return <Receipt receipt={receipt} />;
  if (!step) return null;
  const go = (to: number) => setApplication((before) => ({ ...before, step: to }));
  const nameOf = (index: number) => steps[index]?.title ?? t(`apply.step.${steps[index]?.kind ?? ''}`);
  const title = nameOf(at);
  return (
    <>
      <p className="apply-matter">{shape.matter.name}</p>
      {draft && <RestoredNote savedAt={savedAt} clear={() => setApplication(emptied)} />}
      <StepList shown={shown} at={at} nameOf={nameOf} go={go} />
      <PageTitle key={step.id} title={title} />
      <DraftLine status={status} retry={flush} />
      <StepBody
        shape={shape}
        forms={forms}
        steps={steps}
        step={step}
        shown={shown}
        settled={settled}
        facts={facts}
        application={application}
        faults={faults}
        change={setApplication}
        setFaults={setFaults}
        go={go}
        back={at === shown[0] ? undefined : () => go(nextStep(shown, at, -1))}
        next={() => go(nextStep(shown, at, 1))}
        done={(handedIn) => {
          stop();
          setReceipt(handedIn);
        }}
      />
    </>
  );
}

const emptied = ({ delivery }: Application): Application => ({
  applicant: {},
  answers: {},
  materials: {},
  delivery: { way: delivery.way, address: '' },
  step: 0,
});
