import { Button, Empty } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateFields, type Bundle } from '../../engine/index.ts';
import { findingsIn } from '../check/findings.ts';
import { useBundle, useCheckedDraft, useEditor } from '../draft/editor.ts';
import { put } from '../edits/path.ts';
import { DocumentPreview } from './document-preview.tsx';
import { fieldTokens } from './field-tokens.ts';

/** What a new template begins with. */
const firstTemplate =
  '<h1>{{document.title}}</h1>\n<p indent="2"></p>\n<p align="right">{{dateChinese document.date}}</p>\n';

type Document = Bundle['documents']['documents'][number];

/** Where a line of a text begins. */
const startOf = (text: string, line: number) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0);

/** The text of a template, what is wrong with it by line, and how it will read. */
export function TemplateEditor({ document }: { document: Document }) {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const bundle = useBundle();
  const { findings } = useCheckedDraft();
  const [isPreviewed, setPreviewed] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { template, title } = document;
  const text = bundle.templates[template] ?? '';
  const faults = findingsIn(findings, ['templates', template]);
  const tokens = useMemo(() => fieldTokens(templateFields(bundle.form, [document.act])), [bundle.form, document.act]);

  const write = (next: string, words: string, burst?: string) =>
    draft.perform({
      words,
      bundle: put(draft.view().history.bundle, ['templates', template], next),
      ...(burst === undefined ? {} : { burst }),
    });
  const insert = (token: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    write(text.slice(0, selectionStart) + token + text.slice(selectionEnd), t('edit.insertField', { name: title }));
    area.current?.focus();
  };
  const goToLine = (line: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(startOf(text, line), startOf(text, line + 1) - 1);
  };

  const make = () => {
    const name = `${document.id}.hbs`;
    const made = put(draft.view().history.bundle, ['templates', name], firstTemplate);
    const path = ['documents', 'documents', made.documents.documents.indexOf(document), 'template'];
    draft.perform({ words: t('template.make'), bundle: put(made, path, name) });
  };
  if (bundle.templates[template] === undefined) {
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('template.missing', { title })}>
        <Button disabled={locked !== undefined} onClick={make}>
          {t('template.make')}
        </Button>
      </Empty>
    );
  }

  return (
    <section className="template" aria-label={t('template.title', { title })}>
      <h3 className="group-title">{t('template.title', { title })}</h3>
      <div className="toolbar">
        <select
          className="prop-input"
          aria-label={t('template.insert')}
          disabled={locked !== undefined}
          value=""
          onChange={({ target }) => insert(target.value)}
        >
          <option value="">{t('template.insert')}</option>
          {tokens.map(({ label, text: token }) => (
            <option key={token} value={token}>
              {label}
            </option>
          ))}
        </select>
        <Button aria-pressed={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
          {t(isPreviewed ? 'template.hide' : 'template.preview')}
        </Button>
      </div>
      <textarea
        ref={area}
        id={`prop_${template}`}
        className="code"
        aria-label={template}
        spellCheck={false}
        readOnly={locked !== undefined}
        value={text}
        onChange={({ target }) => write(target.value, t('edit.template', { name: title }), template)}
      />
      {faults.length > 0 && (
        <ul className="plain-list" aria-label={t('template.faults')}>
          {faults.map(({ key, line, message, severity }) => (
            <li key={key}>
              <button type="button" className={`link-button ${severity}`} onClick={() => goToLine(line ?? 1)}>
                {line === undefined ? message : t('line', { line, message })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isPreviewed && <DocumentPreview document={document.id} title={title} />}
    </section>
  );
}
