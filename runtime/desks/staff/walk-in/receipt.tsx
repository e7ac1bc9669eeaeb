import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes, type ReceiptShape } from '../../../api/index.ts';
import { offered } from '../actions/acts.ts';
import { DocumentsPart } from '../case/documents-part.tsx';
import { dayWords } from '../case/moment-words.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';

/** What the applicant leaves with, and the way straight on in the same visit. */
export function Receipt({ receipt, onAgain }: { receipt: ReceiptShape; onAgain: () => void }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { id, number, queryCode, noticeDue } = receipt;
  const view = useResource(`case ${id}`, (signal) => call(routes.deskCase, { params: { id }, signal }));
  // A day that depends on a year nobody has announced yet is told in words.
  const answerBy =
    noticeDue === undefined ? view.data?.clocks.find(({ kind }) => kind === 'notice')?.words : dayWords(noticeDue);
  const [next] = view.data ? offered(view.data, 'main').filter(({ command }) => command === 'accept') : [];
  return (
    <Result
      status="success"
      title={t('receipt.title')}
      subTitle={
        <dl className="preview-facts receipt">
          <div>
            <dt>{t('receipt.number')}</dt>
            <dd>{number}</dd>
          </div>
          <div>
            <dt>{t('receipt.queryCode')}</dt>
            <dd>{queryCode}</dd>
          </div>
          {answerBy !== undefined && (
            <div>
              <dt>{t('receipt.noticeDue')}</dt>
              <dd>{answerBy}</dd>
            </div>
          )}
        </dl>
      }
      extra={[
        <Button key="next" type="primary" onClick={() => go(next ? `/cases/${id}/${next.command}` : `/cases/${id}`)}>
          {next ? t('receipt.goOn', { act: next.name }) : t('receipt.open')}
        </Button>,
        <Button key="again" onClick={onAgain}>
          {t('receipt.again')}
        </Button>,
      ]}
    >
      <Loaded resource={view}>{(data) => <DocumentsPart view={data} />}</Loaded>
    </Result>
  );
}
