import { ImportOutlined } from '@ant-design/icons';
import { Button, Input, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildCalendar, yearOf, type CalendarYear } from '../../../engine/index.ts';
import { put } from '../../edits/path.ts';
import { useCentreContent, useCentreEditor } from '../use-centre.ts';
import { confirmed, toggled, type Layer } from './days.ts';
import { NoticeDialog } from './notice-dialog.tsx';
import { Unconfirmed } from './unconfirmed.tsx';
import { YearChoice } from './year-choice.tsx';
import { YearGrid } from './year-grid.tsx';

const keyOf = (layer: Layer) => (typeof layer === 'string' ? layer : layer.hall);

/** The years of the centre, each as a calendar in which a click changes a day. */
export function CalendarPart() {
  const { t } = useTranslation();
  const { calendar: files, windows } = useCentreContent();
  const { draft, locked } = useCentreEditor();
  const years = Object.keys(files).sort();
  const [chosen, setYear] = useState(years.at(-1) ?? '');
  const [layer, setLayer] = useState<Layer>('national');
  const [name, setName] = useState('');
  const [isPasting, setPasting] = useState(false);
  const shown = files[chosen] ? chosen : (years.at(-1) ?? '');
  const file = files[shown];
  const hall = typeof layer === 'string' ? undefined : layer.hall;
  const calendar = useMemo(() => buildCalendar(Object.values(files), hall), [files, hall]);

  const change = (words: string, changed: (year: CalendarYear) => CalendarYear) => {
    const { bundle } = draft.view().history;
    const year = bundle.calendar[shown];
    if (year) draft.perform({ words, bundle: put(bundle, ['calendar', shown], changed(year)) });
  };
  const toggle = (date: string) =>
    change(t('calendar.changed', { date }), (year) =>
      toggled(year, layer, calendar, { date, name: name.trim(), otherwise: t('calendar.otherwise') }),
    );
  const halls = (file?.layers.halls ?? []).map((own) => ({
    value: own.hall,
    label: windows.windows.find(({ id }) => id === own.hall)?.name ?? own.hall,
  }));

  return (
    <>
      <div className="toolbar">
        <YearChoice years={years} year={shown} onYear={setYear} />
        {locked === undefined && (
          <Button type="primary" icon={<ImportOutlined aria-hidden />} onClick={() => setPasting(true)}>
            {t('calendar.paste')}
          </Button>
        )}
      </div>
      {file && (
        <>
          <div className="toolbar">
            <Segmented
              aria-label={t('calendar.layer')}
              value={keyOf(layer)}
              onChange={(key) => setLayer(key === 'national' || key === 'local' ? key : { hall: key })}
              options={[
                { value: 'national', label: t('calendar.national') },
                { value: 'local', label: t('calendar.local') },
                ...halls,
              ]}
            />
            <Input
              className="calendar-name"
              aria-label={t('calendar.name')}
              placeholder={t('calendar.name')}
              maxLength={40}
              value={name}
              disabled={locked !== undefined}
              onChange={({ target }) => setName(target.value)}
            />
            <span className="quiet">{t('calendar.hint')}</span>
          </div>
          <YearGrid year={yearOf(calendar, file.year)} isFixed={locked !== undefined} onToggle={toggle} />
          <Unconfirmed
            file={file}
            isFixed={locked !== undefined}
            onConfirm={(at, date) => change(t('calendar.confirmed', { date }), (year) => confirmed(year, at, date))}
          />
          <p className="quiet">
            {t('calendar.papers')}
            {file.layers.national.papers.map(({ title, number }) => `《${title}》${number ?? ''}`).join('；') ||
              t('calendar.noPaper')}
          </p>
        </>
      )}
      {isPasting && <NoticeDialog onClose={() => setPasting(false)} onAdopted={setYear} last={Number(years.at(-1))} />}
    </>
  );
}
