import { useTranslation } from 'react-i18next';
import type { MatterDraft } from '../../runtime/api/index.ts';
import { errorsAmong } from '../check/findings.ts';
import { useCheckedDraft, useView } from '../draft/editor.ts';

/** In what state a draft is with what was done in this sitting, and why it cannot be submitted now. */
export function useStanding(opened: MatterDraft['state']): { state: MatterDraft['state']; whyNot: string | undefined } {
  const { t } = useTranslation();
  const isTouched = useView(({ history }) => history.past.length > 0);
  const errors = errorsAmong(useCheckedDraft().findings);
  const hasDraft = opened !== 'none' || isTouched;
  return {
    state: opened === 'none' && hasDraft ? 'editing' : opened,
    whyNot: !hasDraft ? t('submit.nothing') : errors > 0 ? t('submit.errors', { count: errors }) : undefined,
  };
}
