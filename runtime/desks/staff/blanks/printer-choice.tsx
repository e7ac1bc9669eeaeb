import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';

/** The machine remembers which printer stands beside it. */
const KEPT = 'yichuang.printer';

/** The printer that overprints here; its correction moves what is printed. */
export function usePrinter() {
  const [printer, setPrinter] = useState(() => localStorage.getItem(KEPT) ?? '');
  const choose = (id: string) => {
    localStorage.setItem(KEPT, id);
    setPrinter(id);
  };
  return { printer, choose };
}

export function PrinterChoice({ printer, choose }: ReturnType<typeof usePrinter>) {
  const { t } = useTranslation('blanks');
  const { data } = useResource('printers', (signal) => call(routes.printers, { signal }));
  const items = data?.items ?? [];
  const known = items.some(({ id }) => id === printer);
  return (
    <Select
      aria-label={t('act.printer')}
      className="printer-choice"
      value={known ? printer : ''}
      onChange={choose}
      options={[{ value: '', label: t('act.unmoved') }, ...items.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
