import { CheckOutlined, DisconnectOutlined, LoadingOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '../draft/autosave.ts';

const icons: Readonly<Record<SaveState['kind'], ReactNode>> = {
  saved: <CheckOutlined aria-hidden />,
  saving: <LoadingOutlined aria-hidden />,
  offline: <DisconnectOutlined aria-hidden />,
  conflict: <WarningOutlined aria-hidden />,
  refused: <WarningOutlined aria-hidden />,
};

const clock = (instant: string) =>
  new Date(instant).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

/** Is what was typed safe? Told in words, without covering anything. */
export function SaveMark({ state }: { state: SaveState }) {
  const { t } = useTranslation();
  if (state.kind === 'saved' && state.at === undefined) return null;
  const words =
    state.kind === 'saved' && state.at !== undefined
      ? t('save.saved', { time: clock(state.at) })
      : t(`save.${state.kind}`);
  return (
    <span className={`save-mark ${state.kind}`} role="status" title={'words' in state ? state.words : undefined}>
      {icons[state.kind]} {words}
      {state.kind === 'refused' && <span className="save-why">{state.words}</span>}
    </span>
  );
}
