import { ArrowLeftOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { routes, type CaseView } from '../../../api/index.ts';
import type { CaseCommandKind } from '../actions/action.ts';
import { ActionBar } from '../actions/action-bar.tsx';
import { isOffered } from '../actions/acts.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Fetched, Loaded, useTitle } from '../../../signed-in/index.ts';
import { useCounts } from '../frame/counts.tsx';
import { lastList } from '../queue/list-address.ts';
import { CaseHeader } from './case-header.tsx';
import { CaseParts } from './case-parts.tsx';
import { type Done, DoneNote } from './done-note.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { MatterType } from './matter-words.ts';

/** Forms of acts are half of what a case page could need, so one who only reads a case fetches none of them. */
const fetchPanel = () => import('../actions/action-panel.tsx');
const ActionPanel = lazy(() => fetchPanel().then(({ ActionPanel: panel }) => ({ default: panel })));

interface Props {
  id: string;
  /** The act at hand, as the address names it. */
  action: string | undefined;
}

/** A case: what it is on the left, what is being done with it on the right. */
export function CasePage({ id, action }: Props) {
  const { t } = useTranslation();
  const view = useResource(`case ${id}`, (signal) => call(routes.deskCase, { params: { id }, signal }));
  useTitle(view.data ? `${view.data.case.number} ${view.data.case.matter.name}` : t('case.title'));
  return (
    <>
      <Link href={lastList().to} state={{ words: lastList().words }} className="case-back">
        <ArrowLeftOutlined /> {t('case.back')}
      </Link>
      <Loaded resource={view}>{(data) => <OpenCase view={data} action={action} reload={view.reload} />}</Loaded>
    </>
  );
}

function OpenCase({ view, action, reload }: { view: CaseView; action: string | undefined; reload: () => void }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const counts = useCounts();
  const [done, setDone] = useState<Done>();
  const home = `/cases/${view.case.id}`;
  const open = (kind: CaseCommandKind) => {
    setDone(undefined);
    go(`${home}/${kind}`);
  };
  const finish = (kind: CaseCommandKind) => {
    setDone({ kind, before: view.documents.map((document) => document.id), version: view.version });
    reload();
    counts?.reload();
    go(home);
  };
  // While its answer is on the way an act stays open, although it may no longer be allowed.
  const acting = isOffered(action) ? action : undefined;

  return (
    <MatterType value={view.matterType}>
      <CaseHeader view={view} />
      {!acting && <ActionBar view={view} onOpen={open} onNear={() => void fetchPanel()} />}
      {!acting && done && <DoneNote view={view} done={done} onOpen={open} />}
      <div className={acting ? 'case-columns case-acting' : 'case-columns'}>
        <CaseParts view={view} besideTimeline={!acting} />
        {acting ? (
          <Fetched waiting={<Skeleton active className="action-panel" />}>
            <ActionPanel
              key={acting}
              kind={acting}
              view={view}
              onDone={finish}
              onClose={() => go(home)}
              reload={reload}
            />
          </Fetched>
        ) : (
          <aside className="case-aside" aria-label={t('case.part.timeline')}>
            <TimelinePart view={view} />
          </aside>
        )}
      </div>
    </MatterType>
  );
}
