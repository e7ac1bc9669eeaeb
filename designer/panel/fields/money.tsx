import type { FieldProps } from '@rjsf/utils';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Fen of an amount typed in yuan, exact; `undefined` when it is none. */
export function fenOf(typed: string): number | undefined {
  const [, yuan, fen = ''] =
    /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(typed.normalize('NFKC').replaceAll(',', '').trim()) ?? [];
  return yuan === undefined ? undefined : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}

/** Typed in yuan, kept in fen. */
export function MoneyField({ formData, fieldPathId, readonly, onChange }: FieldProps) {
  const { t } = useTranslation();
  const kept: unknown = formData;
  const [typed, setTyped] = useState<string>();
  const written = typeof kept === 'number' ? String(kept / 100) : '';
  const shown = typed !== undefined && fenOf(typed) === kept ? typed : written;
  return (
    <span className="prop-line">
      <input
        id={fieldPathId.$id}
        className="prop-input prop-short"
        inputMode="decimal"
        autoComplete="off"
        disabled={readonly === true}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(fenOf(target.value), fieldPathId.path);
        }}
      />
      {t('yuan')}
    </span>
  );
}
