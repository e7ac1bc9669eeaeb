import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applicantKinds, deliveryWays, identityKinds, maskIdNumber, maskMobile } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';

/** Who applies. Numbers are covered until somebody asks: screens in a hall are seen by others. */
export function ApplicantFacts({ view: { case: one } }: { view: CaseView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { applicant, delivery } = one;
  const { agent } = applicant;
  const number = (value: string) => (open ? value : maskIdNumber(value));
  const mobile = (value: string) => (open ? value : maskMobile(value));
  const rows: readonly [label: string, value: string | undefined][] = [
    [t('applicant.kind'), applicantKinds[applicant.kind]],
    [t(`applicant.name.${applicant.kind}`), applicant.name],
    [identityKinds[applicant.idKind], number(applicant.idNumber)],
    [t('applicant.legalRepresentative'), applicant.legalRepresentative],
    [t('applicant.mobile'), mobile(applicant.mobile)],
    [t('applicant.address'), applicant.address],
    [t('applicant.agent'), agent && `${agent.name}（${t(`applicant.powers.${agent.powers}`)}）`],
    [t('applicant.agentId'), agent && number(agent.idNumber)],
    [t('applicant.agentMobile'), agent && mobile(agent.mobile)],
    [t('applicant.delivery'), deliveryWays[delivery.way]],
    [t('applicant.mailTo'), delivery.address],
  ];
  return (
    <Descriptions
      className="applicant-facts"
      size="small"
      bordered
      column={{ xs: 1, sm: 1, md: 2 }}
      title={t('applicant.title')}
      extra={
        <Button size="small" aria-pressed={open} onClick={() => setOpen(!open)}>
          {t(open ? 'applicant.cover' : 'applicant.uncover')}
        </Button>
      }
      items={rows.flatMap(([label, children]) => (children ? [{ key: label, label, children }] : []))}
    />
  );
}
