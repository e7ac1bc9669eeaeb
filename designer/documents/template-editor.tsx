import { Button, Empty, Segmented } from 'antd';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { templateFields, type DocumentConfig, type Form } from '../../engine/index.ts';
import { findingsIn } from '../check/findings.ts';
import { useAnyEditor, useCheckedDraft, useContent, useView } from '../draft/editor.ts';
import type { Papers } from '../edits/orphans.ts';
import { put } from '../edits/path.ts';
import { ActSelect } from '../focus/act-select.tsx';
import { labelsOf } from './chips.ts';
import { added, additions, behindLoops, depending, mayDepend } from './edit-pieces.ts';
import { FieldChoice } from './field-choice.tsx';
import { fieldTokens, maybeFields } from './field-tokens.ts';
import { pieceAt, piecesOf } from './pieces.ts';
import { shownFiles } from './shown-files.ts';
import { TemplateLines, type Caret } from './template-lines.tsx';
import { TemplateSource } from './template-source.tsx';
import { TemplateFaults } from './template-faults.tsx';
import { useInsertion } from './use-insertion.ts';

/** What a new template begins with. */
const firstTemplate =
  '<h1>{{document.title}}</h1>\n<p indent="2"></p>\n<p align="right">{{dateChinese document.date}}</p>\n';

const views = ['lines', 'source'] as const;
type View = (typeof views)[number];

interface Props {
  document: DocumentConfig;
  /** What applicants fill in beside what is known of every case. */
  form: Form;
  /** How the document will read, shown when asked for. */
  preview: ReactNode;
}

/** The template of a document: its lines with chips for fields or its source, what is wrong with it, and how it will read. */
export function TemplateEditor({ document, form, preview }: Props) {
  const { t } = useTranslation();
  const { draft, locked } = useAnyEditor();
  const papers = useContent() as Papers;
  const goal = useView((view) => view.goal);
  const { findings } = useCheckedDraft();
  const [view, setView] = useState<View>('lines');
  const [isPreviewed, setPreviewed] = useState(false);
  const [caret, setCaret] = useState<Caret>();
  const [sourceGoal, setSourceGoal] = useState<{ line: number }>();
  const { template, title } = document;
  const text = papers.templates[template] ?? '';
  const isLocked = locked !== undefined;
  const pieces = useMemo(() => piecesOf(text), [text]);
  const faults = findingsIn(findings, ['templates', template]);
  const fields = useMemo(() => templateFields(form, [document.act]), [form, document.act]);
  const tokens = useMemo(() => fieldTokens(fields), [fields]);
  const labels = useMemo(() => labelsOf(fields), [fields]);
  const maybe = useMemo(() => maybeFields(fields), [fields]);
  const files = useMemo(() => shownFiles(fields), [fields]);

  const write = (next: string, words: string, burst?: string) =>
    draft.perform({
      words,
      bundle: put(draft.view().history.bundle, ['templates', template], next),
      ...(burst === undefined ? {} : { burst: `${template} ${burst}` }),
    });
  const place = useRef<HTMLDivElement>(null);
  const insertion = useInsertion(place, {
    text,
    view,
    write: (next) => write(next, t('edit.insertField', { name: title })),
  });

  const goToLine = (line: number) => {
    if (view === 'source') setSourceGoal({ line });
    else setCaret({ piece: pieceAt(pieces, line), end: 'start' });
  };
  // Somebody was sent here: to the first thing that is wrong.
  const [arrived, setArrived] = useState<typeof goal>();
  if (goal !== arrived) {
    setArrived(goal);
    if (goal?.path[0] === 'templates' && goal.path[1] === template) goToLine(faults[0]?.line ?? 1);
  }

  const add = (what: string) => {
    const file = files.find(({ path }) => path === what);
    const from = insertion.piece ?? pieces.length - 1;
    const source = file?.source ?? additions[what as keyof typeof additions];
    const { text: next, at } = added(pieces, file ? behindLoops(pieces, from) : from, source);
    write(next, t('edit.template', { name: title }));
    setCaret({ piece: at, end: 'start' });
  };
  const depend = (path: string) => {
    const at = insertion.piece;
    if (at === undefined) return;
    write(depending(pieces, at, path), t('edit.template', { name: title }));
    // Behind the beginning of the condition and its line break.
    setCaret({ piece: at + 2, end: 'end' });
  };
  const make = () => {
    const name = `${document.id}.hbs`;
    const made = put(draft.view().history.bundle as Papers, ['templates', name], firstTemplate);
    const path = ['documents', 'documents', made.documents.documents.indexOf(document), 'template'];
    draft.perform({ words: t('template.make'), bundle: put(made, path, name) });
  };
  if (papers.templates[template] === undefined) {
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('template.missing', { title })}>
        <Button disabled={isLocked} onClick={make}>
          {t('template.make')}
        </Button>
      </Empty>
    );
  }

  return (
    <section className="template" aria-label={t('template.title', { title })}>
      <h3 className="group-title">{t('template.title', { title })}</h3>
      <div className="toolbar">
        <FieldChoice tokens={tokens} disabled={isLocked} onChoose={insertion.insert} />
        {view === 'lines' && (
          <ActSelect className="prop-input" label={t('template.add')} disabled={isLocked} onChoose={add}>
            <option value="">{t('template.add')}</option>
            {Object.keys(additions).map((what) => (
              <option key={what} value={what}>
                {t(`addition.${what}`)}
              </option>
            ))}
            {files.map(({ label, path }) => (
              <option key={path} value={path}>
                {label}
              </option>
            ))}
          </ActSelect>
        )}
        {view === 'lines' && (
          <ActSelect
            className="prop-input"
            label={t('template.depend')}
            disabled={isLocked || insertion.piece === undefined || !mayDepend(pieces, insertion.piece)}
            onChoose={depend}
          >
            <option value="">{t('template.depend')}</option>
            {maybe.map(({ label, path }) => (
              <option key={path} value={path}>
                {label}
              </option>
            ))}
          </ActSelect>
        )}
        <Segmented<View>
          aria-label={t('view.choice')}
          value={view}
          onChange={setView}
          options={views.map((value) => ({ value, label: t(`template.${value}`) }))}
        />
        <Button aria-pressed={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
          {t(isPreviewed ? 'template.hide' : 'template.preview')}
        </Button>
      </div>
      <div ref={place}>
        {view === 'lines' ? (
          <TemplateLines
            {...{ text, labels, isLocked, caret }}
            onEnter={insertion.enter}
            onWrite={(next, goTo, burst) => {
              write(next, t('edit.template', { name: title }), burst);
              if (goTo) setCaret(goTo);
            }}
          />
        ) : (
          <TemplateSource
            id={`prop_${template}`}
            {...{ text, isLocked, goal: sourceGoal }}
            onWrite={(next) => write(next, t('edit.template', { name: title }), 'source')}
          />
        )}
      </div>
      <TemplateFaults faults={faults} onGo={goToLine} />
      {isPreviewed && preview}
    </section>
  );
}
