import type { Dispatch, SetStateAction } from 'react';
import { useMemo } from 'react';
import type { Facts, Settled } from '../../../../engine/index.ts';
import type { FormShape, ReceiptShape } from '../../../api/index.ts';
import { MatterForm } from '../frame/forms.tsx';
import type { Application } from './application.ts';
import { BusinessStep } from './business-step.tsx';
import { DeliveryStep } from './delivery-step.tsx';
import { MaterialsStep } from './materials-step.tsx';
import { ReviewStep } from './review-step.tsx';
import type { Faults } from './server-faults.ts';
import { StepActs } from './step-acts.tsx';
import type { Step } from './steps.ts';
import type { Forms } from './use-forms.ts';

export interface StepProps {
  shape: FormShape;
  forms: Forms;
  steps: readonly Step[];
  step: Step;
  /** Ordinals of the steps these answers lead through. */
  shown: readonly number[];
  settled: Settled;
  facts: Facts;
  application: Application;
  faults: Faults;
  change: Dispatch<SetStateAction<Application>>;
  setFaults: (faults: Faults) => void;
  go: (step: number) => void;
  back: (() => void) | undefined;
  next: () => void;
  done: (receipt: ReceiptShape) => void;
}

function ApplicantStep({ forms, application, faults, change, setFaults, back, next }: StepProps) {
  return (
    <MatterForm
      key="applicant"
      form={forms.applicantForm}
      answers={application.applicant}
      errors={faults.applicant}
      idPrefix="applicant"
      onChange={({ answers }) => change((before) => ({ ...before, applicant: answers }))}
      onSubmit={() => {
        setFaults({ ...faults, applicant: [] });
        next();
      }}
    >
      <StepActs back={back} />
    </MatterForm>
  );
}

/** One form for all sections, so that what is typed in one stays while another is shown. */
function SectionStep({ forms, step, facts, application, faults, change, setFaults, back, next }: StepProps) {
  const errors = useMemo(() => faults.answers.filter(({ section }) => section === step.id), [faults, step.id]);
  return (
    <MatterForm
      form={forms.form}
      answers={application.answers}
      facts={facts}
      section={step.id}
      errors={errors}
      onChange={({ answers }) => change((before) => ({ ...before, answers }))}
      onSubmit={() => {
        setFaults({ ...faults, answers: faults.answers.filter(({ section }) => section !== step.id) });
        next();
      }}
    >
      <StepActs back={back} />
    </MatterForm>
  );
}

const bodies = {
  business: BusinessStep,
  applicant: ApplicantStep,
  section: SectionStep,
  materials: MaterialsStep,
  delivery: DeliveryStep,
  review: ReviewStep,
} as const;

export function StepBody(props: StepProps) {
  const Body = bodies[props.step.kind];
  return <Body {...props} />;
}
