import { useTranslation } from 'react-i18next';
import { findingsIn } from '../check/findings.ts';
import { useAnyEditor, useCheckedDraft, useContent } from '../draft/editor.ts';
import { valueAt, type Path } from '../edits/path.ts';
import { branchOf, nodeAt } from '../schema/node.ts';
import { sayChoices, sourceFor } from '../schema/references.ts';
import { sayValue } from '../schema/words.ts';

/** One thing with its properties, for reading; a click goes to the property in the panel. */
export function Sheet({ path }: { path: Path }) {
  const { t } = useTranslation();
  const bundle = useContent();
  const { draft, centre } = useAnyEditor();
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
          const source = sourceFor([String(path.at(-1)), name]);
          return (
            <li key={name}>
              <button type="button" className="sheet-line" onClick={() => draft.goTo([...path, name])}>
                <span className="sheet-name">{property.title ?? name}</span>
                <span className="sheet-value">
                  {source === undefined
                    ? sayValue(property, inner)
                    : sayChoices(draft.subject.choices(source, bundle, centre), inner)}
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
