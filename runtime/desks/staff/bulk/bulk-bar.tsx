import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../../api/index.ts';
import { commandNames } from '../../../../engine/index.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { type BulkAct, bulkActs } from './bulk-acts.ts';

/** What can be done to the chosen cases together. */
export function BulkBar({ rows, onDone }: { rows: readonly CaseRow[]; onDone: () => void }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<BulkAct>();
  const casesOf = ({ stage }: BulkAct) => rows.filter((row) => row.stage === stage);
  if (rows.length === 0 && !act) return null;
  return (
    <div className="bulk-bar" role="group" aria-label={t('bulk.name')}>
      <span>{t('bulk.chosen', { count: rows.length })}</span>
      {bulkActs.map((one) => (
        <Button key={one.kind} disabled={casesOf(one).length === 0} onClick={() => setAct(one)}>
          {t('bulk.act', { act: commandNames[one.kind], count: casesOf(one).length })}
        </Button>
      ))}
      {act && (
        <BulkDialog
          kind={act.kind}
          name={commandNames[act.kind]}
          cases={casesOf(act)}
          onClose={(acted) => {
            setAct(undefined);
            if (acted) onDone();
          }}
        >
          <p>{t(`bulk.hint.${act.kind}`)}</p>
        </BulkDialog>
      )}
    </div>
  );
}
