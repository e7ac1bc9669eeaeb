import { useTranslation } from 'react-i18next';
import { type Field, type Settled, sayAnswer, type Section, type CompiledForm } from '../engine/index.ts';

type Row = Readonly<Record<string, unknown>>;

function Rows({ field, rows }: { field: Extract<Field, { kind: 'table' }>; rows: readonly Row[] }) {
  const { t } = useTranslation('forms');
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{t('serial')}</th>
          {field.columns.map(({ id, title }) => (
            <th scope="col" key={id}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {field.columns.map((column) => (
              <td key={column.id} data-title={column.title}>
                {sayAnswer(column, row[column.id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ field, value }: { field: Field; value: unknown }) {
  const { t } = useTranslation('forms');
  if (value === undefined) return <span className="answer-none">{t('none')}</span>;
  if (field.kind === 'table') return <Rows field={field} rows={value as readonly Row[]} />;
  return sayAnswer(field, value);
}

function SectionAnswers({ section, settled }: { section: Section; settled: Settled }) {
  const fields = section.fields.filter(({ id, kind }) => kind !== 'note' && !settled.hiddenFields.has(id));
  return (
    <section className="form-section">
      <h2 className="form-section-title">{section.title}</h2>
      <dl className="answers">
        {fields.map((field) => (
          <div key={field.id} className={field.kind === 'table' ? 'answer field-wide' : 'answer'}>
            <dt>{field.title}</dt>
            <dd>
              <Answer field={field} value={settled.answers[field.id]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Answers for reading, as people write them. */
export function AnswerList({
  form,
  settled,
  section,
}: {
  form: CompiledForm;
  settled: Settled;
  section?: string | undefined;
}) {
  return form.sections
    .filter(({ id }) => !settled.hiddenSections.has(id) && (section === undefined || section === id))
    .map((one) => <SectionAnswers key={one.id} section={one} settled={settled} />);
}
