import { DeleteOutlined, ForkOutlined, VerticalAlignBottomOutlined } from '@ant-design/icons';
import type { DragEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { limitWords, stepPosts, type Step } from '../../engine/index.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { IconButton } from '../resource/icon-button.tsx';
import { FlowNode } from './flow-node.tsx';
import { stepsPath, useSteps } from './use-steps.ts';

interface Props {
  step: Step;
  index: number;
  /** Edge behind its stage. */
  edge: number;
  isGrouped: boolean;
  onDrag: (event: DragEvent) => void;
}

/** One step of review; with Alt and the arrows it moves, with + another is put behind it. */
export function StepNode({ step, index, edge, isGrouped, onDrag }: Props) {
  const { t } = useTranslation();
  const { locked } = useEditor();
  const { rules } = useBundle();
  const acts = useSteps();
  const { title, post, limit, when, people } = step;
  const table = post.by === 'table' ? rules.tables?.find(({ id }) => id === post.table) : undefined;
  const who = post.by === 'post' ? stepPosts[post.post] : t('flow.byTable', { title: table?.title ?? post.table });

  const keys: Readonly<Record<string, () => void>> = {
    '!ArrowUp': () => acts.move(index, -1),
    '!ArrowDown': () => acts.move(index, 1),
    '!ArrowLeft': () => acts.shift(index, -1),
    '!ArrowRight': () => acts.shift(index, 1),
    Delete: () => acts.delete(index),
    '+': () => acts.insert(edge),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[`${event.altKey ? '!' : ''}${event.key}`];
    if (!act || locked !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <FlowNode
      kind="step"
      path={[...stepsPath, index]}
      title={title === '' ? t('unnamed') : title}
      limit={limitWords(limit)}
      tags={[who, ...(people === undefined ? [] : [t('flow.people', { count: people })])]}
      when={when}
      onPress={press}
      onDrag={locked === undefined ? onDrag : undefined}
    >
      {locked === undefined && (
        <span className="flow-acts">
          {isGrouped ? (
            <IconButton
              words={t('flow.part', { name: title })}
              icon={VerticalAlignBottomOutlined}
              onClick={() => acts.part(index)}
            />
          ) : (
            <IconButton
              words={t('flow.join', { name: title })}
              icon={ForkOutlined}
              disabled={index === 0}
              onClick={() => acts.join(index)}
            />
          )}
          <IconButton
            words={t('row.delete', { name: title })}
            icon={DeleteOutlined}
            onClick={() => acts.delete(index)}
          />
        </span>
      )}
    </FlowNode>
  );
}
