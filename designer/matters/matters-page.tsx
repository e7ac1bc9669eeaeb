import { Button, Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { draftStates, routes, type DesignerRow } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, TextSizeChoice, useTitle } from '../../runtime/signed-in/index.ts';
import { useWorker } from '../session/session.tsx';
import { MatterRow } from './matter-row.tsx';
import { sift, type Sought } from './sift.ts';
import { useDelete } from './use-delete.tsx';

/** The matters this person may write or publish. */
export function MattersPage() {
  const { t } = useTranslation();
  const worker = useWorker();
  const matters = useResource('matters', (signal) => call(routes.designerMatters, { signal }));
  useTitle(t('matters.title'));
  return (
    <div className="page">
      <header className="top-bar">
        <h1>{t('product')}</h1>
        <span className="top-space" />
        <span className="top-who">
          {worker.unit} · {worker.name}
        </span>
        <TextSizeChoice />
        <Button onClick={() => void worker.signOut()}>{t('signOut')}</Button>
      </header>
      <main className="page-body" tabIndex={-1}>
        <div className="matters-head">
          <h2>{t('matters.title')}</h2>
          <span className="toolbar">
            <Link href="/organisation" className="button-link">
              {t('organisation.title')}
            </Link>
            {worker.drafts && (
              <Link href="/new" className="button-link primary">
                {t('matters.new')}
              </Link>
            )}
          </span>
        </div>
        <Loaded resource={matters}>{({ items }) => <MatterList rows={items} onChanged={matters.reload} />}</Loaded>
      </main>
    </div>
  );
}

const nothing: Sought = { words: '', department: '', state: '' };

interface ListProps {
  rows: readonly DesignerRow[];
  onChanged: () => void;
}

function MatterList({ rows, onChanged }: ListProps) {
  const { t } = useTranslation();
  const remove = useDelete(onChanged);
  const [sought, setSought] = useState(nothing);
  const departments = new Map(rows.map((row) => [row.department, row.departmentName]));
  const found = sift(rows, sought);
  if (rows.length === 0) return <Empty description={t('matters.none')} />;
  return (
    <>
      <div className="toolbar">
        <Input.Search
          allowClear
          className="matters-search"
          aria-label={t('matters.search')}
          placeholder={t('matters.search')}
          value={sought.words}
          onChange={({ target }) => setSought({ ...sought, words: target.value })}
        />
        {departments.size > 1 && (
          <select
            className="prop-input prop-short"
            aria-label={t('matters.department')}
            value={sought.department}
            onChange={({ target }) => setSought({ ...sought, department: target.value })}
          >
            <option value="">{t('matters.everyDepartment')}</option>
            {[...departments].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <select
          className="prop-input prop-short"
          aria-label={t('matters.state')}
          value={sought.state}
          onChange={({ target }) => setSought({ ...sought, state: target.value as Sought['state'] })}
        >
          <option value="">{t('matters.everyState')}</option>
          {Object.entries(draftStates).map(([state, words]) => (
            <option key={state} value={state}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <ul className="matters">
        {found.map((row) => (
          <MatterRow key={row.id} row={row} onDelete={remove} />
        ))}
      </ul>
      {found.length === 0 && (
        <Empty description={t('matters.notFound')}>
          <Button onClick={() => setSought(nothing)}>{t('matters.showAll')}</Button>
        </Empty>
      )}
    </>
  );
}
