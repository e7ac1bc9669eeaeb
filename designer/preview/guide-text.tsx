import type { Guide, GuideEntry } from '../../engine/index.ts';

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

/** A guide to be read, as the public page has it. */
export const GuideText = ({ guide, label }: { guide: Guide; label: string }) => (
  <article className="look" aria-label={label}>
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
