import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type LicenceShape, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';
import { useDesk } from '../session/session.tsx';
import { LicenceStateTag } from './licence-state.tsx';
import { OfficeCase } from './office-case.tsx';

type Version = LicenceShape['versions'][number];
type Period = Pick<LicenceShape, 'validFrom' | 'validTo'>;

/** One licence with every act on it, each of a case. */
export function LicencePage({ id }: { id: string }) {
  const { t } = useTranslation('licences');
  const found = useResource(`licence ${id}`, (signal) => call(routes.deskLicence, { params: { id }, signal }));
  useTitle(t('title'));
  return <Loaded resource={found}>{(licence) => <Shown licence={licence} />}</Loaded>;
}

/** The way to strike it off, for the head of the authority, as long as it has not ended. */
function Cancelling({ licence }: { licence: LicenceShape }) {
  const { t } = useTranslation('licences');
  const { posts } = useDesk();
  const { state, endedOn, case: one } = licence;
  const mayCancel = endedOn === undefined && posts.some(({ kind }) => kind === 'leader');
  if (!mayCancel && state !== 'expired') return null;
  return (
    <p>
      {state === 'expired' && <span className="quiet">{t('cancelHint')}</span>}{' '}
      {mayCancel && one !== undefined && <Link href={`/cases/${one}/cancelLicence`}>{t('cancel')}</Link>}
      {mayCancel && one === undefined && <OfficeCase licence={licence} />}
    </p>
  );
}

/** Where a licence of before comes from. */
function Origin({ earlier }: { earlier: NonNullable<LicenceShape['earlier']> }) {
  const { t } = useTranslation('licences');
  const { issuer, archive, note, enteredBy: by, consentedBy: other, takenOn } = earlier;
  return (
    <p>
      {t('earlier.origin', { issuer, by, other, day: dayWords(takenOn) })} {t('earlier.archive', { archive })}
      {note !== undefined && <> {t('earlier.note', { note })}</>}
    </p>
  );
}

function Shown({ licence }: { licence: LicenceShape }) {
  const { t } = useTranslation('licences');
  const { name, number, holderName, matterName, issuedOn, endedOn, stateName } = licence;
  const periodWords = ({ validFrom, validTo }: Period) =>
    validTo === undefined
      ? t('endless')
      : t('period', { from: dayWords(validFrom ?? issuedOn), to: dayWords(validTo) });
  const cells: readonly RowCell<Version>[] = [
    { title: t('version.act'), of: ({ act, tacit }) => (tacit ? `${act}（${t('tacit')}）` : act) },
    { title: t('version.on'), of: ({ on }) => dayWords(on) },
    { title: t('version.period'), of: periodWords },
    {
      title: t('version.case'),
      of: ({ case: one }) =>
        one ? (
          <Link href={`/cases/${one.id}`} className="case-number">
            {one.number}
          </Link>
        ) : (
          t('earlier.noCase')
        ),
    },
  ];
  return (
    <>
      <header className="case-head">
        <h1>{name}</h1>
        <p className="case-facts">
          <span className="case-number">{number}</span>
          <LicenceStateTag licence={licence} />
          <span>{t('holder', { name: holderName })}</span>
          <span>{matterName}</span>
          <span>{t('issuedOn', { day: dayWords(issuedOn) })}</span>
          <span>{t('valid', { period: periodWords(licence) })}</span>
          {endedOn !== undefined && <span>{t('endedOn', { day: dayWords(endedOn), state: stateName })}</span>}
        </p>
      </header>
      {licence.earlier && <Origin earlier={licence.earlier} />}
      <Cancelling licence={licence} />
      <h2 className="unseen">{t('versions')}</h2>
      <RowList name={t('versions')} rows={licence.versions} cells={cells} />
    </>
  );
}
