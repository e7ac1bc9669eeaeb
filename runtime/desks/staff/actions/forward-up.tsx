import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'forwardUp'>, 'kind'>>;

function ForwardFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('forward.hint', { authority: view.work.upper })}</p>
      <OpinionField label={t('forward.opinion')} phrases="forward" />
    </>
  );
}

/** 转报: the file goes to the authority above with what was found here. */
export const forwardUp: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: ForwardFields,
  command: ({ opinion = '' }) => ({ kind: 'forwardUp', opinion: opinion.trim() }),
};
