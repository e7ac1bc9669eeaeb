import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentChanges, type Difference } from '../../engine/index.ts';
import { routes } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import type { SaveState } from '../draft/autosave.ts';
import { Changes } from '../review/changes.tsx';
import { useCentreEditor } from './use-centre.ts';

interface Props {
  state: SaveState;
  /** Drops what was typed here and shows what was saved. */
  onReload: () => void;
}

/** Somebody else saved in between: what differs, and the choice. Nothing is overwritten. */
export function CentreConflict({ state, onReload }: Props) {
  const { t } = useTranslation();
  const { draft, centre } = useCentreEditor();
  const [isPutOff, setPutOff] = useState(false);
  const [compared, setCompared] = useState<Difference[]>();
  if (state.kind !== 'conflict' || isPutOff) return null;
  const compare = async () => {
    const theirs = await call(routes.centreDraft);
    const names = new Map(centre.matters.map(({ id, name }) => [id, name]));
    setCompared(contentChanges(theirs.content, draft.view().history.bundle, names));
  };
  return (
    <Modal
      open
      title={t('organisation.conflict.title')}
      onCancel={() => setPutOff(true)}
      footer={[
        <Button key="later" onClick={() => setPutOff(true)}>
          {t('organisation.conflict.later')}
        </Button>,
        <Button key="compare" onClick={() => void compare()}>
          {t('organisation.conflict.compare')}
        </Button>,
        <Button key="reload" type="primary" danger onClick={onReload}>
          {t('organisation.conflict.reload')}
        </Button>,
      ]}
    >
      <p className="quiet">{t('organisation.conflict.hint')}</p>
      {compared && <Changes changes={compared} />}
    </Modal>
  );
}
