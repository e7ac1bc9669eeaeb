import { useTranslation } from 'react-i18next';

interface Counts {
  originals: number;
  copies: number;
}

/** “原件 1 份、复印件 2 份”; nothing is said of what there is none of. */
export function useCountWords(): (counts: Counts) => string {
  const { t } = useTranslation();
  return ({ originals, copies }) =>
    [
      ...(originals > 0 ? [t('material.originalCount', { count: originals })] : []),
      ...(copies > 0 ? [t('material.copyCount', { count: copies })] : []),
    ].join('、');
}
