import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { missingRow } from '../check/missing-row.ts';
import type { Finding } from '../check/findings.ts';
import { useEditor } from '../draft/editor.ts';
import type { Path } from '../edits/path.ts';
import type { Selection } from '../grid/use-selection.ts';
import type { OpenTable } from './use-table.ts';

interface Props {
  findings: readonly Finding[];
  path: Path;
  opened: OpenTable;
  goTo: Selection['goTo'];
}

/** What the check has to say of the table, each with the one thing to do about it. */
export function GridFindings({ findings, path, opened, goTo }: Props) {
  const { t } = useTranslation();
  const { draft, locked } = useEditor();
  const { message } = App.useApp();
  const { table, acts } = opened;

  const close = () => {
    const when = missingRow(draft.view().history.bundle, Number(path.at(-1)));
    if (!when) {
      void message.info(t('tables.noGap'));
      return;
    }
    acts.insertRow(table.rows.length, when);
    goTo({ row: table.rows.length, column: when.length });
  };
  const button = (words: string, act: () => void) => (
    <button type="button" className="link-button" onClick={act}>
      {words}
    </button>
  );
  const actFor = ({ code, path: place }: Finding) => {
    const [list, row] = place.slice(path.length);
    if (code === 'TABLE_GAP') return locked === undefined && button(t('tables.closeGap'), close);
    if (list !== 'rows' || typeof row !== 'number') return false;
    if (code === 'TABLE_ROW_DEAD' && locked === undefined)
      return button(t('tables.removeRow', { row: row + 1 }), () => acts.removeRows(row, row));
    return button(t('tables.toRow', { row: row + 1 }), () => goTo({ row, column: 0 }));
  };
  if (findings.length === 0) return null;
  return (
    <ul className="sheet-findings" aria-label={t('tables.findings', { title: table.title })}>
      {findings.map((finding) => (
        <li key={finding.key}>
          <span className={`dot ${finding.severity}`}>{t(`severity.${finding.severity}`)}</span>
          <span>{finding.message}</span>
          {actFor(finding)}
        </li>
      ))}
    </ul>
  );
}
