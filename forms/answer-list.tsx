import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CompiledForm,
  type Field,
  type FormItem,
  type Group,
  type KeptFile,
  type Section,
  type Settled,
  answerFiles,
  holdsFiles,
  isGroup,
  sayAnswer,
} from '../engine/index.ts';
import { FileName } from './files/file-name.tsx';
import { FilesContext } from './files/keeper.ts';

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

/** Files by their names, to be opened where they can be. */
function Files({ field, files }: { field: Field; files: readonly KeptFile[] }) {
  const { t } = useTranslation('forms');
  const keeper = useContext(FilesContext);
  return (
    <ul className="kept-file-list">
      {files.map((file) => {
        const said = sayAnswer(field, [file]);
        const words = field.kind === 'signature' ? t('signLook') : said;
        return (
          <li key={file.id}>
            <FileName id={file.id} words={words} otherwise={said} keeper={keeper} />
          </li>
        );
      })}
    </ul>
  );
}

function Answer({ field, value }: { field: Field; value: unknown }) {
  const { t } = useTranslation('forms');
  if (value === undefined) return <span className="answer-none">{t('none')}</span>;
  if (field.kind === 'table') return <Rows field={field} rows={value as readonly Row[]} />;
  if (holdsFiles(field)) return <Files field={field} files={answerFiles(value)} />;
  return sayAnswer(field, value);
}

/** Neighbouring fields together, each group by itself. */
const runsOf = (items: readonly FormItem[]): (Group | Field[])[] =>
  items.reduce<(Group | Field[])[]>((runs, item) => {
    const last = runs.at(-1);
    if (isGroup(item)) runs.push(item);
    else if (Array.isArray(last)) last.push(item);
    else runs.push([item]);
    return runs;
  }, []);

/** What is shown, in its order; a group in which nothing is shown is left out. */
function Answers({ items, settled }: { items: readonly FormItem[]; settled: Settled }) {
  const isShown = ({ id, kind }: FormItem) => kind !== 'note' && !settled.hiddenFields.has(id);
  const shown = items.filter((item) => (isGroup(item) ? item.fields.some(isShown) : isShown(item)));
  return runsOf(shown).map((run) =>
    Array.isArray(run) ? (
      <dl key={run[0]?.id} className="answers">
        {run.map((field) => (
          <div key={field.id} className={field.kind === 'table' ? 'answer field-wide' : 'answer'}>
            <dt>{field.title}</dt>
            <dd>
              <Answer field={field} value={settled.answers[field.id]} />
            </dd>
          </div>
        ))}
      </dl>
    ) : (
      <div key={run.id} className="form-group">
        <h3 className="form-group-title">{run.title}</h3>
        <Answers items={run.fields} settled={settled} />
      </div>
    ),
  );
}

const SectionAnswers = ({ section, settled }: { section: Section; settled: Settled }) => (
  <section className="form-section">
    <h2 className="form-section-title">{section.title}</h2>
    <Answers items={section.fields} settled={settled} />
  </section>
);

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
