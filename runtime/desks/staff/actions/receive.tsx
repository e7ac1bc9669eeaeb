import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import { type HandedRow, notHanded, toHanded } from '../materials/handed.ts';
import { HandInRows } from '../materials/hand-in-rows.tsx';
import type { Action, FieldsProps } from './action.ts';

interface Values {
  materials: HandedRow[];
}

/** What was noted before; else what was uploaded, or nothing yet. */
const startRow = ({ case: one }: CaseView, material: CaseView['materials'][number]): HandedRow => {
  const before = one.materials.find(({ id }) => id === material.id);
  if (before) return { ...before, files: [] };
  return notHanded(material);
};

function ReceiveFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('act.receiveHint')}</p>
      <HandInRows materials={view.materials} />
    </>
  );
}

/** 收件: the window counts what came in. */
export const receive: Action<Values> = {
  weight: () => 'usual',
  start: (view) => ({ materials: view.materials.map((material) => startRow(view, material)) }),
  Fields: ReceiveFields,
  command: ({ materials }) => ({
    kind: 'receive',
    materials: materials.map(({ id, originals, copies, way, files }) =>
      toHanded({ id, originals, copies, way, files }),
    ),
  }),
};
