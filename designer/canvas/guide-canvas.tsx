import { Button } from 'antd';
import { CloseOutlined } from '@ant-design/icons';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compileMatter, guideOf, withShared, type GuideEntry, type GuidePart } from '../../engine/index.ts';
import { useBundle, useCheckedDraft, useEditor } from '../draft/editor.ts';
import { insert, remove } from '../edits/lists.ts';
import { listAt, type Path } from '../edits/path.ts';
import { guidePlace } from '../preview/guide-place.ts';
import { IconButton } from '../resource/icon-button.tsx';
import { WrittenText } from './written-text.tsx';

/** Entries that are the guide's own wording, by part and label. */
const own: Readonly<Record<string, Path>> = {
  'basics 适用范围': ['guide', 'applicable'],
  'remedies 申请人的权利和义务': ['guide', 'rights'],
  'remedies 说明': ['guide', 'remedies', 'note'],
};
const ownIn = (part: string) =>
  Object.entries(own).flatMap(([key, path]) =>
    key.startsWith(`${part} `) ? [{ label: key.slice(part.length + 1), path }] : [],
  );

/** The guide as citizens will read it: what is computed stands greyed, the wording is written in its place. */
export function GuideCanvas() {
  const { t } = useTranslation();
  const { centre } = useEditor();
  const { sound } = useCheckedDraft();
  const guide = useMemo(() => {
    const compiled = sound && compileMatter(withShared(sound, centre.shared));
    if (!compiled?.ok) return undefined;
    return guideOf(compiled.matter, { ...guidePlace(centre), administrator: true });
  }, [sound, centre]);
  if (!guide) return <p className="quiet">{t('guidePage.none')}</p>;
  return (
    <article className="guide-page" aria-label={t('guidePage.title')}>
      <p className="quiet">{t('guidePage.hint')}</p>
      <h3 className="guide-computed">{guide.title}</h3>
      <WrittenText path={['guide', 'introduction']} label={t('guidePage.introduction')} />
      {guide.parts.map((part) => (
        <section key={part.id} aria-label={part.title}>
          <h4 className="guide-computed">
            {part.number}、{part.title}
          </h4>
          {part.id === 'questions' ? <Questions /> : <Computed part={part} />}
          {ownIn(part.id).map(({ label, path }) => (
            <Written key={label} label={label}>
              <WrittenText path={path} label={label} />
            </Written>
          ))}
          {part.id === 'remedies' && <Remedies />}
        </section>
      ))}
    </article>
  );
}

const Written = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="guide-line">
    <span>{label}</span>
    {children}
  </div>
);

const Entries = ({ entries }: { entries: readonly GuideEntry[] }) => (
  <dl className="guide-computed guide-entries">
    {entries.map(({ label, values }) => (
      <div key={label} className="guide-line">
        <dt>{label}</dt>
        <dd>{values.join('；')}</dd>
      </div>
    ))}
  </dl>
);

/** What the rest of the matter says; it is changed where it is written. */
function Computed({ part: { id, entries, records } }: { part: GuidePart }) {
  const computed = entries.filter(({ label }) => own[`${id} ${label}`] === undefined);
  return (
    <>
      <Entries entries={computed} />
      {records.length > 0 && (
        <ul className="guide-computed">
          {records.map((record) => (
            <li key={record.id}>
              {record.title}
              {record.when !== undefined && <span className="quiet">（{record.when}）</span>}
              <Entries entries={record.entries} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whom to turn to against a decision: numbers and names, in the panel. */
function Remedies() {
  const { t } = useTranslation();
  const { draft } = useEditor();
  return <Button onClick={() => draft.goTo(['guide', 'remedies'])}>{t('guidePage.remedies')}</Button>;
}

function Questions() {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const change = (words: string, list: Path, made: typeof bundle) =>
    draft.perform({ words: t(`guidePage.${words}`), bundle: made, select: list.slice(0, 1) });
  const each = (list: Path, show: (path: Path, index: number) => ReactNode, removeWords: string) =>
    listAt(bundle, list).map((_, index) => (
      <div key={index} className="guide-question">
        {show([...list, index], index)}
        {locked === undefined && (
          <IconButton
            words={t(`guidePage.${removeWords}`, { number: index + 1 })}
            icon={CloseOutlined}
            onClick={() => change('removed', list, remove(draft.view().history.bundle, [...list, index]))}
          />
        )}
      </div>
    ));
  const add = (list: Path, item: unknown, words: string) =>
    locked === undefined && (
      <Button
        size="small"
        onClick={() => {
          const now = draft.view().history.bundle;
          change(words, list, insert(now, list, listAt(now, list).length, item));
        }}
      >
        {t(`guidePage.${words}`)}
      </Button>
    );
  const [questions, notes]: Path[] = [
    ['guide', 'questions'],
    ['guide', 'notes'],
  ];
  if (!questions || !notes) return null;
  return (
    <>
      {each(
        questions,
        (path, index) => (
          <span className="guide-pair">
            <WrittenText
              path={[...path, 'question']}
              label={t('guidePage.question', { number: index + 1 })}
              optional={false}
            />
            <WrittenText
              path={[...path, 'answer']}
              label={t('guidePage.answer', { number: index + 1 })}
              optional={false}
            />
          </span>
        ),
        'removeQuestion',
      )}
      {add(questions, { question: '', answer: '' }, 'addQuestion')}
      {each(
        notes,
        (path, index) => (
          <WrittenText path={path} label={t('guidePage.note', { number: index + 1 })} optional={false} />
        ),
        'removeNote',
      )}
      {add(notes, '', 'addNote')}
    </>
  );
}
