import { useTranslation } from 'react-i18next';
import type { GrantActShape } from '../../../api/index.ts';
import { useSave } from '../centre/use-save.ts';

/** One act on a grant, told with what followed. */
export function useAct(done: string, onDone: (words: string) => void) {
  const { t } = useTranslation('grants');
  return useSave<GrantActShape>(({ rerouted }) => {
    onDone(rerouted === 0 ? done : t('rerouted', { done, count: rerouted }));
  });
}
