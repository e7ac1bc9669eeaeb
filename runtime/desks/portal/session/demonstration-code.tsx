import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../api/index.ts';
import { call } from '../api.ts';

/** Demonstration mode: the message that would have been sent, and its code. */
export function DemonstrationCode({ mobile, take }: { mobile: string; take: (code: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const look = async () => {
    const { messages } = await call(routes.outbox);
    const latest = messages.find(({ to }) => to === mobile)?.text;
    setText(latest ?? t('signIn.demoNone'));
    take(/\d{6}/.exec(latest ?? '')?.[0] ?? '');
  };
  return (
    <div className="demo">
      <p>{t('signIn.demo')}</p>
      <button type="button" className="button" onClick={() => void look()}>
        {t('signIn.demoLook')}
      </button>{' '}
      <a href="/demonstration/outbox" target="_blank" rel="noreferrer">
        {t('signIn.demoOutbox')}
      </a>
      <p role="status">{text}</p>
    </div>
  );
}
