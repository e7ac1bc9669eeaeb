import { MatterForm } from '../../../../forms/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { ApplicantFacts } from './applicant-facts.tsx';
import { CoveredAnswers } from './covered-answers.tsx';
import { useCaseFacts, useLiveForm } from './live-form.ts';

/** Who holds the licence, where nobody applied; else the application. */
export const FormPart = ({ view }: { view: CaseView }) =>
  view.case.byOffice ? <ApplicantFacts view={view} /> : <Application view={view} />;

/** The application as it was filled in, in the version it was filled in with. */
function Application({ view }: { view: CaseView }) {
  const form = useLiveForm(view);
  const facts = useCaseFacts(view);
  return (
    <>
      <ApplicantFacts view={view} />
      <CoveredAnswers view={view} />
      <MatterForm form={form} answers={view.case.answers} facts={facts} readOnly />
    </>
  );
}
