import { useTranslation } from 'react-i18next';
import type { Action } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

interface Values {
  words?: string;
}

function UrgeFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('urge.hint')}</p>
      <OpinionField name="words" label={t('urge.words')} phrases="urge" />
    </>
  );
}

/** 催办: seen by whoever has the case until they act. */
export const urge: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: UrgeFields,
  command: ({ words = '' }) => ({ kind: 'urge', words: words.trim() }),
};
