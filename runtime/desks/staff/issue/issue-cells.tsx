import { Input, Tag } from 'antd';
import type { TFunction } from 'i18next';
import type { IssueRow } from '../../../api/index.ts';
import { momentWords } from '../case/moment-words.ts';
import type { RowCell } from '../resource/row-list.tsx';
import type { Tray } from './issue-page.tsx';

const resultWords = ({ resultName, resultNumber, outcome }: IssueRow): string =>
  [outcome, resultName, resultNumber].filter(Boolean).join(' ');

/** What each tray shows of a result beside its number. */
export function issueCells(
  t: TFunction,
  tray: Tray,
  tracking: Readonly<Record<string, string>>,
  note: (id: string, value: string) => void,
): RowCell<IssueRow>[] {
  const shared: RowCell<IssueRow>[] = [
    { title: t('queue.column.matter'), of: ({ matterName }) => matterName },
    {
      title: t('issue.result'),
      of: (row) => (
        <>
          {resultWords(row)} {row.unprinted !== undefined && <Tag color="blue">{t('blanks:state.waiting')}</Tag>}
          {row.unsealed !== undefined && <Tag color="gold">{t('issue.unsealed')}</Tag>}
        </>
      ),
    },
    { title: t('queue.column.applicant'), of: ({ applicantName }) => applicantName },
  ];
  const due: RowCell<IssueRow> = { title: t('issue.due'), of: ({ dueWords }) => dueWords ?? t('queue.noDue') };
  const address: RowCell<IssueRow> = {
    title: t('issue.address'),
    of: ({ receiver, mobile, address: to }) => (
      <span className="prose">{[[receiver, mobile].filter(Boolean).join(' '), to].filter(Boolean).join('\n')}</span>
    ),
  };
  if (tray === 'pickUp') return [...shared, { title: t('issue.receiver'), of: ({ receiver }) => receiver }, due];
  if (tray === 'sent') {
    return [
      ...shared,
      address,
      { title: t('deliver.tracking'), of: ({ trackingNumber }) => trackingNumber },
      { title: t('issue.sentOn'), of: ({ sentOn }) => (sentOn === undefined ? '' : momentWords(sentOn)) },
    ];
  }
  return [
    ...shared,
    address,
    {
      title: t('deliver.tracking'),
      of: ({ id, number }) => (
        <Input
          maxLength={30}
          autoComplete="off"
          aria-label={t('issue.trackingOf', { number })}
          value={tracking[id] ?? ''}
          onChange={({ target }) => note(id, target.value.trim())}
        />
      ),
    },
    due,
  ];
}
