import { useTranslation } from 'react-i18next';
import { fieldsOf, limitWords, matterTypes, type Bundle } from '../../engine/index.ts';

/** A matter that was never published has nothing to be compared with: what it is, at a glance. */
export function WholeNew({ bundle }: { bundle: Bundle }) {
  const { t } = useTranslation();
  const { matter, form, materials, documents, examples } = bundle;
  const { identity, limits, steps } = matter;
  const { statutory, noStatutoryReason } = limits;
  const counts = {
    fields: fieldsOf(form).length,
    materials: materials.materials.length,
    steps: steps.length,
    documents: documents.documents.length,
    examples: examples.examples.length,
  };
  return (
    <dl className="facts">
      <dt>{t('review.newType')}</dt>
      <dd>{matterTypes[identity.type]}</dd>
      <dt>{t('start.promised')}</dt>
      <dd>{limitWords(limits.promised)}</dd>
      <dt>{t('start.statutory')}</dt>
      <dd>{statutory ? limitWords(statutory) : noStatutoryReason}</dd>
      <dt>{t('review.newHolds')}</dt>
      <dd>{t('review.newCounts', counts)}</dd>
    </dl>
  );
}
