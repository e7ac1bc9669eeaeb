import { useEffect, useRef, useState } from 'react';
import type { Answers, CompiledForm, Facts, FieldError, Settled } from '../../engine/index.ts';
import { createSession, type FormSession } from './session.ts';
import { useStable } from './use-stable.ts';

interface Given {
  form: CompiledForm;
  answers: Answers;
  facts: Facts | undefined;
  errors: readonly FieldError[] | undefined;
  onChange: ((settled: Settled) => void) | undefined;
}

/** The session of a form. Another form keeps what was typed; answers of the caller's own start over. */
export function useSession({ form, onChange, ...given }: Given): FormSession {
  const answers = useStable(given.answers);
  const facts = useStable(given.facts);
  const errors = useStable(given.errors);
  const [session, setSession] = useState(() => createSession(form, answers, facts));
  if (session.form !== form) setSession(session.on(form));

  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    let told = session.settled();
    return session.subscribe(() => {
      if (session.settled() === told) return;
      told = session.settled();
      tell.current?.(told);
    });
  }, [session]);
  useEffect(() => session.replace(answers), [session, answers]);
  useEffect(() => session.know(facts), [session, facts]);
  useEffect(() => session.show(errors), [session, errors]);
  return session;
}
