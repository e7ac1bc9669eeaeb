import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type MessageRow, routes } from '../../../api/index.ts';
import { call } from '../api.ts';
import { useMoments } from '../frame/centre.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Paged } from '../frame/paged.tsx';

const read = (cursor: string | undefined, signal?: AbortSignal) =>
  call(routes.myMessages, {
    query: cursor === undefined ? {} : { cursor },
    ...(signal === undefined ? {} : { signal }),
  });

function Row({ row: { text, at } }: { row: MessageRow }) {
  const { moment } = useMoments();
  return (
    <li className="matter">
      <p>{text}</p>
      <p className="matter-facts">
        <time dateTime={at}>{moment(at)}</time>
      </p>
    </li>
  );
}

/** What the office has written to this number about its cases; the same words went out as text messages. */
export function MessagesPage() {
  const { t } = useTranslation();
  const none = (
    <div className="empty">
      <p className="empty-title">{t('messages.none')}</p>
      <p>{t('messages.noneHint')}</p>
    </div>
  );
  return (
    <>
      <PageTitle title={t('messages.title')} />
      <p>
        <Link href="/my">{t('messages.back')}</Link>
      </p>
      <Paged name="my-messages" read={read} row={(row) => <Row key={row.id} row={row} />} empty={none} />
    </>
  );
}
