import { type ReactNode, type SubmitEvent, useRef } from 'react';
import type { Answers, CompiledForm, Facts, FieldError, Settled } from '../engine/index.ts';
import { AnswerList } from './answer-list.tsx';
import { ErrorList } from './error-list.tsx';
import { type FileKeeper, FilesContext } from './files/keeper.ts';
import { SectionForm } from './section-form.tsx';
import { useSession } from './session/use-session.ts';

export interface MatterFormProps {
  form: CompiledForm;
  /**
   * Answers to start from. Handing back what `onChange` gave keeps the session as it is, values of hidden fields
   * included; other answers start over with them.
   */
  answers: Answers;
  /** What conditions read beside the answers: `applicant.*`, `case.*`, `licence.*`. */
  facts?: Facts | undefined;
  /** After every change: answers pruned and computed, not yet checked. */
  onChange?: ((settled: Settled) => void) | undefined;
  /** When the form is sent and nothing is wrong with it (or with its one section shown). */
  onSubmit?: ((settled: Settled) => void) | undefined;
  /** Shows and checks one section only. */
  section?: string | undefined;
  /** Shows the answers for reading, without any control. */
  readOnly?: boolean | undefined;
  /** Faults found elsewhere, as by the server; each goes once its field is changed. */
  errors?: readonly FieldError[] | undefined;
  /** Part of a larger form: no form element of its own, and the larger one checks the answers. */
  nested?: boolean | undefined;
  /** Where attachments and signatures are kept; without it the form takes none. */
  files?: FileKeeper | undefined;
  /** Prefix of ids in the page, for a page with several forms. */
  idPrefix?: string | undefined;
  /** What stands at the end: the buttons, one of them of type submit. */
  children?: ReactNode;
}

/** A matter's form as live fields. */
export function MatterForm(props: MatterFormProps) {
  const {
    form,
    answers,
    facts,
    onChange,
    onSubmit,
    section,
    readOnly,
    nested,
    errors,
    files,
    idPrefix = 'field',
    children,
  } = props;
  const session = useSession({ form, answers, facts, errors, onChange });
  const heading = useRef<HTMLHeadingElement>(null);

  if (readOnly === true) {
    return (
      <FilesContext.Provider value={files}>
        <AnswerList form={form} settled={form.settle(answers, facts)} section={section} />
      </FilesContext.Provider>
    );
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (session.check(section).length === 0) onSubmit?.(session.settled());
    else queueMicrotask(() => heading.current?.focus());
  };
  const content = (
    <FilesContext.Provider value={files}>
      <ErrorList session={session} prefix={idPrefix} heading={heading} />
      {form.sections
        .filter(({ id }) => section === undefined || section === id)
        .map(({ id }) => (
          <SectionForm key={id} session={session} id={id} prefix={idPrefix} />
        ))}
      {children}
    </FilesContext.Provider>
  );
  if (nested === true) return <div className="matter-form">{content}</div>;
  return (
    <form className="matter-form" noValidate onSubmit={submit}>
      {content}
    </form>
  );
}
