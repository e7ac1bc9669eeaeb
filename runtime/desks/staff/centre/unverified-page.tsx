import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes, type UnverifiedShape } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';

/** What is still to be compared with its source, file by file. */
export function UnverifiedPage() {
  const { t } = useTranslation('centre');
  const found = useResource('unverified', (signal) => call(routes.centreUnverified, { signal }));
  return (
    <Loaded resource={found}>
      {({ files }) =>
        files.length === 0 ? (
          <Empty description={t('unverified.none')} />
        ) : (
          <>
            <p className="quiet">{t('unverified.explain')}</p>
            {files.map((one) => (
              <OneFile key={one.file} {...one} />
            ))}
          </>
        )
      }
    </Loaded>
  );
}

function OneFile({ file, items }: UnverifiedShape['files'][number]) {
  const { t } = useTranslation('centre');
  const year = /^calendar\/(\d+)/.exec(file)?.[1];
  const title =
    year === undefined
      ? t(`unverified>files>${file}`, { keySeparator: '>', defaultValue: '' })
      : t('unverified.files.calendar', { year });
  return (
    <details className="unverified">
      <summary>
        <b>{title}</b> {t('unverified.count', { count: items.length })} <code className="quiet">{file}</code>
      </summary>
      <ul className="plain-list">
        {items.map(({ pointer, name }) => (
          <li key={pointer}>
            {name} <code className="quiet">{pointer}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
