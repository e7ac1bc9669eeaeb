import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';
import { PaperField } from './paper-field.tsx';

type Values = Partial<Omit<CommandOf<'unlockArchive'>, 'kind'>>;

function UnlockFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('unlocking.hint')}</p>
      <PaperField view={view} />
      <OpinionField name="reason" label={t('unlocking.reason')} phrases="replacement" />
    </>
  );
}

/** 同意启封: an archived file is opened for one paper that is wrong. */
export const unlockArchive: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: UnlockFields,
  command: ({ document = '', reason = '' }) => ({ kind: 'unlockArchive', document, reason: reason.trim() }),
};
