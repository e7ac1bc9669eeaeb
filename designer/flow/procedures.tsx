import { PauseCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { limitWords } from '../../engine/index.ts';
import { useBundle } from '../draft/editor.ts';
import { FlowNode } from './flow-node.tsx';

/** Special procedures beside the review they may interrupt, each with the clocks that stand still meanwhile. */
export function Procedures() {
  const { t } = useTranslation();
  const { specialProcedures } = useBundle().matter;
  if (specialProcedures.length === 0) return null;
  const stopped = (statutory: boolean, promised: boolean) =>
    statutory && promised ? 'both' : statutory ? 'statutory' : promised ? 'promised' : 'neither';
  return (
    <div className="flow-procedures" role="group" aria-label={t('flow.procedures')}>
      <p className="quiet">
        <PauseCircleOutlined aria-hidden /> {t('flow.procedures')}
      </p>
      {specialProcedures.map(({ id, name, maximum, when, stopsStatutory, stopsPromised }, index) => (
        <FlowNode
          key={id}
          kind="procedure"
          path={['matter', 'specialProcedures', index]}
          title={name}
          limit={t('flow.atMost', { limit: limitWords(maximum) })}
          tags={[t(`flow.stops.${stopped(stopsStatutory, stopsPromised)}`)]}
          when={when}
        />
      ))}
    </div>
  );
}
