import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandName, stages, waitingFor, waitingWords, type CommandKind } from '../../engine/index.ts';
import { ActForm } from './act-form.tsx';
import type { TrialOffice } from './office.ts';
import { peopleOf } from './people.ts';
import { awaited, offered, seenBy } from './seen.ts';
import { TrialClock } from './trial-clock.tsx';
import { perform, type Trial } from './trial.ts';

interface Props {
  office: TrialOffice;
  trial: Trial;
  onTrial: (trial: Trial) => void;
  onReset: () => void;
}

/** Where the case stands, the clock, and what each person may do now. */
export function TrialDesk({ office, trial, onTrial, onReset }: Props) {
  const { t } = useTranslation();
  const people = useMemo(() => peopleOf(office, trial.matter.bundle), [office, trial.matter]);
  const due = useMemo(() => awaited(office, trial), [office, trial]);
  const [chosen, setChosen] = useState<string>();
  const [act, setAct] = useState<CommandKind>();
  const heading = useRef<HTMLHeadingElement>(null);
  const person = people.find(({ id }) => id === chosen) ?? due[0] ?? people[0];
  const seen = useMemo(() => person && seenBy(office, trial, person.actor), [office, trial, person]);
  useEffect(() => heading.current?.focus(), [trial]);
  if (!person || !seen) return null;

  const { one } = seen;
  const rows = offered(seen);
  const able = rows.filter(({ allowed }) => allowed);
  const goOn = (next: Trial) => {
    setChosen(undefined);
    setAct(undefined);
    onTrial(next);
  };
  const waiting = waitingWords(waitingFor(one, seen.context));
  return (
    <div className="trial-desk">
      <h3 ref={heading} tabIndex={-1} className="trial-stage">
        {stages[one.stage]}
        {waiting !== '' && <span className="quiet">{t('trial.waits', { who: waiting })}</span>}
      </h3>
      <TrialClock office={office} trial={trial} onMoved={goOn} />
      <div className="toolbar">
        <Button disabled={!trial.before || trial.before.acts.length === 0} onClick={() => goOn(trial.before ?? trial)}>
          {t('trial.back')}
        </Button>
        <Button onClick={onReset}>{t('trial.reset')}</Button>
      </div>
      <label className="trial-who">
        {t('trial.who')}
        <select
          className="prop-input"
          value={person.id}
          onChange={({ target }) => {
            setChosen(target.value);
            setAct(undefined);
          }}
        >
          {people.map(({ id, words }) => (
            <option key={id} value={id}>
              {due.some((other) => other.id === id) ? t('trial.turn', { who: words }) : words}
            </option>
          ))}
        </select>
      </label>
      {able.length === 0 && <p className="quiet">{t('trial.nothing', { who: person.words })}</p>}
      <ul className="trial-acts" aria-label={t('trial.acts', { who: person.words })}>
        {able.map(({ command }) => (
          <li key={command}>
            <Button
              type={act === command ? 'primary' : 'default'}
              aria-pressed={act === command}
              onClick={() => setAct(command)}
            >
              {commandName(command, one)}
            </Button>
          </li>
        ))}
      </ul>
      {act !== undefined && (
        <ActForm
          key={`${act} ${person.id} ${trial.acts.length}`}
          kind={act}
          trial={trial}
          seen={seen}
          onClose={() => setAct(undefined)}
          onGive={(command) => {
            const done = perform(office, trial, person.actor, command);
            if (done.ok) goOn(done.trial);
            return done.ok ? [] : done.faults;
          }}
        />
      )}
      <details>
        <summary>{t('trial.withheld', { who: person.words })}</summary>
        <dl className="trial-withheld">
          {rows.flatMap(({ command, reason }) =>
            reason
              ? [
                  <div key={command}>
                    <dt>{commandName(command, one)}</dt>
                    <dd>{reason.words}</dd>
                  </div>,
                ]
              : [],
          )}
        </dl>
      </details>
    </div>
  );
}
