import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RowButtons } from '../canvas/row-buttons.tsx';
import { RowFace, type Face } from '../canvas/row-face.tsx';
import type { Actions } from '../draft/use-actions.ts';
import { textOf } from '../edits/path.ts';
import { pictures, type Piece } from './kinds.ts';
import { NameInput } from './name-input.tsx';
import { fieldsPath, sectionPath, type Gap } from './place.ts';
import { Slot } from './slot.tsx';

interface Props extends Omit<Face, 'tags'> {
  section: number;
  /** Its place in the section, or in the group at `group`; of a section itself there is none. */
  at?: number;
  group?: number | undefined;
  kind: Piece;
  /** Few words each, one a line. */
  tags: string;
  isSelected: boolean;
  /** One of several that are chosen. */
  isMarked: boolean;
  isStop: boolean;
  isFixed: boolean;
  /** Its name is being written. */
  isRenamed: boolean;
  actions: Actions;
  /** Takes another name, or none when it stays as it was. */
  onName: (name?: string) => void;
}

/**
 * A field, a group or a section in its place. Only values and functions that stay come in, so that of 300 rows those
 * are drawn again that changed.
 */
export const FieldRow = memo(function FieldRow(props: Props) {
  const { section, at, group, kind, tags, isSelected, isMarked, isStop, isFixed, isRenamed, actions, onName, ...face } =
    props;
  const { t } = useTranslation();
  const list = useMemo(() => fieldsPath(section, group), [section, group]);
  const path = useMemo(() => (at === undefined ? sectionPath(section) : [...list, at]), [section, list, at]);
  const gap: Gap = at === undefined ? { of: 'section', at: section } : { of: 'field', list, at };
  const Picture = pictures[kind];
  return (
    <Slot
      path={path}
      title={face.name}
      what={kind === 'section' || kind === 'group' ? kind : 'field'}
      gap={gap}
      className={isSelected ? 'row row-selected' : isMarked ? 'row row-marked' : 'row'}
      isStop={isStop}
      isFixed={isFixed}
    >
      {isRenamed ? (
        <NameInput
          label={t('naming.rename', { name: face.name })}
          name={face.name}
          onEnter={onName}
          onLeave={onName}
          onCancel={onName}
        />
      ) : (
        <button
          type="button"
          data-row
          data-place={textOf(path)}
          className="row-main"
          tabIndex={isStop ? 0 : -1}
          aria-current={isSelected}
          aria-pressed={isMarked ? true : undefined}
        >
          <Picture aria-hidden />
          <RowFace {...face} tags={tags === '' ? [] : tags.split('\n')} />
        </button>
      )}
      {isSelected && !isMarked && !isFixed && !isRenamed && (
        <RowButtons path={path} name={face.name} actions={actions} />
      )}
    </Slot>
  );
});
