import { useTranslation } from 'react-i18next';
import { useCentreContent, useCentreEditor } from './use-centre.ts';

/** Grants are issued by the head of the department at their own desk; here stands which matters nobody may sign. */
export function GrantsPart() {
  const { t } = useTranslation();
  const { centre } = useCentreEditor();
  const { organisation } = useCentreContent();
  const missing = centre.matters.filter(({ granted }) => !granted);
  const units = new Map(organisation.units.map(({ id, name }) => [id, name]));
  return (
    <>
      <p>
        {t('organisation.grantsHint')} <a href="/staff/grants">{t('organisation.grantsDesk')}</a>
      </p>
      <section aria-labelledby="ungranted-title">
        <h3 id="ungranted-title" className="group-title">
          {t('organisation.ungranted')} <span className="count">{missing.length}</span>
        </h3>
        {missing.length === 0 && <p className="group-empty">{t('organisation.allGranted')}</p>}
        <ul className="unassigned">
          {missing.map(({ id, name, department, published }) => (
            <li key={id}>
              <span className="unassigned-name">
                {name}
                {!published && <span className="row-tag">{t('organisation.notPublished')}</span>}
              </span>
              <span className="quiet">{units.get(department) ?? department}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
