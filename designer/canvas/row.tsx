import { memo, type KeyboardEvent, type ReactNode } from 'react';
import type { Actions } from '../draft/use-actions.ts';
import type { Path } from '../edits/path.ts';
import { RowButtons } from './row-buttons.tsx';
import { RowFace, type Face } from './row-face.tsx';

export interface RowProps extends Face {
  path: Path;
  isSelected: boolean;
  /** The one row of its region that Tab reaches. */
  isStop: boolean;
  isFixed?: boolean;
  actions: Actions;
  onSelect: (path: Path) => void;
  children?: ReactNode;
  /** More that can be done to it. */
  aside?: ReactNode;
}

/** One thing in a list: its real name, everything that matters about it, and what can be done to it. */
export const Row = memo(function Row(props: RowProps) {
  const { path, name, isSelected, isStop, isFixed, actions, onSelect, children, aside, ...face } = props;
  const press = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (isFixed === true || !((event.altKey && isArrow) || event.key === 'Delete')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Delete') actions.delete(path);
    else actions.move(path, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={isSelected ? 'row row-selected' : 'row'}>
      <button
        type="button"
        data-row
        className="row-main"
        tabIndex={isStop ? 0 : -1}
        aria-current={isSelected}
        onClick={() => onSelect(path)}
        onKeyDown={press}
      >
        <RowFace name={name} {...face}>
          {children}
        </RowFace>
      </button>
      {aside}
      {isSelected && isFixed !== true && <RowButtons path={path} name={name} actions={actions} />}
    </li>
  );
});
