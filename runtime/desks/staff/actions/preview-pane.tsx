import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PreviewShape } from '../../../api/index.ts';
import { dayWords } from '../case/moment-words.ts';
import type { CaseCommandKind } from './action.ts';
import { DocumentFrame } from './document-frame.tsx';

const days = ['promisedDue', 'statutoryDue', 'supplementDue'] as const;

interface Props {
  kind: CaseCommandKind;
  preview: PreviewShape;
  weight: 'usual' | 'final';
  busy: boolean;
  /** Takes the draft of a paper away, by its configuration. */
  onTake: (config: string) => void;
  onSign: () => void;
  onChange: () => void;
}

/** What the act would do: its dates, the grant it rests on and its papers; then the signature. */
export function PreviewPane({ kind, preview, weight, busy, onTake, onSign, onChange }: Props) {
  const { t } = useTranslation();
  const facts = [
    ...days.map((name) => ({ name, words: preview[name] && dayWords(preview[name]) })),
    { name: 'grant', words: preview.grant },
  ].filter(({ words }) => words !== undefined);
  return (
    <div className="preview">
      <p className={`preview-warning preview-${weight}`}>{t(`preview.${weight}`)}</p>
      {facts.length > 0 && (
        <dl className="preview-facts">
          {facts.map(({ name, words }) => (
            <div key={name}>
              <dt>{t(`preview.${name}`)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {preview.documents.map(({ config, title, html }) => (
        <DocumentFrame key={config} title={title} html={html} onTake={() => onTake(config)} />
      ))}
      {preview.documents.length === 0 && <p className="quiet">{t('preview.noDocuments')}</p>}
      <div className="panel-buttons">
        <Button type="primary" danger={weight === 'final'} loading={busy} onClick={onSign}>
          {t(`act.sign.${kind}`)}
        </Button>
        <Button onClick={onChange} disabled={busy}>
          {t('act.change')}
        </Button>
      </div>
    </div>
  );
}
