import { useTranslation } from 'react-i18next';
import { marked, type Bundle } from '../../engine/index.ts';
import { pathOf, type Path } from '../edits/path.ts';
import { placeWords } from '../schema/words.ts';

interface Props {
  bundle: Bundle;
  /** Leads to a value; without it the values are only named. */
  onGo?: (path: Path) => void;
}

/** Values that nobody has compared with their source yet: the public guide leaves them out. */
export function ToVerify({ bundle, onGo }: Props) {
  const { t } = useTranslation();
  const paths = [...marked(bundle)].map(({ pointer }) => pathOf(bundle, pointer));
  if (paths.length === 0) return null;
  return (
    <details className="to-verify">
      <summary>{t('toVerify.count', { count: paths.length })}</summary>
      <p className="quiet">{t('toVerify.hint')}</p>
      <ul className="plain-list">
        {paths.map((path) => {
          const words = placeWords(bundle, path).join(' / ');
          return (
            <li key={path.join('/')}>
              {onGo ? (
                <button type="button" className="link-button" onClick={() => onGo([...path, 'verify'])}>
                  {words}
                </button>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
