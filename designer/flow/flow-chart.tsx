import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Region } from '../canvas/region.tsx';
import { useBundle, useEditor, useSelected } from '../draft/editor.ts';
import { Edge } from './edge.tsx';
import { beforeReview, decisionNodes, deliveryNode, resultNodes, type FixedNode } from './fixed-nodes.ts';
import { FlowNode } from './flow-node.tsx';
import { Procedures } from './procedures.tsx';
import { stagesOf } from './stages.ts';
import { StepNode } from './step-node.tsx';
import { useSteps } from './use-steps.ts';

/** The way of a case through the matter, drawn from top to bottom. */
export function FlowChart() {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { locked } = useEditor();
  const selected = useSelected();
  const acts = useSteps();
  const [dragged, setDragged] = useState<number>();
  const { steps, decision } = bundle.matter;
  const stages = stagesOf(steps);
  const results = resultNodes(bundle);

  const titleOf = ({ title }: Pick<FixedNode, 'title'>) =>
    typeof title === 'string' ? t(`flow.${title}`) : title.words;
  const fixed = ({ id, ...node }: FixedNode, tells = true, isStop = false) => (
    <FlowNode key={id} {...node} title={titleOf(node)} tells={tells} isStop={isStop} />
  );
  const edge = (number: number, behind: string) => (
    <Edge
      behind={behind}
      onInsert={locked === undefined ? () => acts.insert(number) : undefined}
      onDrop={() => dragged !== undefined && acts.putOn(dragged, number)}
    />
  );
  return (
    <Region label={t('flow.title')}>
      {locked === undefined && <p className="quiet flow-keys">{t('flow.keys')}</p>}
      <div className="flow">
        <div className="flow-way">
          {beforeReview(bundle).flatMap((node, index) => [
            ...(index > 0 ? [<Edge key={`edge ${node.id}`} />] : []),
            fixed(node, true, index === 0 && selected === undefined),
          ])}
        </div>
        <div className="flow-line">
          {edge(0, t('flow.accept'))}
          {stages.map((stage, number) => (
            <div key={stage[0]?.step.id} className="flow-stage">
              <div
                className={stage.length > 1 ? 'flow-side-by-side' : undefined}
                role={stage.length > 1 ? 'group' : undefined}
                aria-label={stage.length > 1 ? t('flow.together') : undefined}
              >
                {stage.map(({ step, index }) => (
                  <StepNode
                    key={step.id}
                    {...{ step, index }}
                    edge={number + 1}
                    isGrouped={stage.length > 1}
                    onDrag={() => setDragged(index)}
                  />
                ))}
              </div>
              {edge(number + 1, stage.map(({ step }) => step.title).join('、'))}
            </div>
          ))}
        </div>
        <Procedures />
        <div className="flow-way">
          {decisionNodes(bundle).flatMap((node, index) => [
            ...(index > 0 ? [<Edge key={`edge ${node.id}`} />] : []),
            fixed(node, index === 0),
          ])}
          <Edge />
          <div className="flow-side-by-side" role="group" aria-label={t('flow.outcomes')}>
            <div className="flow-branch">
              <span className="flow-branch-name good">{t('flow.granted')}</span>
              {results.map((node) =>
                fixed({
                  ...node,
                  title: { words: t('flow.make', { name: titleOf(node) }) },
                  tags: node.tags.map((limit) => t('flow.valid', { limit })),
                }),
              )}
            </div>
            <div className="flow-branch">
              <span className="flow-branch-name">{t('flow.denied')}</span>
              <FlowNode
                path={['matter', 'decision']}
                title={t('flow.deny')}
                tags={decision.denialByLeader === true ? [t('flow.denialByLeader')] : []}
                tells={false}
              />
            </div>
          </div>
          <Edge />
          {fixed(deliveryNode(bundle))}
        </div>
      </div>
    </Region>
  );
}
