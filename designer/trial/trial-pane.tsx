import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysLater, instantOf, type Bundle } from '../../engine/index.ts';
import { useCheckedDraft, useEditor } from '../draft/editor.ts';
import { gapsIn, withoutGaps } from './gaps.ts';
import { Gaps } from './gap-note.tsx';
import { nextWorkingDay } from './clock.ts';
import { officeOf, type TrialOffice } from './office.ts';
import { TrialDesk } from './trial-desk.tsx';
import { TrialRecord } from './trial-record.tsx';
import { TrialStart } from './trial-start.tsx';
import type { Trial } from './trial.ts';

/** Half past nine. */
const morning = 9 * 60 + 30;

/** The first working day from the day of the registers on, in the morning; that day itself where its year is open. */
function opening(office: TrialOffice, on: string): string {
  const before = instantOf({ date: daysLater(on, -1), minute: morning }, office.centre.utcOffset);
  return nextWorkingDay(office, { now: before }) ?? instantOf({ date: on, minute: morning }, office.centre.utcOffset);
}

/** A trial of the draft: a case that goes through its whole life here and leaves nothing behind. */
export function TrialPane() {
  const { t } = useTranslation();
  const { centre } = useEditor();
  const { sound, findings } = useCheckedDraft();
  const [played, setPlayed] = useState<{ trial: Trial; bundle: Bundle }>();
  const [isAssumed, setAssumed] = useState(false);
  const registered = useMemo(() => officeOf(centre), [centre]);
  const bundle = played?.bundle ?? sound;
  const { on } = centre.staffing;
  const gaps = useMemo(() => (bundle ? gapsIn(registered, bundle, on) : []), [registered, bundle, on]);
  const office = useMemo(() => (isAssumed ? withoutGaps(registered, gaps) : registered), [registered, gaps, isAssumed]);
  if (!bundle) return <p className="quiet">{findings ? t('trial.notSound') : t('trial.waiting')}</p>;

  const isOlder = played !== undefined && sound !== undefined && sound !== played.bundle;
  return (
    <div className="trial">
      {isOlder && (
        <Alert
          type="info"
          showIcon
          title={t('trial.older')}
          action={<Button onClick={() => setPlayed(undefined)}>{t('trial.newer')}</Button>}
        />
      )}
      <Gaps gaps={gaps} isAssumed={isAssumed} onAssume={setAssumed} />
      {played ? (
        <div className="trial-columns">
          <TrialDesk
            office={office}
            trial={played.trial}
            onTrial={(trial) => setPlayed({ ...played, trial })}
            onReset={() => setPlayed(undefined)}
          />
          <TrialRecord office={office} trial={played.trial} />
        </div>
      ) : (
        <TrialStart
          bundle={bundle}
          office={office}
          at={opening(office, on)}
          onBegun={(trial) => setPlayed({ trial, bundle })}
        />
      )}
    </div>
  );
}
