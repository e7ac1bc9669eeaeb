import { useTranslation } from 'react-i18next';
import { findingsIn } from '../check/findings.ts';
import { useBundle, useCheckedDraft, useEditor } from '../draft/editor.ts';
import { valueAt, type Path } from '../edits/path.ts';
import { branchOf, nodeAt } from '../schema/node.ts';
import { sayReference } from '../schema/references.ts';
import { sayValue } from '../schema/words.ts';

/** One thing with its properties, for reading; a click goes to the property in the panel. */
export function Sheet({ path }: { path: Path }) {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { draft, centre } = useEditor();
  const { findings } = useCheckedDraft();
  const value = valueAt(bundle, path);
  const node = branchOf(nodeAt(bundle, path) ?? {}, value);
  const shown = Object.entries(node.properties ?? {}).filter(
    ([name, property]) => valueAt(value, [name]) !== undefined && property.const === undefined && name !== '$schema',
  );
  return (
    <section aria-label={node.title}>
      <h3 className="group-title">{node.title}</h3>
      <ul className="sheet">
        {shown.map(([name, property]) => {
          const own = findingsIn(findings, [...path, name]);
          const inner = valueAt(value, [name]);
          return (
            <li key={name}>
              <button type="button" className="sheet-line" onClick={() => draft.goTo([...path, name])}>
                <span className="sheet-name">{property.title ?? name}</span>
                <span className="sheet-value">
                  {sayReference({ bundle, centre }, [String(path.at(-1)), name], inner) ?? sayValue(property, inner)}
                </span>
                {valueAt(inner, ['verify']) === true && <span className="row-tag">{t('verify')}</span>}
                {own.length > 0 && (
                  <span className={`dot ${own[0]?.severity ?? ''}`}>{t('row.errors', { count: own.length })}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
