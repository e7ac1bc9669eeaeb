import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WindowRow } from '../../../api/index.ts';
import type { SeatPlan } from './seat-dialog.tsx';
import { VerifyMark } from './verify-mark.tsx';

interface Props {
  row: WindowRow;
  /** Left out for those who only look. */
  onSeat?: (plan: SeatPlan) => void;
}

const colours: Readonly<Record<WindowRow['state'], string>> = {
  open: 'green',
  unstaffed: 'volcano',
  closed: 'default',
  unknown: 'gold',
};

export function WindowCard({ row, onSeat }: Props) {
  const { t } = useTranslation('centre');
  const numbered = /^\d+$/.test(row.number);
  return (
    <li className="window-card">
      <h3>
        <span className="window-number">{numbered ? t('windows.number', { number: row.number }) : row.number}</span>
        {row.name}
      </h3>
      <p className="window-tags">
        <Tag color={colours[row.state]}>{row.stateName}</Tag>
        <Tag>{row.kindName}</Tag>
        <VerifyMark verify={row.verify} />
      </p>
      <dl>
        <dt>{t('windows.units')}</dt>
        <dd>{row.units.join('、')}</dd>
        <dt>{t('windows.matters')}</dt>
        <dd className={row.matters.length === 0 ? 'quiet' : ''}>
          {row.matters.map(({ name }) => name).join('、') || t('windows.noMatters')}
        </dd>
        <dt>{t('windows.people')}</dt>
        <dd className={row.people.length === 0 ? 'quiet' : ''}>
          {row.people.length === 0 && t('windows.nobody')}
          {row.people.map(({ account, displayName, coversFor, arranged }) => (
            <span key={account} className="window-person">
              {displayName}
              {coversFor !== undefined && <Tag color="blue">{t('windows.covers', { name: coversFor })}</Tag>}
              {arranged && coversFor === undefined && <Tag color="blue">{t('windows.arranged')}</Tag>}
            </span>
          ))}
        </dd>
      </dl>
      {onSeat && (
        <Button size="small" onClick={() => onSeat({ way: 'seat', window: row.id })}>
          {t('windows.seat')}
          <span className="unseen">{row.name}</span>
        </Button>
      )}
    </li>
  );
}
