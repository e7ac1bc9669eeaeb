import { useTranslation } from 'react-i18next';
import { useCheckedDraft, useEditor } from '../draft/editor.ts';
import { AddExample } from './add-example.tsx';

/** The cases no example tries, each with an example that would. */
export function UntriedList() {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const { findings = [], analysing } = useCheckedDraft();
  const untried = findings.flatMap(({ key, message, example }) => (example ? [{ key, message, example }] : []));
  if (untried.length === 0) return analysing ? <p className="quiet">{t('examples.analysing')}</p> : null;
  return (
    <section aria-labelledby="untried">
      <h3 id="untried" className="group-title">
        {t('examples.untried')} <span className="count">{untried.length}</span>
      </h3>
      <ul className="untried">
        {untried.map(({ key, message, example }) => (
          <li key={key}>
            <span>{message}</span>
            {locked === undefined && <AddExample example={example} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
