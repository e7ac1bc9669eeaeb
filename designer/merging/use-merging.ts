/** What happens when a save meets somebody else's: both are made one, by itself or by choices. */
import { App } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differences, type Bundle } from '../../engine/index.ts';
import { routes, type MatterDraft } from '../../runtime/api/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import type { Autosave, SaveState } from '../draft/autosave.ts';
import type { Draft } from '../draft/draft.ts';
import type { Kept } from '../draft/unsaved.ts';
import { merge, type Bundles, type Choices, type Made } from './merge.ts';
import { followed } from './place.ts';
import { same } from './three-way.ts';

/** Two drafts that somebody has to make one. */
export interface Meeting {
  base: Bundle;
  /** What was kept from an earlier sitting; else what is on the page. */
  mine: Bundle | undefined;
  theirs: MatterDraft;
  made: Made;
}

export interface Merging {
  meeting: Meeting | undefined;
  bundles: (meeting: Meeting) => Bundles;
  /** Makes them one by the choices. */
  settle: (meeting: Meeting, choices: Choices) => void;
  /** Takes up again what was kept from an earlier sitting. */
  takeUp: (kept: Kept) => void;
}

interface Page {
  draft: Draft;
  autosave: Autosave;
  state: SaveState;
  opened: MatterDraft;
  /** Opens the matter anew, as somebody else sent it for review. */
  onReload: () => void;
}

export function useMerging({ draft, autosave, state, opened, onReload }: Page): Merging {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [meeting, setMeeting] = useState<Meeting>();
  const isMeeting = useRef(false);

  const bundles = useCallback(
    ({ base, mine = draft.view().history.bundle, theirs }: Meeting): Bundles => ({ base, mine, theirs: theirs.bundle }),
    [draft],
  );

  const settle = useCallback(
    (met: Meeting, choices: Choices) => {
      const { theirs } = met;
      const { bundle } = merge(bundles(met), choices, met.made);
      const { bundle: before, selected } = draft.view().history;
      autosave.goOn(theirs);
      setMeeting(undefined);
      const select = selected && followed(before, selected, bundle);
      const name = theirs.editedBy ?? t('merge.somebody');
      const words = met.mine ? t('edit.takeUp') : t('edit.merge', { name });
      if (same(bundle, before)) {
        if (!same(bundle, theirs.bundle)) autosave.changed(before);
        return;
      }
      draft.perform({ words, bundle, ...(select && { select }) });
      autosave.keep();
      if (selected && !select) draft.select(undefined);
      const count = differences(met.base, theirs.bundle).length;
      if (!met.mine && count > 0) void message.info(t('merge.done', { name, count }), 6);
    },
    [autosave, bundles, draft, message, t],
  );

  const begin = useCallback(
    (met: Meeting) => {
      const { clashes } = merge(bundles(met), undefined, met.made);
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
        const theirs = await call(routes.matterDraft, { params: { matter: opened.id } });
        const isOwn = autosave.tried().some((sent) => same(sent, theirs.bundle));
        const base = isOwn ? theirs.bundle : autosave.stored().bundle;
        begin({ base, mine: undefined, theirs, made: {} });
      } catch {
        // What the others saved cannot be read now; what is here is kept and it is tried again.
        timer = setTimeout(() => void meet(), 5000);
      } finally {
        isMeeting.current = false;
      }
    };
    void meet();
    return () => clearTimeout(timer);
  }, [state, autosave, begin, opened.id]);

  const takeUp = useCallback(
    ({ stored, bundle }: Kept) =>
      begin({ base: stored.bundle, mine: bundle, theirs: opened, made: { byOne: opened.mine } }),
    [begin, opened],
  );

  return { meeting, bundles, settle, takeUp };
}
