import { Empty, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type WindowRow, type WindowsShape } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { type SeatPlan, SeatDialog } from './seat-dialog.tsx';
import { useArranges } from './use-arranges.ts';
import { VerifyMark } from './verify-mark.tsx';
import { WindowCard } from './window-card.tsx';

interface Sifted {
  floor?: string;
  kind?: string;
  state?: string;
  words: string;
}

const fits = ({ kind, state, words }: Sifted, row: WindowRow): boolean =>
  (kind === undefined || row.kind === kind) &&
  (state === undefined || row.state === state) &&
  [
    row.number,
    row.name,
    ...row.units,
    ...row.matters.map(({ name }) => name),
    ...row.people.map((one) => one.displayName),
  ]
    .join('\n')
    .includes(words);

/** Every window by zone: what it handles, who sits there today, whether it is open. */
export function WindowsPage() {
  const windows = useResource('windows', (signal) => call(routes.centreWindows, { signal }), REFRESH_MS);
  const [plan, setPlan] = useState<SeatPlan>();
  return (
    <>
      <Loaded resource={windows}>{(data) => <Windows data={data} onSeat={setPlan} />}</Loaded>
      <SeatDialog plan={plan} onClose={() => setPlan(undefined)} onDone={windows.reload} />
    </>
  );
}

const optionsOf = (pairs: readonly (readonly [string, string])[]) =>
  [...new Map(pairs)].map(([value, label]) => ({ value, label }));

function Windows({ data, onSeat }: { data: WindowsShape; onSeat: (plan: SeatPlan) => void }) {
  const { t } = useTranslation('centre');
  const arranges = useArranges();
  const [sifted, setSifted] = useState<Sifted>({ words: '' });
  const { floor } = sifted;
  const rows = data.zones.flatMap((zone) => zone.windows);
  const zones = data.zones
    .filter((zone) => floor === undefined || zone.floor === floor)
    .map((zone) => ({ ...zone, windows: zone.windows.filter((row) => fits(sifted, row)) }))
    .filter((zone) => zone.windows.length > 0);
  const count = zones.reduce((sum, zone) => sum + zone.windows.length, 0);
  const choose = (change: Partial<Sifted>) => setSifted({ ...sifted, ...change });
  const select = (name: 'floor' | 'kind' | 'state', all: string, options: { value: string; label: string }[]) => (
    <Select
      aria-label={t(`windows.${name}`)}
      allowClear
      placeholder={t(`windows.${all}`)}
      value={sifted[name]}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(value: string | undefined) => choose({ [name]: value })}
    />
  );
  return (
    <>
      <p>
        {t('date', { day: dayWords(data.date), words: data.dayWords })}
        {data.figures && (
          <span className="quiet centre-figures">
            {t('windows.figures', data.figures)} <VerifyMark verify={data.figures.verify} />
          </span>
        )}
      </p>
      <div className="sift" role="search">
        {select('floor', 'allFloors', optionsOf(data.zones.map((zone) => [zone.floor, zone.floor])))}
        {select('kind', 'allKinds', optionsOf(rows.map((row) => [row.kind, row.kindName])))}
        {select('state', 'allStates', optionsOf(rows.map((row) => [row.state, row.stateName])))}
        <Input
          allowClear
          maxLength={30}
          placeholder={t('windows.search')}
          aria-label={t('windows.search')}
          value={sifted.words}
          onChange={(event) => choose({ words: event.target.value.trim() })}
        />
        <span className="quiet" role="status">
          {t('windows.count', { count })}
        </span>
      </div>
      {zones.length === 0 && <Empty description={t('windows.none')} />}
      {zones.map((zone) => (
        <section key={zone.id} className="zone" aria-labelledby={`zone-${zone.id}`}>
          <h2 id={`zone-${zone.id}`}>
            {zone.floor} · {zone.name}
          </h2>
          <ul className="window-cards">
            {zone.windows.map((row) => (
              <WindowCard key={row.id} row={row} {...(arranges ? { onSeat } : {})} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
