import { Alert, Button, Progress, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_REPLAYED, routes, type ProblemShape, type ReplayShape } from '../../runtime/api/index.ts';
import { problemOf, useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, ProblemNote } from '../../runtime/signed-in/index.ts';
import { ImpactTable } from './impact-table.tsx';

const amounts = [100, 1000, 10_000, MOST_REPLAYED];
const LOOK_EVERY_MS = 1000;

interface Props {
  matter: string;
  /** Saves what is not saved yet, so that the draft compared is the one on the screen. */
  flush?: () => Promise<unknown>;
}

/** “What would change?”: past cases through the version in force and this draft, while the office goes on. */
export function ImpactPanel({ matter, flush }: Props) {
  const { t } = useTranslation();
  const [running, setRunning] = useState(false);
  const [amount, setAmount] = useState(1000);
  const [problem, setProblem] = useState<ProblemShape>();
  const params = { matter };
  const replay = useResource(
    matter,
    async (signal) => {
      const found = await call(routes.replay, { params, signal });
      setRunning(found.state === 'running');
      return found;
    },
    running ? LOOK_EVERY_MS : undefined,
  );
  const act = async (send: () => Promise<ReplayShape>) => {
    setProblem(undefined);
    try {
      await send();
    } catch (error) {
      setProblem(problemOf(error));
    }
    replay.reload();
  };
  const start = () =>
    act(async () => {
      await flush?.();
      return call(routes.startReplay, { params, body: { cases: amount } });
    });
  const cancel = () => act(() => call(routes.cancelReplay, { params }));

  return (
    <section aria-labelledby="impact-title" className="impact-panel">
      <h3 id="impact-title">{t('impact.title')}</h3>
      <p className="quiet">{t('impact.hint')}</p>
      {problem && <ProblemNote problem={problem} />}
      <Loaded resource={replay}>
        {(found) =>
          found.state === 'running' ? (
            <Going replay={found} onCancel={() => void cancel()} />
          ) : (
            <>
              <div className="toolbar">
                <Select
                  aria-label={t('impact.amount')}
                  value={amount}
                  onChange={setAmount}
                  options={amounts.map((value) => ({ value, label: t('impact.last', { amount: value }) }))}
                />
                <Button onClick={() => void start()}>
                  {t(found.state === 'none' ? 'impact.start' : 'impact.again')}
                </Button>
              </div>
              <Found replay={found} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

/** How far it is; nobody knows beforehand how many cases there are. */
function Going({ replay: { wanted, impact }, onCancel }: { replay: ReplayShape; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="impact-going" role="status">
      <Progress
        percent={Math.floor((100 * impact.looked) / wanted)}
        aria-label={t('impact.going', { looked: impact.looked })}
      />
      <span>{t('impact.going', { looked: impact.looked })}</span>
      <Button onClick={onCancel}>{t('impact.cancel')}</Button>
    </div>
  );
}

function Found({ replay: { state, stale, impact, why, by, version } }: { replay: ReplayShape }) {
  const { t } = useTranslation();
  if (state === 'none') return <p className="quiet">{t('impact.none')}</p>;
  return (
    <>
      {state === 'failed' && <Alert type="error" showIcon title={t('impact.failed', { why })} />}
      {state === 'cancelled' && <Alert type="info" showIcon title={t('impact.cancelled', { looked: impact.looked })} />}
      {state === 'done' && stale && <Alert type="warning" showIcon title={t('impact.stale')} />}
      {(state === 'done' || impact.looked > 0) && (
        <>
          <p className="quiet">{t('impact.by', { by, version })}</p>
          <ImpactTable impact={impact} />
        </>
      )}
    </>
  );
}
