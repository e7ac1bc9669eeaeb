import { Segmented } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantKinds, type Answers, type CompiledForm, type Example, type Facts } from '../../engine/index.ts';
import { MatterForm } from '../../forms/index.ts';
import { useCheckedDraft, useEditor } from '../draft/editor.ts';
import { put } from '../edits/path.ts';
import { memoryFiles } from '../preview/memory-files.ts';
import { useLiveForm } from '../preview/use-live-form.ts';

type Kind = keyof typeof applicantKinds;

/** What an example says of its applicant and its licence, as conditions read it. */
function factsOf({ applicant = {}, licence = {}, business = 'new', receivedOn }: Example): Facts {
  const under = (origin: string, values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).map(([name, value]) => [`${origin}.${name}`, value] as const);
  return Object.fromEntries([
    ...under('applicant', applicant),
    ...under('licence', licence),
    ['case.business', business],
    ...(receivedOn === undefined ? [] : [['case.receivedOn', receivedOn] as const]),
  ]);
}

/** What is worked out from other answers is not written into an example. */
const written = ({ fields }: CompiledForm, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => fields.get(id)?.field.kind !== 'computed'));

/** The answers of an example, filled in as an applicant fills them in. */
export function ExampleForm({ example, index }: { example: Example; index: number }) {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const { sound } = useCheckedDraft();
  const form = useLiveForm(sound);
  const facts = useMemo(() => factsOf(example), [example]);
  const typed = useRef(example.answers);
  const [start, setStart] = useState({ answers: example.answers, round: 0 });
  // What changed elsewhere, as by undoing, starts the form over; what was typed here does not.
  useEffect(() => {
    if (typed.current === example.answers) return;
    typed.current = example.answers;
    setStart(({ round }) => ({ answers: example.answers, round: round + 1 }));
  }, [example.answers]);
  if (!form) return <p className="quiet">{t('preview.notSound')}</p>;
  const at = ['examples', 'examples', index];
  const words = t('edit.change', { name: example.title });
  const change = (answers: Answers) => {
    typed.current = written(form, answers);
    const bundle = put(draft.view().history.bundle, [...at, 'answers'], typed.current);
    draft.perform({ words, bundle, burst: `example ${example.id}` });
  };
  return (
    <section className="example-form" aria-labelledby="example-form">
      <h4 id="example-form">{t('examples.answers')}</h4>
      <Segmented
        aria-label={t('preview.applicant')}
        disabled={locked !== undefined}
        value={(example.applicant?.kind as Kind | undefined) ?? 'person'}
        onChange={(kind) =>
          draft.perform({ words, bundle: put(draft.view().history.bundle, [...at, 'applicant', 'kind'], kind) })
        }
        options={Object.entries(applicantKinds).map(([value, label]) => ({ value: value as Kind, label }))}
      />
      <MatterForm
        key={start.round}
        nested
        form={form}
        answers={start.answers}
        facts={facts}
        files={memoryFiles}
        readOnly={locked !== undefined}
        idPrefix={`example_${example.id}`}
        onChange={({ answers }) => change(answers)}
      />
    </section>
  );
}
