import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes, type NewMatterChoices, type ProblemShape } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';
import { call, ProblemNote } from '../../runtime/signed-in/index.ts';
import { bodyOf, lackingAt, nothingSaid, stepsOf, type Start, type Way } from './start.ts';
import { steps } from './steps.tsx';
import { useNewId } from './use-new-id.ts';

interface Props {
  way: Way;
  choices: NewMatterChoices;
  /** Back to the choice of ways. */
  onLeave: () => void;
}

/** The steps of one way, one after the other; what was said stays when one goes back. */
export function Walk({ way, choices, onLeave }: Props) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [first] = choices.departments;
  const [start, setStart] = useState<Start>({ ...nothingSaid, department: first?.id ?? '' });
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemShape>();
  const newId = useNewId(start);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);

  const all = stepsOf[way];
  const step = all[at] ?? 'naming';
  const isLast = at === all.length - 1;
  const lacking = lackingAt[step](start, newId.id);
  const blocked = all.includes('naming') && step === 'naming' && newId.takenBy !== undefined;
  const Step = steps[step];

  const create = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const made = await call(routes.createMatter, { body: bodyOf(way, start, newId.id) });
      go(`/matters/${made.id}`);
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  return (
    <form
      className="card start-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (lacking !== undefined || blocked) return;
        if (isLast) void create();
        else setAt(at + 1);
      }}
    >
      <p className="quiet">{t('start.progress', { way: t(`start.way.${way}`), at: at + 1, count: all.length })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t(`start.step.${step}`)}
      </h2>
      <Step
        start={start}
        choices={choices}
        newId={newId}
        onSay={(said) => setStart((before) => ({ ...before, ...said }))}
      />
      {problem && <ProblemNote problem={problem} />}
      <div className="toolbar">
        <Button onClick={() => (at === 0 ? onLeave() : setAt(at - 1))}>{t('start.back')}</Button>
        <Button type="primary" htmlType="submit" loading={busy} disabled={lacking !== undefined || blocked}>
          {t(isLast ? 'start.create' : 'start.next')}
        </Button>
        {lacking !== undefined && <span className="quiet">{t(`start.${lacking}`)}</span>}
      </div>
    </form>
  );
}
