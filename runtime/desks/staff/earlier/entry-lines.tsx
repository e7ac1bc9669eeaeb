import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type EarlierLineRow, type EarlierRow, routes } from '../../../api/index.ts';
import { call } from '../../../signed-in/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { Reveal } from '../resource/reveal.tsx';
import { type RowCell, RowList } from '../resource/row-list.tsx';

interface Props {
  entry: EarlierRow;
  lines: readonly EarlierLineRow[];
}

/** Each licence as it was entered, to be compared with its paper. */
export function EntryLines({ entry: { id, file, state }, lines }: Props) {
  const { t } = useTranslation('earlier');
  const isOpen = state === 'waiting' || state === 'returned';
  const cells: readonly RowCell<EarlierLineRow>[] = [
    {
      title: t('entry.number'),
      of: ({ row, number, licence }) => (
        <>
          {licence === undefined ? (
            <span className="case-number">{number}</span>
          ) : (
            <Link href={`/licences/${licence}`} className="case-number">
              {number}
            </Link>
          )}
          {file !== undefined && <div className="quiet">{t('entry.row', { row })}</div>}
        </>
      ),
    },
    { title: t('entry.holder'), of: ({ holderName }) => holderName },
    {
      title: t('entry.idNumber'),
      of: ({ row, idKindName, idNumber }) => (
        <>
          <div className="quiet">{idKindName}</div>
          <Reveal
            label={idKindName}
            shown={idNumber}
            revealable={isOpen && idNumber.includes('*')}
            read={(reason) => call(routes.revealEarlier, { params: { id }, body: { row, reason } })}
          />
        </>
      ),
    },
    {
      title: t('entry.issued'),
      of: ({ issuer, issuedOn }) => (
        <>
          {dayWords(issuedOn)}
          <div className="quiet">{issuer}</div>
        </>
      ),
    },
    {
      title: t('entry.period'),
      of: ({ validFrom, validTo }) =>
        validTo === undefined
          ? t('entry.endless', { from: dayWords(validFrom) })
          : t('entry.periodWords', { from: dayWords(validFrom), to: dayWords(validTo) }),
    },
    {
      title: t('entry.archive'),
      of: ({ archive, note }) => (
        <>
          {archive}
          {note !== undefined && <div className="quiet">{note}</div>}
        </>
      ),
    },
  ];
  return (
    <>
      <h2 className="unseen">{t('entry.lines')}</h2>
      <RowList name={t('entry.lines')} rows={lines} cells={cells} rowKey="row" />
    </>
  );
}
