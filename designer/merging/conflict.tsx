import { Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnyEditor } from '../draft/editor.ts';
import { clashWords } from './clash-words.ts';
import { merge, type Bundles, type Choices } from './merge.ts';
import { placeKey, type Clash, type Side } from './three-way.ts';
import type { Meeting, Merging } from './use-merging.ts';

/** What two people changed otherwise: both values, and one choice for each place. What does not meet is not asked. */
export function Conflict<C extends object>({ merging }: { merging: Merging<C> }) {
  const { t } = useTranslation();
  const [isPutOff, setPutOff] = useState(false);
  const { meeting } = merging;
  if (!meeting) return null;
  if (isPutOff) {
    return (
      <p className="conflict-waiting" role="status">
        {t('conflict.waiting')}
        <Button size="small" type="primary" onClick={() => setPutOff(false)}>
          {t('conflict.now')}
        </Button>
      </p>
    );
  }
  return <Choosing key={meeting.theirs.revision} {...{ meeting, merging, onLater: () => setPutOff(true) }} />;
}

interface ChoosingProps<C extends object> {
  meeting: Meeting<C>;
  merging: Merging<C>;
  onLater: () => void;
}

function Choosing<C extends object>({ meeting, merging, onLater }: ChoosingProps<C>) {
  const { t } = useTranslation();
  const { draft } = useAnyEditor();
  const [choices, setChoices] = useState<Choices>(new Map());
  const bundles = merging.bundles(meeting);
  const { clashes } = useMemo(
    () => merge(draft.subject.apart, bundles, undefined, meeting.made),
    [draft, bundles, meeting.made],
  );
  const name = meeting.theirs.editedBy ?? t('merge.somebody');
  const choose = (chosen: readonly Clash[], side: Side) =>
    setChoices(new Map([...choices, ...chosen.map(({ at }) => [placeKey(at), side] as const)]));
  const left = clashes.filter(({ at }) => !choices.has(placeKey(at))).length;
  const isSubmitted = meeting.theirs.state === 'submitted';
  return (
    <Modal
      open
      width={720}
      style={{ top: 40 }}
      styles={{ header: { paddingInlineEnd: 24 } }}
      title={t(clashes.length > 0 ? 'conflict.title' : 'conflict.submittedTitle', { name, count: clashes.length })}
      onCancel={onLater}
      footer={[
        <Button key="later" onClick={onLater}>
          {t('conflict.later')}
        </Button>,
        <Button key="merge" type="primary" disabled={left > 0} onClick={() => merging.settle(meeting, choices)}>
          {left > 0 ? t('conflict.left', { count: left }) : t(isSubmitted ? 'conflict.takeBack' : 'conflict.merge')}
        </Button>,
      ]}
    >
      <p className="quiet">{t(clashes.length > 0 ? 'conflict.hint' : 'conflict.submitted', { name })}</p>
      {clashes.length > 0 && isSubmitted && <p className="quiet">{t('conflict.submitted', { name })}</p>}
      {clashes.length > 1 && (
        <p className="conflict-all">
          <Button size="small" onClick={() => choose(clashes, 'mine')}>
            {t('conflict.allMine')}
          </Button>
          <Button size="small" onClick={() => choose(clashes, 'theirs')}>
            {t('conflict.allTheirs', { name })}
          </Button>
        </p>
      )}
      {clashes.map((clash) => (
        <OneClash
          key={placeKey(clash.at)}
          {...{ clash, bundles, name }}
          chosen={choices.get(placeKey(clash.at))}
          onChoose={(side) => choose([clash], side)}
        />
      ))}
    </Modal>
  );
}

interface ClashProps {
  clash: Clash;
  bundles: Bundles<object>;
  name: string;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

function OneClash({ clash, bundles, name, chosen, onChoose }: ClashProps) {
  const { t } = useTranslation();
  const { draft, centre } = useAnyEditor();
  const words = clashWords(bundles, clash, {
    section: t('conflict.section'),
    order: t('conflict.order'),
    choices: (source, content) => draft.subject.choices(source, content, centre),
  });
  const group = placeKey(clash.at);
  const sides: readonly [Side, string][] = [
    ['mine', t('conflict.mine')],
    ['theirs', t('conflict.theirs', { name })],
  ];
  return (
    <fieldset className="conflict-clash">
      <legend>{words.place}</legend>
      {sides.map(([side, label]) => (
        <label key={side} className={chosen === side ? 'chosen' : undefined}>
          <input type="radio" name={group} checked={chosen === side} onChange={() => onChoose(side)} />
          <span>
            <b>{label}</b>
            <span className="conflict-value">{words[side] ?? <i className="quiet">{t('conflict.gone')}</i>}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
