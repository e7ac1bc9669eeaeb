import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import type { Action, FieldsProps } from './action.ts';
import { LineField } from './line-field.tsx';
import { OpinionField } from './opinion-field.tsx';

type Values = Partial<Omit<CommandOf<'applyRule'>, 'kind'>>;

function RuleFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('rule.hint', { from: view.case.matter.version, to: view.work.newest })}</p>
      <LineField
        name="basis"
        label={t('rule.basis')}
        missing={t('rule.basisMissing')}
        hint={t('rule.basisHint')}
        maxLength={400}
      />
      <OpinionField name="reason" label={t('rule.reason')} phrases="rule" />
    </>
  );
}

/** 按新规办理: an undecided case goes on by the version in force now. */
export const applyRule: Action<Values> = {
  weight: () => 'usual',
  start: () => ({}),
  Fields: RuleFields,
  command: ({ basis = '', reason = '' }) => ({ kind: 'applyRule', basis: basis.trim(), reason: reason.trim() }),
};
