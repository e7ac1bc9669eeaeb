import type { DragEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsAmong, findingsIn } from '../check/findings.ts';
import { useCheckedDraft, useEditor, useFacts, useSelected } from '../draft/editor.ts';
import { samePath, type Path } from '../edits/path.ts';
import type { Condition } from '../../engine/index.ts';

interface Props {
  path: Path;
  title: string;
  limit?: string | undefined;
  tags?: readonly string[];
  when?: Condition | undefined;
  /** How it looks beside an ordinary node. */
  kind?: 'step' | 'procedure' | 'end';
  /** The one node that Tab reaches. */
  isStop?: boolean;
  /** Of several nodes that show one thing the first: it tells its problems, and Tab reaches it. */
  tells?: boolean;
  onPress?: ((event: KeyboardEvent) => void) | undefined;
  onDrag?: ((event: DragEvent) => void) | undefined;
  children?: ReactNode;
}

/** One node of the drawn flow: selecting it opens its properties. */
export function FlowNode(props: Props) {
  const { path, title, limit, tags = [], when, kind = 'end', isStop = false, tells = true, onPress, onDrag } = props;
  const { t } = useTranslation();
  const { draft } = useEditor();
  const selected = useSelected();
  const { findings } = useCheckedDraft();
  const { say } = useFacts();
  const own = tells ? findingsIn(findings, path) : [];
  const errors = errorsAmong(own);
  const isSelected = samePath(path, selected);
  return (
    <div className={`flow-node flow-${kind}${isSelected ? ' flow-selected' : ''}`}>
      <button
        type="button"
        data-row
        className="flow-main"
        tabIndex={(isSelected && tells) || isStop ? 0 : -1}
        aria-current={isSelected}
        draggable={onDrag !== undefined}
        onDragStart={onDrag}
        onClick={() => draft.select(path)}
        onKeyDown={onPress}
      >
        <span className="flow-title">{title}</span>
        {limit !== undefined && <span className="flow-limit">{limit}</span>}
        {tags.map((tag) => (
          <span key={tag} className="row-tag">
            {tag}
          </span>
        ))}
        {errors > 0 && <span className="dot error">{t('row.errors', { count: errors })}</span>}
        {errors === 0 && own.length > 0 && (
          <span className="dot warning">{t('row.warnings', { count: own.length })}</span>
        )}
        {when !== undefined && <span className="flow-when">{say(when)}</span>}
      </button>
      {isSelected && props.children}
    </div>
  );
}
