import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { problemOf } from '../../runtime/browser/index.ts';
import type { Draft } from './draft.ts';

/**
 * Begins again from an older version when the address names one (`?version=3`): one change, undone like any other.
 * @param home address without it
 * @param read content of a version; the same function as long as it reads the same
 */
export function useOlderVersion<C extends object, S extends object>(
  draft: Draft<C, S>,
  isLocked: boolean,
  home: string,
  read: (version: string, signal: AbortSignal) => Promise<C>,
): void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [, go] = useLocation();
  const version = new URLSearchParams(useSearch()).get('version');

  useEffect(() => {
    if (version === null || isLocked) return undefined;
    const abort = new AbortController();
    read(version, abort.signal).then(
      (bundle) => {
        draft.perform({ words: t('edit.version', { version }), bundle });
        void message.info(t('editor.fromVersion', { version }), 8);
        go(home, { replace: true });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) void message.error(problemOf(error).title);
      },
    );
    return () => abort.abort();
  }, [draft, home, read, version, isLocked, t, message, go]);
}
