import { Button, Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { draftStates, routes, type DesignerRow } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded, useTitle } from '../../runtime/signed-in/index.ts';
import { useWorker } from '../session/session.tsx';
import { sift, type Sought } from './sift.ts';

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
        <Button onClick={() => void worker.signOut()}>{t('signOut')}</Button>
      </header>
      <main className="page-body">
        <h2>{t('matters.title')}</h2>
        <Loaded resource={matters}>{({ items }) => <MatterList rows={items} />}</Loaded>
      </main>
    </div>
  );
}

const nothing: Sought = { words: '', department: '', state: '' };

function MatterList({ rows }: { rows: readonly DesignerRow[] }) {
  const { t } = useTranslation();
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
          <MatterRow key={row.id} row={row} />
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

function MatterRow({ row }: { row: DesignerRow }) {
  const { t } = useTranslation();
  const worker = useWorker();
  const waits = row.draft === 'submitted' && worker.reviews;
  return (
    <li className="card matter">
      <h3>
        <Link href={`/matters/${row.id}`}>{row.name}</Link>
      </h3>
      <p className="matter-facts">
        <span className={`state ${row.draft}`}>{draftStates[row.draft]}</span>
        <span>{row.departmentName}</span>
        <span>
          {row.version === undefined ? t('matters.unpublished') : t('matters.version', { version: row.version })}
        </span>
        <span>{t('matters.running', { count: row.runningCases })}</span>
        {row.editedBy !== undefined && <span>{t('matters.editedBy', { name: row.editedBy })}</span>}
      </p>
      <p className="matter-acts">
        <Link href={waits ? `/matters/${row.id}/review` : `/matters/${row.id}`} className="button-link">
          {t(waits ? 'matters.review' : worker.drafts ? 'matters.edit' : 'matters.look')}
        </Link>
        <Link href={`/matters/${row.id}/versions`}>{t('top.versions')}</Link>
      </p>
    </li>
  );
}
