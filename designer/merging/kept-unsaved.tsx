import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kept, UnsavedShelf } from '../draft/unsaved.ts';
import { moment } from '../review/moment.ts';

interface Props<C extends object> {
  shelf: UnsavedShelf<C>;
  onTakeUp: (kept: Kept<C>) => void;
}

/** What an earlier sitting could not save is offered before anything else is written. */
export function KeptUnsaved<C extends object>({ shelf, onTakeUp }: Props<C>) {
  const { t } = useTranslation();
  const [kept, setKept] = useState(shelf.read);
  if (!kept) return null;
  const drop = () => {
    shelf.keep(undefined);
    setKept(undefined);
  };
  return (
    <Modal
      open
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      title={t('unsaved.title')}
      okText={t('unsaved.takeUp')}
      cancelText={t('unsaved.drop')}
      onOk={() => {
        setKept(undefined);
        onTakeUp(kept);
      }}
      onCancel={drop}
    >
      <p>{t('unsaved.hint', { time: moment(kept.at) })}</p>
    </Modal>
  );
}
