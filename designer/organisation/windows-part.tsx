import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { AssignableMatter } from '../../runtime/api/index.ts';
import { listAt, put } from '../edits/path.ts';
import { ActSelect } from '../focus/act-select.tsx';
import { centreParts } from './parts.ts';
import { unassigned } from './subject.ts';
import { ThingList } from './thing-list.tsx';
import { useCentreContent, useCentreEditor } from './use-centre.ts';

const group = centreParts[0]?.groups[0];

/** The windows, and before them the matters that no window is given yet. */
export function WindowsPart() {
  const { t } = useTranslation();
  return (
    <>
      <Unassigned />
      {group && (
        <ThingList
          group={group}
          more={(window) => (
            <span className="quiet">{t('organisation.matters', { count: listAt(window, ['matters']).length })}</span>
          )}
        />
      )}
    </>
  );
}

function Unassigned() {
  const { t } = useTranslation();
  const content = useCentreContent();
  const { centre } = useCentreEditor();
  const asked = new URLSearchParams(useSearch()).get('matter');
  const found = unassigned(content, centre);
  if (found.length === 0) return null;
  const first = (one: AssignableMatter) => (one.id === asked ? 0 : 1);
  return (
    <section className="card" aria-labelledby="unassigned-title">
      <h3 id="unassigned-title">
        {t('organisation.unassigned')} <span className="count">{found.length}</span>
      </h3>
      <p className="quiet">{t('organisation.unassignedHint')}</p>
      <ul className="unassigned">
        {[...found]
          .sort((one, other) => first(one) - first(other))
          .map((matter) => (
            <Assign key={matter.id} matter={matter} isAsked={matter.id === asked} />
          ))}
      </ul>
    </section>
  );
}

/** One choice gives the matter to a window; windows of its department are offered first. */
function Assign({ matter, isAsked }: { matter: AssignableMatter; isAsked: boolean }) {
  const { t } = useTranslation();
  const { draft, locked } = useCentreEditor();
  const { windows } = useCentreContent().windows;
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isAsked) select.current?.focus();
  }, [isAsked]);

  const rows = windows.map((window, index) => ({
    index,
    words: t('organisation.window', { number: window.number, name: window.name }),
    isOwn: window.units.includes(matter.department),
  }));
  const give = (index: number) => {
    const { bundle } = draft.view().history;
    const path = ['windows', 'windows', index, 'matters'];
    draft.perform({
      words: t('organisation.given', { matter: matter.name, window: rows[index]?.words }),
      bundle: put(bundle, path, [...listAt(bundle, path), matter.id]),
      select: path.slice(0, 3),
    });
  };
  const options = (isOwn: boolean) =>
    rows
      .filter((row) => row.isOwn === isOwn)
      .map(({ index, words }) => (
        <option key={index} value={index}>
          {words}
        </option>
      ));
  return (
    <li>
      <span className="unassigned-name">
        {matter.name}
        {!matter.published && <span className="row-tag">{t('organisation.notPublished')}</span>}
      </span>
      <ActSelect
        ref={select}
        className="prop-input"
        label={t('organisation.give', { matter: matter.name })}
        disabled={locked !== undefined}
        onChoose={(index) => give(Number(index))}
      >
        <option value="">{t('organisation.chooseWindow')}</option>
        <optgroup label={t('organisation.ownWindows')}>{options(true)}</optgroup>
        <optgroup label={t('organisation.otherWindows')}>{options(false)}</optgroup>
      </ActSelect>
    </li>
  );
}
