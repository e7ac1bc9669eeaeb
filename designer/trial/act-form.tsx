import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changedAnswers,
  commandName,
  knownFacts,
  momentAt,
  type Answers,
  type Command,
  type CommandKind,
} from '../../engine/index.ts';
import { MatterForm } from '../../forms/index.ts';
import { memoryFiles } from '../preview/memory-files.ts';
import { PanelForm } from '../panel/panel-form.tsx';
import { panelOf } from '../schema/panel.ts';
import { actNode, bringsAnswers, commandFrom } from './act-node.ts';
import { shapeFaults } from './act-faults.ts';
import { actStart } from './act-start.ts';
import type { Seen } from './seen.ts';
import type { Fault, Trial } from './trial.ts';
import { useFilled } from './use-filled.ts';

interface Props {
  kind: CommandKind;
  trial: Trial;
  seen: Seen;
  /** @returns why the office refuses it; nothing when it is done */
  onGive: (command: Command) => readonly Fault[];
  onClose: () => void;
}

/** One act on the trial case: its form, filled with what is usual, and the signature. */
export function ActForm({ kind, trial, seen, onGive, onClose }: Props) {
  const { t } = useTranslation();
  const { one, context } = seen;
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const name = commandName(kind, one);
  const { node, start, panel } = useMemo(() => {
    const made = actNode(kind, seen);
    const { date } = momentAt(context.now, context.centre.utcOffset);
    const say = (property: string) => t(`trial.usual.${property}`, { defaultValue: t('trial.usual.words') });
    return { node: made, start: actStart(kind, made, seen, date, say), panel: panelOf(made, ['trial']) };
  }, [kind, seen, context, t]);
  const { filled, setFilled, content } = useFilled(node, start, seen.bundle);
  const hasFields = Object.keys(node.properties ?? {}).length > 0;

  const give = () => {
    const command = {
      ...commandFrom(kind, filled, seen),
      ...(Object.keys(answers).length === 0 ? {} : { answers }),
    } as Command;
    const say = (isMissing: boolean, title: string) => t(isMissing ? 'trial.missing' : 'trial.wrong', { title });
    const wrong = shapeFaults(command, say);
    setFaults(wrong.length > 0 ? wrong : onGive(command));
  };
  return (
    <section className="trial-act" aria-label={name}>
      <h4>{name}</h4>
      {faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('trial.refused')}
          description={
            <ul className="plain-list">
              {faults.map(({ pointer, message }) => (
                <li key={pointer + message}>{message}</li>
              ))}
            </ul>
          }
        />
      )}
      {hasFields && (
        <PanelForm idPrefix={`act_${kind}`} panel={panel} content={content} values={filled} onChange={setFilled} />
      )}
      {bringsAnswers(kind) && (
        <details className="trial-answers">
          <summary>{t('trial.answers')}</summary>
          <MatterForm
            nested
            form={trial.matter.form}
            answers={one.answers}
            facts={knownFacts({ applicant: one.applicant, case: one })}
            files={memoryFiles}
            idPrefix={`act_${kind}_answer`}
            onChange={(settled) => setAnswers(changedAnswers(settled.answers, one.answers))}
          />
        </details>
      )}
      <div className="toolbar">
        <Button type="primary" onClick={give}>
          {t('trial.give', { name })}
        </Button>
        <Button onClick={onClose}>{t('trial.leave')}</Button>
      </div>
    </section>
  );
}
