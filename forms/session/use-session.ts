import { useEffect, useRef, useState } from 'react';
import type { Answers, CompiledForm, Facts, FieldError } from '../../engine/index.ts';
import { createSession, type FormSession } from './session.ts';

interface Given {
  form: CompiledForm;
  answers: Answers;
  facts: Facts | undefined;
  errors: readonly FieldError[] | undefined;
}

/** The session of a form. Another form keeps what was typed; answers of the caller's own start over. */
export function useSession({ form, answers, facts, errors }: Given): FormSession {
  const [session, setSession] = useState(() => createSession(form, answers, facts));
  const known = useRef(facts);
  if (session.form !== form) setSession(createSession(form, session.typed(), facts));

  useEffect(() => {
    if (!session.gave(answers)) session.replace(answers);
  }, [session, answers]);
  useEffect(() => {
    if (known.current !== facts) session.know(facts);
    known.current = facts;
  }, [session, facts]);
  useEffect(() => {
    if (errors) session.show(errors);
  }, [session, errors]);
  return session;
}
