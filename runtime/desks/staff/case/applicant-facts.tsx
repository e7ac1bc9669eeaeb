import { Button, Descriptions } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantKinds, deliveryWays, identityKinds, maskIdNumber, maskMobile } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { CoveredValue } from './covered-value.tsx';
import { valueAt } from './value-at.ts';

type Row = readonly [label: string, pointer: string, mask?: (value: string) => string];

/**
 * Who applies. What the server covered is read one by one, for a reason; numbers that came plain, for the window to
 * compare, are covered until somebody asks: screens in a hall are seen by others.
 */
export function ApplicantFacts({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { case: one, covered } = view;
  const { applicant, delivery } = one;
  const rows: readonly Row[] = [
    [t(`applicant.name.${applicant.kind}`), '/applicant/name'],
    [identityKinds[applicant.idKind], '/applicant/idNumber', maskIdNumber],
    [t('applicant.legalRepresentative'), '/applicant/legalRepresentative'],
    [t('applicant.mobile'), '/applicant/mobile', maskMobile],
    [t('applicant.address'), '/applicant/address'],
    [t('applicant.agent'), '/applicant/agent/name'],
    [t('applicant.agentId'), '/applicant/agent/idNumber', maskIdNumber],
    [t('applicant.agentMobile'), '/applicant/agent/mobile', maskMobile],
    [t('applicant.mailTo'), '/delivery/address'],
  ];
  const isCovered = (pointer: string) => covered.find((value) => value.pointer === pointer);
  const shown = ([, pointer, mask]: Row): ReactNode => {
    const value = valueAt(one, pointer);
    const hidden = isCovered(pointer);
    if (hidden) return <CoveredValue view={view} covered={hidden} shown={value} />;
    return mask && !open ? mask(value) : value;
  };
  const present = rows.filter(([, pointer]) => valueAt(one, pointer) !== '');
  const uncoverable = present.some(([, pointer, mask]) => mask !== undefined && !isCovered(pointer));
  const plain: readonly (readonly [label: string, value: string])[] = [
    ...(applicant.agent
      ? [[t('applicant.agentPowers'), t(`applicant.powers.${applicant.agent.powers}`)] as const]
      : []),
    ...(one.byOffice ? [] : [[t('applicant.delivery'), deliveryWays[delivery.way]] as const]),
  ];
  return (
    <Descriptions
      className="applicant-facts"
      size="small"
      bordered
      column={{ xs: 1, sm: 1, md: 2 }}
      title={t(one.byOffice ? 'applicant.holder' : 'applicant.title')}
      extra={
        uncoverable && (
          <Button size="small" aria-pressed={open} onClick={() => setOpen(!open)}>
            {t(open ? 'applicant.cover' : 'applicant.uncover')}
          </Button>
        )
      }
      items={[
        {
          key: 'kind',
          label: t(one.byOffice ? 'applicant.holderKind' : 'applicant.kind'),
          children: applicantKinds[applicant.kind],
        },
        ...present.map((row) => ({ key: row[1], label: row[0], children: shown(row) })),
        ...plain.map(([label, children]) => ({ key: label, label, children })),
      ]}
    />
  );
}
