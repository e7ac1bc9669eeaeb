import { useTranslation } from 'react-i18next';

/** Back, and the button that sends the step. */
export function StepActs({
  back,
  word,
  busy = false,
}: {
  back: (() => void) | undefined;
  word?: string;
  busy?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <p className="acts">
      <button className="button button-main" disabled={busy}>
        {word ?? t('apply.next')}
      </button>
      {back && (
        <button type="button" className="button" onClick={back}>
          {t('apply.back')}
        </button>
      )}
    </p>
  );
}
