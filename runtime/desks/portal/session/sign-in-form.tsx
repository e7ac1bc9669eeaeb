import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProblemShape, routes } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { useCentre } from '../frame/centre.tsx';
import { TextField } from '../frame/text-field.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { DemonstrationCode } from './demonstration-code.tsx';
import { useSession } from './session.tsx';

const WAIT_SECONDS = 60;
const mobileShape = /^1[3-9]\d{9}$/;
const codeShape = /^\d{6}$/;

/** Seconds until another code may be asked for; 0 when one may be. */
function useWait(): [number, () => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, () => setLeft(WAIT_SECONDS)];
}

/** Mobile number and one-time code. */
export function SignInForm() {
  const { t } = useTranslation();
  const { enter } = useSession();
  const centre = useCentre();
  const [mobile, setMobile] = useState('');
  const [code, setCode] = useState('');
  const [sentTo, setSentTo] = useState('');
  const [left, startWaiting] = useWait();
  const [problem, setProblem] = useState<ProblemShape>();
  const [faults, setFaults] = useState<{ mobile?: string; code?: string }>({});
  const [busy, setBusy] = useState(false);

  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const mobileFault = () => (mobileShape.test(mobile) ? {} : { mobile: t('signIn.mobileWrong') });
  const codeFault = () => (codeShape.test(code) ? {} : { code: t('signIn.codeWrong') });

  const send = () => {
    const found = mobileFault();
    setFaults(found);
    if (found.mobile !== undefined) return;
    void run(async () => {
      await call(routes.sendCode, { body: { mobile } });
      setSentTo(mobile);
      startWaiting();
      document.getElementById('code')?.focus();
    });
  };
  const signIn = (event: SubmitEvent) => {
    event.preventDefault();
    const found = { ...mobileFault(), ...codeFault() };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    void run(async () => enter(await call(routes.signInApplicant, { body: { mobile, code } })));
  };

  return (
    <form className="sign-in" noValidate onSubmit={signIn}>
      <TextField
        id="mobile"
        label={t('signIn.mobile')}
        type="tel"
        inputMode="numeric"
        autoComplete="tel-national"
        maxLength={11}
        value={mobile}
        onChange={setMobile}
        error={faults.mobile}
      />
      <button type="button" className="button" disabled={busy || left > 0} onClick={send}>
        {left > 0 ? t('signIn.wait', { left }) : t('signIn.send')}
      </button>
      <p role="status">{sentTo !== '' && t('signIn.sent', { mobile: sentTo })}</p>
      {centre?.demonstration === true && sentTo !== '' && <DemonstrationCode mobile={sentTo} take={setCode} />}
      <TextField
        id="code"
        label={t('signIn.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={code}
        onChange={setCode}
        error={faults.code}
      />
      {problem && <ProblemNote problem={problem} />}
      <button className="button button-main" disabled={busy}>
        {t('signIn.submit')}
      </button>
    </form>
  );
}
