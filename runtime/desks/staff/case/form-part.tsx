import type { CaseView } from '../../../api/index.ts';
import { ApplicantFacts } from './applicant-facts.tsx';
import { CaseForm } from './case-form.tsx';
import { CoveredAnswers } from './covered-answers.tsx';

/** Who holds the licence, where nobody applied; else the application. */
export const FormPart = ({ view }: { view: CaseView }) =>
  view.case.byOffice ? <ApplicantFacts view={view} /> : <Application view={view} />;

/** The application as it was filled in, in the version it was filled in with. */
const Application = ({ view }: { view: CaseView }) => (
  <>
    <ApplicantFacts view={view} />
    <CoveredAnswers view={view} />
    <CaseForm view={view} answers={view.case.answers} readOnly />
  </>
);
