import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PreviewShape } from '../../../api/index.ts';
import { DocumentFrame } from './document-frame.tsx';
import type { CaseCommandKind } from './registry.ts';

const facts = ['promisedDue', 'statutoryDue', 'supplementDue', 'grant'] as const;

interface Props {
  kind: CaseCommandKind;
  preview: PreviewShape;
  weight: 'usual' | 'final';
  busy: boolean;
  onSign: () => void;
  onChange: () => void;
}

/** What the act would do: its dates, the grant it rests on and its papers; then the signature. */
export function PreviewPane({ kind, preview, weight, busy, onSign, onChange }: Props) {
  const { t } = useTranslation();
  const known = facts.filter((one) => preview[one] !== undefined);
  return (
    <div className="preview">
      <p className={`preview-warning preview-${weight}`}>{t(`preview.${weight}`)}</p>
      {known.length > 0 && (
        <dl className="preview-facts">
          {known.map((one) => (
            <div key={one}>
              <dt>{t(`preview.${one}`)}</dt>
              <dd>{preview[one]}</dd>
            </div>
          ))}
        </dl>
      )}
      {preview.documents.map(({ config, title, html }) => (
        <DocumentFrame key={config} title={title} html={html} />
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
