import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { filesOf, type Bundle } from '../../engine/index.ts';
import { lineDiff, stretches, type Line } from './line-diff.ts';

interface Props {
  before: Bundle;
  after: Bundle;
}

/** The files of two versions beside each other, as far as they differ. */
export function SideBySide({ before, after }: Props) {
  const { t } = useTranslation();
  const [old, now] = useMemo(() => [filesOf(before), filesOf(after)] as const, [before, after]);
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]);
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="files-title">
      <h3 id="files-title">{t('compare.files')}</h3>
      {names.map((name) => (
        <details key={name} className="card compared">
          <summary>{name}</summary>
          <Compared before={old[name] ?? ''} after={now[name] ?? ''} />
        </details>
      ))}
    </section>
  );
}

function Compared({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const found = useMemo(() => stretches(lineDiff(before, after)), [before, after]);
  return (
    <table className="compared-lines">
      <thead>
        <tr>
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
        </tr>
      </thead>
      {found.map((pairs) => (
        <tbody key={`${pairs[0]?.before?.number ?? 0} ${pairs[0]?.after?.number ?? 0}`}>
          {pairs.map((pair) => (
            <tr key={`${pair.before?.number ?? 0} ${pair.after?.number ?? 0}`}>
              <Side line={pair.before} mark={pair.same ? '' : 'gone'} />
              <Side line={pair.after} mark={pair.same ? '' : 'come'} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A colour is never the only mark: what went has a minus before it, what came a plus. */
function Side({ line, mark }: { line: Line | undefined; mark: '' | 'gone' | 'come' }) {
  if (!line) return <td className="absent" />;
  return (
    <td className={mark}>
      <span className="quiet">{line.number}</span>
      <code>{`${mark === 'gone' ? '− ' : mark === 'come' ? '+ ' : '  '}${line.text}`}</code>
    </td>
  );
}
