import { useTranslation } from 'react-i18next';
import type { Elsewhere as Place } from '../check/mended-elsewhere.ts';

/** A way to the page on which a problem is mended. */
export function Elsewhere({ to }: { to: Place | undefined }) {
  const { t } = useTranslation();
  return (
    to && (
      <a className="problem-elsewhere" href={to.href}>
        {t(to.words)}
      </a>
    )
  );
}
