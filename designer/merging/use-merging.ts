/** What happens when a save meets somebody else's: both are made one, by itself or by choices. */
import { App } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bundle } from '../../engine/index.ts';
import type { MatterDraft } from '../../runtime/api/index.ts';
import type { Autosave, SaveState, Stored } from '../draft/autosave.ts';
import type { Draft } from '../draft/draft.ts';
import type { Kept } from '../draft/unsaved.ts';
import { merge, type Bundles, type Choices, type Made } from './merge.ts';
import { followed } from './place.ts';
import { same } from './three-way.ts';

/** A draft as the store has it. */
export interface Opened<C extends object = Bundle>
  extends Stored<C>, Pick<MatterDraft, 'state' | 'mine' | 'editedBy'> {}

/** Two drafts that somebody has to make one. */
export interface Meeting<C extends object = Bundle> {
  base: C;
  /** What was kept from an earlier sitting; else what is on the page. */
  mine: C | undefined;
  theirs: Opened<C>;
  made: Made;
  /** The others threw the draft away: theirs is the version in force. */
  isDiscarded: boolean;
}

export interface Merging<C extends object = Bundle> {
  meeting: Meeting<C> | undefined;
  // Methods, as those of a subject.
  bundles(meeting: Meeting<C>): Bundles<C>;
  /** Makes them one by the choices. */
  settle(meeting: Meeting<C>, choices: Choices): void;
  /** Takes up again what was kept from an earlier sitting. */
  takeUp: (kept: Kept<C>) => void;
}

interface Page<C extends object, S extends object> {
  draft: Draft<C, S>;
  autosave: Autosave<C>;
  state: SaveState;
  opened: Opened<C>;
  /** What the others saved; the same function as long as it reads the same draft. */
  read: () => Promise<Opened<C>>;
  /** Opens the draft anew, as somebody else sent it for review. */
  onReload: () => void;
}

export function useMerging<C extends object, S extends object>(page: Page<C, S>): Merging<C> {
  const { draft, autosave, state, opened, read, onReload } = page;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [meeting, setMeeting] = useState<Meeting<C>>();
  const isMeeting = useRef(false);

  const bundles = useCallback(
    ({ base, mine = draft.view().history.bundle, theirs }: Meeting<C>): Bundles<C> => ({
      base,
      mine,
      theirs: theirs.bundle,
    }),
    [draft],
  );

  const settle = useCallback(
    (met: Meeting<C>, choices: Choices) => {
      const { theirs, isDiscarded } = met;
      const merged = merge(draft.subject.apart, bundles(met), choices, met.made).bundle;
      // What the store has already is not sent again.
      const bundle = same(merged, theirs.bundle) ? theirs.bundle : merged;
      const { bundle: before, selected } = draft.view().history;
      autosave.goOn(theirs);
      setMeeting(undefined);
      if (theirs.state === 'submitted' && bundle === theirs.bundle) {
        onReload();
        return;
      }
      const select = selected && followed(before, selected, bundle);
      const name = theirs.editedBy ?? t('merge.somebody');
      const words = met.mine ? t('edit.takeUp') : t(isDiscarded ? 'edit.discarded' : 'edit.merge', { name });
      if (isDiscarded) void message.warning(t('merge.discarded'), 10);
      if (same(bundle, before)) {
        if (bundle !== theirs.bundle) autosave.changed(before);
        return;
      }
      draft.perform({ words, bundle, ...(select && { select }) });
      autosave.keep();
      if (selected && !select) draft.select(undefined);
      const count = draft.subject.changes(met.base, theirs.bundle).length;
      if (!met.mine && !isDiscarded && count > 0) void message.info(t('merge.done', { name, count }), 6);
    },
    [autosave, bundles, draft, message, onReload, t],
  );

  const begin = useCallback(
    (met: Meeting<C>) => {
      const { clashes } = merge(draft.subject.apart, bundles(met), undefined, met.made);
      const isClean = met.mine === undefined && same(draft.view().history.bundle, met.base);
      if (met.theirs.state === 'submitted' && isClean) onReload();
      else if (met.theirs.state === 'submitted' || clashes.length > 0) setMeeting(met);
      else settle(met, new Map());
    },
    [bundles, draft, onReload, settle],
  );

  useEffect(() => {
    if (state.kind !== 'conflict' || isMeeting.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const meet = async () => {
      isMeeting.current = true;
      try {
        const theirs = await read();
        const isOwn = autosave.tried().some((sent) => same(sent, theirs.bundle));
        const stored = autosave.stored();
        const base = isOwn ? theirs.bundle : stored.bundle;
        const isDiscarded = stored.revision > 0 && theirs.revision === 0 && theirs.basedOn === stored.basedOn;
        begin({ base, mine: undefined, theirs, made: {}, isDiscarded });
      } catch {
        // What the others saved cannot be read now; what is here is kept and it is tried again.
        timer = setTimeout(() => void meet(), 5000);
      } finally {
        isMeeting.current = false;
      }
    };
    void meet();
    return () => clearTimeout(timer);
  }, [state, autosave, begin, read]);

  const takeUp = useCallback(
    ({ stored, bundle }: Kept<C>) =>
      begin({ base: stored.bundle, mine: bundle, theirs: opened, made: { byOne: opened.mine }, isDiscarded: false }),
    [begin, opened],
  );

  return { meeting, bundles, settle, takeUp };
}
