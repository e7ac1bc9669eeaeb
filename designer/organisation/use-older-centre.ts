import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import type { CentreContent } from '../../engine/index.ts';
import { routes } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import type { Draft } from '../draft/draft.ts';
import type { CentreSurroundings } from './subject.ts';

/** Begins again from an older version when the address names one (`?version=3`): one change, undone like any other. */
export function useOlderCentre(draft: Draft<CentreContent, CentreSurroundings>, isLocked: boolean): void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [, go] = useLocation();
  const version = new URLSearchParams(useSearch()).get('version');

  useEffect(() => {
    if (version === null || isLocked) return undefined;
    const abort = new AbortController();
    call(routes.centreVersion, { params: { version }, signal: abort.signal }).then(
      ({ content }) => {
        draft.perform({ words: t('edit.version', { version }), bundle: content });
        void message.info(t('editor.fromVersion', { version }), 8);
        go('/organisation', { replace: true });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) void message.error(problemOf(error).title);
      },
    );
    return () => abort.abort();
  }, [draft, version, isLocked, t, message, go]);
}
