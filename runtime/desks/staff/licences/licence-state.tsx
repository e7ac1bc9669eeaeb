import { Tag } from 'antd';
import type { LicenceRow } from '../../../api/index.ts';

const ended: readonly LicenceRow['state'][] = ['expired', 'cancelled', 'revoked'];

/** How a licence stands: in words, and marked where it is no longer valid. */
export function LicenceStateTag({ licence: { state, stateName } }: { licence: LicenceRow }) {
  return (
    <Tag variant="outlined" {...(ended.includes(state) ? { color: 'volcano' } : {})}>
      {stateName}
    </Tag>
  );
}
