import { useTranslation } from 'react-i18next';

/** How many are named; the others are counted. */
const NAMED = 2;

/** Who else edits the draft now; nothing when nobody does. */
export function Present({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  const words = { names: names.slice(0, NAMED).join('、'), count: names.length };
  return (
    <span className="present" role="status">
      {t(names.length > NAMED ? 'presence.many' : 'presence.editing', words)}
    </span>
  );
}
