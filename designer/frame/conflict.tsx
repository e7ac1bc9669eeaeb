import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differences, type Difference } from '../../engine/index.ts';
import { routes } from '../../runtime/api/index.ts';
import type { SaveState } from '../draft/autosave.ts';
import { useEditor } from '../draft/editor.ts';
import { Changes } from '../review/changes.tsx';
import { call } from '../../runtime/signed-in/index.ts';

interface Props {
  state: SaveState;
  matter: string;
  /** Drops what was typed here and shows what was saved. */
  onReload: () => void;
}

/** Somebody else saved in between: who, what differs, and the choice. Nothing is overwritten. */
export function Conflict({ state, matter, onReload }: Props) {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const [isPutOff, setPutOff] = useState(false);
  const [compared, setCompared] = useState<Difference[]>();
  if (state.kind !== 'conflict' || isPutOff) return null;
  const compare = async () => {
    const theirs = await call(routes.matterDraft, { params: { matter } });
    setCompared(differences(theirs.bundle, draft.view().history.bundle));
  };
  return (
    <Modal
      open
      title={t('conflict.title')}
      onCancel={() => setPutOff(true)}
      footer={[
        <Button key="later" onClick={() => setPutOff(true)}>
          {t('conflict.later')}
        </Button>,
        <Button key="compare" onClick={() => void compare()}>
          {t('conflict.compare')}
        </Button>,
        <Button key="reload" type="primary" danger onClick={onReload}>
          {t('conflict.reload')}
        </Button>,
      ]}
    >
      <p>{state.words}</p>
      <p className="quiet">{t('conflict.hint')}</p>
      {compared && <Changes changes={compared} />}
    </Modal>
  );
}
