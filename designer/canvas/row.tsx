import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actions } from '../draft/use-actions.ts';
import type { Path } from '../edits/path.ts';
import { IconButton } from '../resource/icon-button.tsx';

export interface RowProps {
  path: Path;
  name: string;
  /** Few words each, beside the name. */
  tags: readonly string[];
  required?: boolean;
  /** When it applies, as a sentence. */
  when?: string | undefined;
  errors: number;
  warnings: number;
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
  const { path, name, tags, required, when, errors, warnings, isSelected, isStop, isFixed, actions, onSelect } = props;
  const { t } = useTranslation();
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
        <span className="row-name">{name}</span>
        {tags.map((tag) => (
          <span key={tag} className="row-tag">
            {tag}
          </span>
        ))}
        {required === true && <span className="row-required">{t('row.required')}</span>}
        {errors > 0 && <span className="dot error">{t('row.errors', { count: errors })}</span>}
        {errors === 0 && warnings > 0 && <span className="dot warning">{t('row.warnings', { count: warnings })}</span>}
        {when !== undefined && <span className="row-when">{when}</span>}
        {props.children}
      </button>
      {props.aside}
      {isSelected && isFixed !== true && (
        <span className="row-actions">
          <IconButton words={t('row.up', { name })} icon={ArrowUpOutlined} onClick={() => actions.move(path, -1)} />
          <IconButton words={t('row.down', { name })} icon={ArrowDownOutlined} onClick={() => actions.move(path, 1)} />
          <IconButton words={t('row.delete', { name })} icon={DeleteOutlined} onClick={() => actions.delete(path)} />
        </span>
      )}
    </li>
  );
});
