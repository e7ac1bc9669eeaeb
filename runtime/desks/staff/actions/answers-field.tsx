import type { Answers, CompiledForm, Facts } from '../../../../engine/index.ts';
import { MatterForm } from '../../../../forms/index.ts';

interface Props {
  form: CompiledForm;
  facts: Facts;
  /** Given by the form item around it. */
  value?: Answers;
  onChange?: (answers: Answers) => void;
}

/** The application's own form, as one field of an act. */
export function AnswersField({ form, facts, value = {}, onChange }: Props) {
  return (
    <MatterForm
      nested
      form={form}
      facts={facts}
      answers={value}
      idPrefix="answer"
      onChange={({ answers }) => onChange?.(answers)}
    />
  );
}
