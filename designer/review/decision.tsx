import { Alert, App, Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes, type MatterDraft, type MovingShape, type ProblemShape } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';
import { call, ProblemNote } from '../../runtime/signed-in/index.ts';

import { MovingChoice, type ChosenMoving } from './moving-choice.tsx';

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
  const { message } = App.useApp();
  const [, go] = useLocation();
  const [when, setWhen] = useState<'now' | 'day'>('now');
  const [day, setDay] = useState('');
  const [note, setNote] = useState('');
  const [moving, setMoving] = useState<ChosenMoving>({ what: 'stay', ground: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemShape>();
  const params = { matter: draft.id };
  const { revision } = draft;
  const words = note.trim();
  const ground = moving.ground.trim();

  const act = async (send: () => Promise<unknown>, done: string, then: () => void) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send();
      void message.success(done);
      then();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const publish = () => {
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
  const reject = () =>
    act(
      () => call(routes.rejectMatter, { params, body: { revision, reason: words, notes: said } }),
      t('decision.rejected'),
      onDone,
    );

  return (
    <section className="card" aria-labelledby="decision-title">
      <h3 id="decision-title">{t('decision.title')}</h3>
      {draft.mine && <Alert type="warning" showIcon title={t('decision.own')} />}
      {problem && <ProblemNote problem={problem} />}
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
      <label className="prop">
        <span className="prop-name">{t('decision.note')}</span>
        <Input.TextArea rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      {said.length > 0 && <p className="quiet">{t('notes.count', { count: said.length })}</p>}
      <div className="toolbar">
        <Button
          type="primary"
          loading={busy}
          disabled={draft.mine || (when === 'day' && day === '') || (moving.what !== 'stay' && ground.length < 2)}
          onClick={() => void publish()}
        >
          {t('decision.publish')}
        </Button>
        <Button
          danger
          loading={busy}
          disabled={words.length < 2}
          title={words.length < 2 ? t('decision.noteFirst') : undefined}
          onClick={() => void reject()}
        >
          {t('decision.reject')}
        </Button>
      </div>
    </section>
  );
}
