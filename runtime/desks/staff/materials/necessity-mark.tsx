import { useTranslation } from 'react-i18next';
import { necessities } from '../../../../engine/index.ts';

type Necessity = keyof typeof necessities;

/** Whether a material must come in. One that a situation asks for is told so: “非必要” would mislead here. */
export function NecessityMark({ necessity, why }: { necessity: string; why: string | undefined }) {
  const { t } = useTranslation();
  const asked = necessity === 'optional' && why !== undefined;
  return (
    <span className={`necessity necessity-${asked ? 'required' : necessity}`}>
      {asked ? t('material.askedHere') : necessities[necessity as Necessity]}
    </span>
  );
}
