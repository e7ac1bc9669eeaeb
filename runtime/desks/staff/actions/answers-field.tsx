import type { Answers } from '../../../../engine/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import type { FieldsProps } from './action.ts';

interface Props extends FieldsProps {
  /** Given by the form item around it. */
  value?: Answers;
  onChange?: (answers: Answers) => void;
}

/** The application's own form, as one field of an act. */
export const AnswersField = ({ view, value = {}, onChange }: Props) => (
  <CaseForm nested view={view} answers={value} idPrefix="answer" onChange={({ answers }) => onChange?.(answers)} />
);
