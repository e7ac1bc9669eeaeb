import { type ReactNode, type SubmitEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Answers,
  askedFor,
  type CommandOf,
  committedMaterials,
  type FieldError,
  type KeptFile,
  knownFacts,
  liveForm,
  owedMaterials,
} from '../../../../engine/index.ts';
import type { CaseView, FormShape } from '../../../api/index.ts';
import { dateWords } from '../frame/date-words.ts';
import { MaterialFiles, MatterForm } from '../frame/forms.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useCommand } from './use-command.ts';

const MOST_FILES = 10;

type Defect = CaseView['case']['notices'][number]['defects'][number];
type Files = Readonly<Record<string, readonly KeptFile[]>>;

const about = (on: string): [kind: string, id: string] => {
  const [kind = '', id = ''] = on.split(':');
  return [kind, id];
};

const namedMaterials = (defects: readonly Defect[]): string[] =>
  defects.map(({ on }) => about(on)).flatMap(([kind, id]) => (kind === 'material' ? [id] : []));

/** Materials that can come in now: those a notice names, those that were deferred, those a promise stands for. */
const wantedMaterials = (view: CaseView, defects: readonly Defect[]) => {
  const asked = { case: view.case, matter: view };
  const open = [...owedMaterials(asked), ...committedMaterials(asked)].map(({ id }) => id);
  const wanted = new Set([...namedMaterials(defects), ...open]);
  return view.materials.filter(({ id }) => wanted.has(id));
};

/** Why something is asked for: the words of the locale are found under it. */
type Reason = 'returned' | 'told' | 'deferred' | 'promised';
const reasonOf = (view: CaseView): Reason => {
  if (view.case.stage === 'returned') return 'returned';
  if (askedFor(view.case)) return 'told';
  return owedMaterials({ case: view.case, matter: view }).length > 0 ? 'deferred' : 'promised';
};

/** What is told of a hand-in once it has been made. */
export const handedInWords = (view: CaseView): string => `supplement.${reasonOf(view)}.done`;

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
  const { deferredDue } = view.case;
  const reason = reasonOf(view);
  const notice = askedFor(view.case);
  const defects = useMemo(() => notice?.defects ?? [], [notice]);
  const fields = useMemo(() => defects.filter(({ on }) => about(on)[0] === 'field'), [defects]);
  const wanted = wantedMaterials(view, defects);
  const [files, setFiles] = useState<Files>({});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { give, busy, problem } = useCommand(view, done);

  const send = (answers?: Answers) => {
    const without = wanted.filter(({ id }) => (files[id] ?? []).length === 0).map(({ id }) => id);
    // What is named has to come in; of the rest at least something, or there would be nothing to send.
    const named = namedMaterials(defects);
    const owed = notice ? without.filter((id) => named.includes(id)) : without.length === wanted.length ? without : [];
    setMissing(owed);
    if (owed[0] !== undefined) {
      document.getElementById(`material-${owed[0]}`)?.focus();
      return;
    }
    void give({
      kind: reason === 'returned' ? 'resubmit' : 'supplement',
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
          {t(busy ? 'supplement.sending' : `supplement.${reason}.send`)}
        </button>
      </p>
    </>
  );
  return (
    <section className="supplement" aria-labelledby="supplement">
      <h2 id="supplement">{t(`supplement.${reason}.title`)}</h2>
      {reason === 'returned' && <p>{t('supplement.returned.hint')}</p>}
      {reason === 'promised' && <p>{t('supplement.promised.hint')}</p>}
      {notice?.dueOn !== undefined && <p>{t('supplement.due', { day: dateWords(notice.dueOn) })}</p>}
      {reason === 'deferred' && deferredDue !== undefined && (
        <p>{t('supplement.deferred.due', { day: dateWords(deferredDue) })}</p>
      )}
      <Defects defects={defects} />
      <ol className="material-cards">
        {wanted.map(({ id, name, standard }) => (
          <li key={id} className="material-card">
            <h3>{name}</h3>
            {standard !== undefined && <p>{t('materials.standard', { words: standard })}</p>}
            <MaterialFiles
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
