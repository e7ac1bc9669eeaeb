import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftShape, type FormShape, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { Loaded } from '../frame/loaded.tsx';
import { loadForms } from '../frame/forms.tsx';
import { ApplicationForm } from './application-form.tsx';

interface Opened {
  form: FormShape;
  draft: DraftShape | null;
  savedAt: string | undefined;
}

/** Applying online for one matter: the form in force and what was filled in before. */
export function ApplyPage({ matter }: { matter: string }) {
  const { t } = useTranslation();
  const open = useCallback(
    async (signal: AbortSignal): Promise<Opened> => {
      const params = { matter };
      const [form, { draft, savedAt }] = await Promise.all([
        call(routes.form, { params, signal }),
        call(routes.draft, { params, signal }),
        loadForms(),
      ]);
      return { form, draft, savedAt };
    },
    [matter],
  );
  const opened = useResource(`apply:${matter}`, open);
  return (
    <>
      <nav className="crumbs" aria-label={t('apply.crumbs')}>
        <a href="/">{t('home')}</a>
        <span aria-hidden="true">›</span>
        <a href={`/guide/${matter}`}>{t('apply.guide')}</a>
        <span aria-hidden="true">›</span>
        <span aria-current="page">{t('apply.online')}</span>
      </nav>
      <Loaded resource={opened}>
        {({ form, draft, savedAt }) => <ApplicationForm shape={form} draft={draft} savedAt={savedAt} />}
      </Loaded>
    </>
  );
}
