import { useTranslation } from 'react-i18next';
import type { ReceiptShape } from '../../../api/index.ts';
import { dateWords } from '../frame/date-words.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { QrCode } from '../frame/qr-code.tsx';

/** What the applicant leaves with: number, query code, and what happens next. */
export function Receipt({ receipt }: { receipt: ReceiptShape }) {
  const { t } = useTranslation();
  const { id, number, queryCode, matter, submittedOn, noticeDue } = receipt;
  // The code is asked for: whoever finds the sheet, or looks over a shoulder, must not read the case.
  const address = `${location.origin}/track?number=${encodeURIComponent(number)}`;
  const facts = [
    ['matter', matter],
    ['number', number],
    ['code', queryCode],
    ['on', dateWords(submittedOn)],
  ] as const;
  return (
    <article className="receipt">
      <PageTitle title={t('receipt.title')} />
      <p>{t('receipt.done')}</p>
      <div className="receipt-body">
        <dl className="entries">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`receipt.${name}`)}</dt>
              <dd className={name === 'matter' ? undefined : 'receipt-number'}>{value}</dd>
            </div>
          ))}
        </dl>
        <figure className="guide-code">
          <QrCode text={address} label={t('receipt.qr')} />
          <figcaption>{t('receipt.scan')}</figcaption>
        </figure>
      </div>
      <p className="note">{t('receipt.keep')}</p>
      <section>
        <h2>{t('receipt.next')}</h2>
        <ol className="steps">
          <li>
            <b>{t('receipt.nextNotice')}</b>
            <span>
              {noticeDue === undefined
                ? t('receipt.nextNoticeDays')
                : t('receipt.nextNoticeBy', { day: dateWords(noticeDue) })}
            </span>
          </li>
          <li>
            <b>{t('receipt.nextReview')}</b>
            <span>{t('receipt.nextReviewWords')}</span>
          </li>
          <li>
            <b>{t('receipt.nextResult')}</b>
            <span>{t('receipt.nextResultWords')}</span>
          </li>
        </ol>
      </section>
      <p className="acts screen-only">
        <button type="button" className="button button-main" onClick={() => window.print()}>
          {t('receipt.print')}
        </button>
        <a className="button" href={`/my/cases/${id}`}>
          {t('receipt.open')}
        </a>
        <a className="button" href="/">
          {t('home')}
        </a>
      </p>
    </article>
  );
}
