import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnyEditor } from '../draft/editor.ts';
import type { Use } from '../edits/uses.ts';

/** Who refers to a thing, each a way to the place. */
export function UseList({ uses }: { uses: readonly Use[] }) {
  const { t } = useTranslation();
  const { draft } = useAnyEditor();
  if (uses.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('panel.unused')} />;
  return (
    <ul className="uses">
      {uses.map(({ path, words }) => (
        <li key={words}>
          {path ? (
            <button type="button" className="link-button" onClick={() => draft.goTo(path)}>
              {words}
            </button>
          ) : (
            words
          )}
        </li>
      ))}
    </ul>
  );
}
