import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../../api/index.ts';
import { Gaps } from '../centre/gaps.tsx';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';
import { Panel } from './panel.tsx';

/** What nobody will be able to sign soon, told before the day. */
export function GapsPanel() {
  const { t } = useTranslation('grants');
  const signing = useResource('signing', (signal) => call(routes.centreSigning, { signal }));
  return (
    <Panel id="gaps" title={t('gaps.title')} wide>
      <Loaded resource={signing}>{(found) => <Gaps signing={found} />}</Loaded>
      <Link href="/centre/grants">{t('gaps.open')}</Link>
    </Panel>
  );
}
