import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EarlierRow } from '../../../api/index.ts';

const colours: Partial<Record<EarlierRow['state'], string>> = { waiting: 'blue', returned: 'volcano' };

/** How an entry stands, and how far it has come into the register. */
export function EarlierStateTag({ entry: { state, stateName, entered, count } }: { entry: EarlierRow }) {
  const { t } = useTranslation('earlier');
  const colour = colours[state];
  return (
    <>
      <Tag variant="outlined" {...(colour === undefined ? {} : { color: colour })}>
        {stateName}
      </Tag>
      {state === 'entering' && <span className="quiet">{t('progress', { entered, count })}</span>}
    </>
  );
}
