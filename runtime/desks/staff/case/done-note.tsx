import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../api/index.ts';
import type { CaseCommandKind } from '../actions/action.ts';
import { offered } from '../actions/acts.ts';
import { DocumentRow } from './documents-part.tsx';

export interface Done {
  kind: CaseCommandKind;
  /** Documents there were before. */
  before: readonly string[];
  /** Version of the case before. */
  version: number;
}

interface Props {
  view: CaseView;
  done: Done;
  onOpen: (kind: CaseCommandKind) => void;
}

/** Acts that wait for somebody outside: a material, a result, a promise kept. They are never next in the same visit. */
const later: readonly CaseCommandKind[] = ['supplement', 'resubmit', 'resume', 'checkCommitment'];

/** After an act: the papers that came out of it, to print, and what the same person can do next in the same visit. */
export function DoneNote({ view, done, onOpen }: Props) {
  const { t } = useTranslation();
  const note = useRef<HTMLDivElement>(null);
  const isRead = view.version !== done.version;
  useEffect(() => {
    if (isRead) note.current?.focus();
  }, [isRead]);
  if (!isRead) return null;
  const fresh = view.documents.filter(({ id }) => !done.before.includes(id));
  const [next] = offered(view, 'main').filter(({ command }) => !later.includes(command));
  return (
    <div ref={note} tabIndex={-1} className="done-note">
      <Alert
        type="success"
        showIcon
        role="status"
        title={t('done.title', { act: view.allowed.find(({ command }) => command === done.kind)?.name })}
        description={
          fresh.length > 0 && (
            <ul className="documents">
              {fresh.map((document) => (
                <DocumentRow key={document.id} id={view.case.id} document={document} />
              ))}
            </ul>
          )
        }
        action={
          next && (
            <Button type="primary" onClick={() => onOpen(next.command)}>
              {t('done.next', { act: next.name })}
            </Button>
          )
        }
      />
    </div>
  );
}
