import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';

/** Materials of a case with the files that came in. */
export function HandedMaterials({ materials }: Pick<CaseView, 'materials'>) {
  const { t } = useTranslation();
  return (
    <section className="form-section">
      <h2 className="form-section-title">{t('apply.step.materials')}</h2>
      <ul>
        {materials.map(({ id, name, files }) => (
          <li key={id}>
            {name}
            {files.map((file) => (
              <a key={file.id} className="file-name" href={`/api/attachments/${file.id}`}>
                {file.name}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
