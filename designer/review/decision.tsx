import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes, type MatterDraft, type MovingShape } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { DecisionCard } from './decision-card.tsx';
import { MovingChoice, type ChosenMoving } from './moving-choice.tsx';
import { useSending } from './use-sending.ts';

interface Props {
  draft: MatterDraft;
  /** On places, by their pointers; they go back with the draft. */
  notes: Readonly<Record<string, string>>;
  /** How many running cases each choice takes along, once that is known. */
  along: MovingShape['along'] | undefined;
  onDone: () => void;
}

/** Publish, now or from a day on, or send back. Nobody decides on their own change. */
export function Decision({ draft, notes, along, onDone }: Props) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [when, setWhen] = useState<'now' | 'day'>('now');
  const [day, setDay] = useState('');
  const [moving, setMoving] = useState<ChosenMoving>({ what: 'stay', ground: '' });
  const { act, ...sending } = useSending();
  const params = { matter: draft.id };
  const { revision } = draft;
  const ground = moving.ground.trim();

  const publish = (words: string) => {
    const body = {
      revision,
      ...(when === 'day' ? { effectiveFrom: day } : {}),
      ...(words === '' ? {} : { note: words }),
      ...(moving.what === 'stay' ? {} : { moving: { what: moving.what, ground } }),
    };
    return act(
      () => call(routes.publishMatter, { params, body }),
      t('decision.published'),
      () => go(`/matters/${draft.id}/versions`),
    );
  };
  const said = Object.entries(notes)
    .map(([pointer, note]) => ({ pointer, words: note.trim() }))
    .filter((one) => one.words !== '');
  const reject = (words: string) =>
    act(
      () => call(routes.rejectMatter, { params, body: { revision, reason: words, notes: said } }),
      t('decision.rejected'),
      onDone,
    );

  return (
    <DecisionCard
      mine={draft.mine}
      sending={sending}
      canPublish={(when === 'now' || day !== '') && (moving.what === 'stay' || ground.length >= 2)}
      onPublish={(words) => void publish(words)}
      onReject={(words) => void reject(words)}
      aside={said.length > 0 && <p className="quiet">{t('notes.count', { count: said.length })}</p>}
    >
      <Radio.Group
        aria-label={t('decision.when')}
        value={when}
        onChange={({ target }) => setWhen(target.value as 'now' | 'day')}
        options={[
          { value: 'now', label: t('decision.now') },
          { value: 'day', label: t('decision.day') },
        ]}
      />
      {when === 'day' && (
        <input
          type="date"
          className="prop-input prop-short"
          aria-label={t('decision.day')}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      )}
      {draft.basedOn > 0 && <MovingChoice chosen={moving} along={along} onChange={setMoving} />}
    </DecisionCard>
  );
}
