import { Empty } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TabRow } from '../../runtime/signed-in/index.ts';
import { useAnyEditor, useContent, usePart, useSelected, useView } from '../draft/editor.ts';
import { blankOf } from '../edits/blank.ts';
import { convert } from '../edits/convert.ts';
import { put, textOf, valueAt, type Path } from '../edits/path.ts';
import { ActSelect } from '../focus/act-select.tsx';
import { branchOf, nodeAt, tagOf, type Node } from '../schema/node.ts';
import { nameOf } from '../schema/words.ts';
import { bringIntoView } from './bring-into-view.ts';
import { IdLine } from './id-line.tsx';
import { PropertyForm } from './property-form.tsx';
import { UseList } from './use-list.tsx';
import { useUses } from './use-uses.ts';

/** More properties than this can be searched. */
const MANY = 12;

/** What is selected, with its properties and who refers to it. */
export function PropertyPanel() {
  const { t } = useTranslation();
  const { draft } = useAnyEditor();
  const selected = useSelected();
  const part = usePart();
  const goal = useView((view) => view.goal);
  const content = useContent();
  const path = selected ?? draft.subject.onlyThingOf(content, part);
  useEffect(() => {
    if (goal && path) bringIntoView(goal.path.slice(path.length));
  }, [goal, path]);

  const value = path && valueAt(content, path);
  const node = path && nodeAt(content, path);
  if (!path || !node || typeof value !== 'object' || value === null) {
    return <Empty className="panel-empty" image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('panel.none')} />;
  }
  return <Selected key={textOf(path)} path={path} node={node} value={value} />;
}

function Selected({ path, node, value }: { path: Path; node: Node; value: object }) {
  const { t } = useTranslation();
  const { draft } = useAnyEditor();
  const [search, setSearch] = useState('');
  const [tab, setTab] = useState('properties');
  const uses = useUses(path);
  const branch = branchOf(node, value);
  const isLong = Object.keys(branch.properties ?? {}).length > MANY;
  const form = (
    <>
      {node.discriminator && isPlain(branch) && <KindChoice path={path} node={node} value={value} />}
      {isLong && (
        <input
          type="search"
          className="prop-input panel-search"
          placeholder={t('panel.search')}
          aria-label={t('panel.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <PropertyForm key={branch.title ?? ''} path={path} node={branch} value={value} search={search} />
    </>
  );
  const isReferable = typeof path.at(-1) === 'number';
  return (
    <>
      <h2 className="panel-title">{(isReferable ? nameOf(value) : undefined) ?? node.title ?? branch.title}</h2>
      {isReferable && draft.subject.renames && <IdLine path={path} value={value} uses={uses} />}
      {isReferable ? (
        <>
          <TabRow
            name={t('panel.title')}
            tabs={[
              { id: 'properties', label: t('panel.properties') },
              { id: 'uses', label: t('panel.uses', { count: uses.length }) },
            ]}
            current={tab}
            onChoose={setTab}
          />
          <div role="tabpanel" id="part-properties" aria-labelledby="tab-properties" hidden={tab !== 'properties'}>
            {form}
          </div>
          {tab === 'uses' && (
            <div role="tabpanel" id="part-uses" aria-labelledby="tab-uses">
              <UseList uses={uses} />
            </div>
          )}
        </>
      ) : (
        form
      )}
    </>
  );
}

/** A kind that holds fields of its own is not turned into one that holds none. */
const isPlain = ({ properties }: Node): boolean => properties?.fields === undefined;

/** Which of several kinds the thing is. */
function KindChoice({ path, node, value }: { path: Path; node: Node; value: unknown }) {
  const { t } = useTranslation();
  const { draft, locked } = useAnyEditor();
  const key = node.discriminator?.propertyName ?? '';
  const choose = (tag: string) => {
    const { bundle } = draft.view().history;
    const made = convert(node, value, tag, blankOf(bundle, node, tag));
    draft.perform({ words: t('edit.kind', { name: nameOf(value) ?? '' }), bundle: put(bundle, path, made) });
  };
  return (
    <label className="prop kind-choice">
      <span className="prop-name">{t('panel.kind')}</span>
      <ActSelect
        className="prop-input"
        label={t('panel.kind')}
        disabled={locked !== undefined}
        value={String(valueAt(value, [key]))}
        onChoose={choose}
      >
        {node.oneOf?.filter(isPlain).map((branch) => (
          <option key={branch.title} value={String(tagOf(branch, key))}>
            {branch.title}
          </option>
        ))}
      </ActSelect>
    </label>
  );
}
