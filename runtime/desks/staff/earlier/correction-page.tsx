import { useTranslation } from 'react-i18next';
import { Alert } from 'antd';
import { routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { EnteringPage } from './entering-page.tsx';
import { FileForm } from './file-form.tsx';
import { LineForm } from './line-form.tsx';

/** What was returned is put right: the line it was, or another file in the place of the one before. */
export function EarlierCorrectionPage({ id }: { id: string }) {
  const { t } = useTranslation('earlier');
  const found = useResource(`earlier ${id}`, (signal) => call(routes.earlierEntry, { params: { id }, signal }));
  return (
    <Loaded resource={found}>
      {({ entry, line }) => (
        <EnteringPage title={t(line ? 'form.correct' : 'file.correct')} fixed={entry}>
          {(kind, kinds) => (
            <>
              {entry.reason !== undefined && (
                <Alert type="warning" showIcon title={t('entry.reason', { reason: entry.reason })} />
              )}
              {line ? (
                <LineForm kind={kind} replaces={{ id, line }} />
              ) : (
                <FileForm kind={kind} kinds={kinds} replaces={id} />
              )}
            </>
          )}
        </EnteringPage>
      )}
    </Loaded>
  );
}
