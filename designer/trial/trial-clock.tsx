import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { instantFrom, localOf, moveTo, nextDeadline, nextWorkingDay } from './clock.ts';
import type { TrialOffice } from './office.ts';
import type { Trial } from './trial.ts';

interface Props {
  office: TrialOffice;
  trial: Trial;
  onMoved: (trial: Trial) => void;
}

/** The clock of the trial: it goes on only, and what falls due on the way is done. */
export function TrialClock({ office, trial, onMoved }: Props) {
  const { t } = useTranslation();
  const next = useMemo(() => nextDeadline(office, trial), [office, trial]);
  const day = nextWorkingDay(office, trial);
  const now = localOf(office, trial.now);
  const move = (at: string | undefined) => at !== undefined && at > trial.now && onMoved(moveTo(office, trial, at));
  const words = next && { time: localOf(office, next.at).replace('T', ' '), title: next.titles.join('、') };
  return (
    <div className="trial-clock" role="group" aria-label={t('trial.clock')}>
      <label>
        {t('trial.now')}
        <input
          key={now}
          type="datetime-local"
          className="prop-input"
          min={now}
          defaultValue={now}
          onBlur={({ target }) => move(instantFrom(office, target.value))}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && move(instantFrom(office, currentTarget.value))}
        />
      </label>
      <Button
        disabled={day === undefined}
        title={day === undefined ? t('trial.unpublished') : undefined}
        onClick={() => move(day)}
      >
        {t('trial.oneDay')}
      </Button>
      <Button disabled={!next} title={next ? undefined : t('trial.noDeadline')} onClick={() => move(next?.at)}>
        {t('trial.deadline')}
      </Button>
      {words && <span className="quiet">{t(words.title === '' ? 'trial.next' : 'trial.nextOf', words)}</span>}
    </div>
  );
}
