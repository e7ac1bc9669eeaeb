import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../frame/confirm.tsx';
import { useMoments } from '../frame/centre.tsx';
import type { KeeperStatus } from './draft-keeper.ts';

/** Whether what is filled in is saved, in words. */
export function DraftLine({ status, retry }: { status: KeeperStatus; retry: () => void }) {
  const { t } = useTranslation();
  const { time } = useMoments();
  const { word, at } = status;
  return (
    <p className={word === 'failed' ? 'draft-line draft-failed' : 'draft-line'} role="status">
      {word === 'saved' && at !== undefined ? t('draft.saved', { time: time(at) }) : t(`draft.${word}`)}
      {word === 'failed' && (
        <button type="button" className="button button-quiet" onClick={retry}>
          {t('again')}
        </button>
      )}
    </p>
  );
}

/** That an earlier draft was taken up, and a way to begin afresh. */
export function RestoredNote({ savedAt, clear }: { savedAt: string | undefined; clear: () => void }) {
  const { t } = useTranslation();
  const { moment } = useMoments();
  const [shown, setShown] = useState(true);
  const dialog = useRef<HTMLDialogElement>(null);
  if (!shown) return null;
  return (
    <div className="note">
      <p>{t('draft.restored', { time: savedAt === undefined ? '' : moment(savedAt) })}</p>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {t('draft.clear')}
      </button>
      <Confirm
        dialog={dialog}
        title={t('draft.clearAsk')}
        act={t('draft.clear')}
        confirm={() => {
          clear();
          setShown(false);
        }}
      />
    </div>
  );
}
