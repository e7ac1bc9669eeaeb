import { type ReactNode, type SubmitEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Answers,
  askedFor,
  type CommandOf,
  type FieldError,
  knownFacts,
  liveForm,
} from '../../../../engine/index.ts';
import type { CaseView, FormShape } from '../../../api/index.ts';
import { dateWords } from '../frame/date-words.ts';
import { MatterForm } from '../frame/matter-form.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { FilesField } from '../materials/files-field.tsx';
import type { KeptFile } from '../materials/kept-file.ts';
import { useCommand } from './use-command.ts';

const MOST_FILES = 10;

type Defect = CaseView['case']['notices'][number]['defects'][number];
type Files = Readonly<Record<string, readonly KeptFile[]>>;

const about = (on: string): [kind: string, id: string] => {
  const [kind = '', id = ''] = on.split(':');
  return [kind, id];
};

/** Materials to hand in now: those a notice names, else those that were deferred. */
const wantedMaterials = ({ materials, case: one }: CaseView, defects: readonly Defect[]) => {
  const named = new Set(defects.map(({ on }) => about(on)).flatMap(([kind, id]) => (kind === 'material' ? [id] : [])));
  const deferred = (id: string, necessity: string) =>
    necessity === 'deferrable' && !one.materials.some((handed) => handed.id === id && handed.way !== 'none');
  return materials.filter(({ id, necessity }) => named.has(id) || deferred(id, necessity));
};

const toHanded = (files: Files): CommandOf<'supplement'>['materials'] =>
  Object.entries(files)
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => ({ id, files: own.map((file) => file.id), originals: 0, copies: 0, way: 'upload' }));

function Defects({ defects }: { defects: readonly Defect[] }) {
  const { t } = useTranslation();
  return (
    <ol className="defects">
      {defects.map(({ on, item, problem, remedy, basis }) => (
        <li key={on}>
          <b>{item}</b>
          <p>{t('supplement.problem', { problem })}</p>
          <p>{t('supplement.remedy', { remedy })}</p>
          {basis !== undefined && <p className="quiet">{t('supplement.basis', { basis })}</p>}
        </li>
      ))}
    </ol>
  );
}

/** The form again, with what the notice found wrong shown at its fields. */
function Fields({
  view,
  defects,
  send,
  children,
}: {
  view: CaseView;
  defects: readonly Defect[];
  send: (answers: Answers) => void;
  children: ReactNode;
}) {
  const { form: shape, case: one } = view;
  const form = useMemo(() => liveForm(shape as FormShape), [shape]);
  const facts = useMemo(() => knownFacts({ applicant: { ...one.applicant }, case: one }), [one]);
  const [answers, setAnswers] = useState<Answers>(one.answers);
  const errors = useMemo(
    () =>
      defects.flatMap(({ on, problem, remedy }): FieldError[] => {
        const [, field] = about(on);
        const section = form.fields.get(field)?.section;
        return section === undefined
          ? []
          : [
              {
                code: 'SUPPLEMENT',
                pointer: `/${field}`,
                message: `${problem}。${remedy}`,
                severity: 'error',
                section,
                field,
              },
            ];
      }),
    [form, defects],
  );
  const sections = [...new Set(errors.map(({ section }) => section))];
  return (
    <MatterForm
      form={form}
      section={sections.length === 1 ? sections[0] : undefined}
      answers={answers}
      facts={facts}
      errors={errors}
      onChange={(settled) => setAnswers(settled.answers)}
      onSubmit={(settled) => send(settled.answers)}
    >
      {children}
    </MatterForm>
  );
}

/** What is still asked for, with the fields and files to answer it. */
export function Supplement({ view, done }: { view: CaseView; done: () => void }) {
  const { t } = useTranslation();
  const returned = view.case.stage === 'returned';
  const notice = askedFor(view.case);
  const defects = useMemo(() => notice?.defects ?? [], [notice]);
  const fields = useMemo(() => defects.filter(({ on }) => about(on)[0] === 'field'), [defects]);
  const wanted = wantedMaterials(view, defects);
  const [files, setFiles] = useState<Files>({});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { give, busy, problem } = useCommand(view, done);

  const send = (answers?: Answers) => {
    const without = wanted.filter(({ id }) => (files[id] ?? []).length === 0).map(({ id }) => id);
    const owed = notice ? without : without.length === wanted.length ? without : [];
    setMissing(owed);
    if (owed[0] !== undefined) {
      document.getElementById(`material-${owed[0]}`)?.focus();
      return;
    }
    void give({
      kind: returned ? 'resubmit' : 'supplement',
      materials: toHanded(files),
      ...(answers === undefined ? {} : { answers: { ...answers } }),
    });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  const end = (
    <>
      {problem && <ProblemNote problem={problem} />}
      <p className="acts">
        <button className="button button-main" disabled={busy}>
          {t(busy ? 'supplement.sending' : returned ? 'resubmit.send' : 'supplement.send')}
        </button>
      </p>
    </>
  );
  return (
    <section className="supplement" aria-labelledby="supplement">
      <h2 id="supplement">{t(returned ? 'resubmit.title' : notice ? 'supplement.title' : 'supplement.deferred')}</h2>
      {returned && <p>{t('resubmit.hint')}</p>}
      {notice?.dueOn !== undefined && <p>{t('supplement.due', { day: dateWords(notice.dueOn) })}</p>}
      <Defects defects={defects} />
      <ol className="material-cards">
        {wanted.map(({ id, name, standard }) => (
          <li key={id} className="material-card">
            <h3>{name}</h3>
            {standard !== undefined && <p>{t('materials.standard', { words: standard })}</p>}
            <FilesField
              id={id}
              name={name}
              files={files[id] ?? []}
              maxFiles={MOST_FILES}
              onChange={(to) => setFiles((before) => ({ ...before, [id]: to(before[id] ?? []) }))}
              error={missing.includes(id) ? t('materials.missing', { name }) : undefined}
            />
          </li>
        ))}
      </ol>
      {fields.length > 0 ? (
        <Fields view={view} defects={fields} send={send}>
          {end}
        </Fields>
      ) : (
        <form noValidate onSubmit={submit}>
          {end}
        </form>
      )}
    </section>
  );
}
