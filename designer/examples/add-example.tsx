import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Example } from '../../engine/index.ts';
import { useProposal } from './use-proposal.ts';

/** Takes the example that the check proposes for a case no example tries. */
export function AddExample({ example }: { example: Example }) {
  const { t } = useTranslation();
  const add = useProposal();
  return (
    <Button size="small" onClick={() => add(example)}>
      {t('examples.add')}
      <span className="unseen">“{example.title}”</span>
    </Button>
  );
}
