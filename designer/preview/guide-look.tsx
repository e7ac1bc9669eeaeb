import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsIn, guideOf, type Answers, type GuideEntry } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';
import type { Judgement } from './tried.ts';

const Entries = ({ entries }: { entries: readonly GuideEntry[] }) => (
  <dl className="look-facts">
    {entries.map(({ label, values }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {values.map((value) => (
            <p key={value}>{value}</p>
          ))}
        </dd>
      </div>
    ))}
  </dl>
);

/** The guide of the draft, from the same text as the public page, for the situation that is filled in. */
export function GuideLook({ judgement: { matter }, answers }: { judgement: Judgement; answers: Answers }) {
  const { t } = useTranslation();
  const { centre } = useEditor();
  const guide = useMemo(() => {
    const situations = matter.bundle.form.sections.flatMap((one) => (one.situations ? fieldsIn(one) : []));
    const chosen = Object.fromEntries(
      situations.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])),
    );
    const { windows, zones, calendarYears, units } = centre;
    const place = { centre: centre.centre, organisation: { units }, windows: { windows, zones }, calendarYears };
    return guideOf(matter, { ...place, answers: chosen });
  }, [matter, answers, centre]);
  return (
    <article className="look" aria-label={t('preview.looks.guide')}>
      <p className="quiet">{guide.department}</p>
      {guide.introduction !== undefined && <p>{guide.introduction}</p>}
      {guide.parts.map(({ id, number, title, entries, records }) => (
        <section key={id}>
          <h3>
            {number}、{title}
          </h3>
          <Entries entries={entries} />
          {records.map((record) => (
            <div key={record.id} className="look-record">
              <h4>
                {record.title}
                {record.when !== undefined && <span className="quiet"> {record.when}</span>}
              </h4>
              <Entries entries={record.entries} />
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
