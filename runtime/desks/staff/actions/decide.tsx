import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandOf } from '../../../../engine/index.ts';
import { useMatterWords } from '../case/matter-words.ts';
import { QuotaLine } from '../case/quota-line.tsx';
import { useDesk } from '../session/session.tsx';
import type { Action, FieldsProps } from './action.ts';
import { FalsehoodField } from './falsehood-field.tsx';
import { GroundsField } from './grounds-field.tsx';
import { OpinionField } from './opinion-field.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { PointsField } from './points-field.tsx';

type Values = Partial<Omit<CommandOf<'decide'>, 'kind'>>;

function DecideFields({ view }: FieldsProps) {
  const { t } = useTranslation();
  const said = useMatterWords();
  const outcome = Form.useWatch<Values['outcome']>('outcome');
  const isLeader = useDesk().posts.some(({ kind }) => kind === 'leader');
  const mayDeny = isLeader || !view.work.denialByLeader;
  const found = view.findings.filter(({ type }) => type === 'ground');
  return (
    <>
      {found.map(({ rule, message, basis }) => (
        <Alert key={rule} type="warning" showIcon title={message} description={basis} />
      ))}
      <QuotaLine view={view} />
      <PointsField points={view.checkPoints} />
      <OutcomeField
        label={t('act.decision')}
        options={[
          { value: 'grant', label: t('opinion.grant') },
          { value: 'deny', label: t('opinion.deny'), disabled: !mayDeny },
        ]}
      />
      {!mayDeny && <p className="quiet">{said(t('act.denialByLeader'))}</p>}
      <OpinionField phrases={outcome === 'deny' ? 'deny' : 'grant'} />
      {outcome === 'deny' && <GroundsField reasons={view.work.denialReasons} label={t('act.denialGrounds')} />}
      {outcome === 'deny' && <FalsehoodField view={view} />}
    </>
  );
}

/** 决定: granted under the authority of whoever signs, or denied with reasons. */
export const decide: Action<Values> = {
  weight: ({ outcome }) => (outcome === 'deny' ? 'final' : 'usual'),
  start: () => ({ grounds: [] }),
  Fields: DecideFields,
  command: ({ outcome = 'deny', opinion = '', grounds = [], falsehood = false }) => ({
    kind: 'decide',
    outcome,
    opinion,
    grounds: outcome === 'deny' ? grounds : [],
    ...(outcome === 'deny' && falsehood ? { falsehood } : {}),
  }),
};
