import { PlusOutlined } from '@ant-design/icons';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** A step can be put here; where nothing can, it is a line. */
  onInsert?: (() => void) | undefined;
  onDrop?: (event: DragEvent) => void;
  /** Between what, in words. */
  behind?: string;
}

/** The line between two nodes: a step can be put on it, new or dragged. */
export function Edge({ onInsert, onDrop, behind = '' }: Props) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  if (!onInsert) return <div className="flow-edge" aria-hidden />;
  return (
    <div
      className={isOver ? 'flow-edge flow-over' : 'flow-edge'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop?.(event);
      }}
    >
      <button
        type="button"
        className="flow-insert"
        tabIndex={-1}
        aria-label={t('flow.insert', { behind })}
        title={t('flow.insert', { behind })}
        onClick={onInsert}
      >
        <PlusOutlined aria-hidden />
      </button>
    </div>
  );
}
