import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnyEditor, useCheckedDraft, useContent, usePart } from '../draft/editor.ts';
import { walk } from '../focus/walk.ts';
import type { PartId } from '../parts/parts.ts';

/** The parts of what is edited, with how many things and problems each holds. One stop of Tab. */
export const Contents = memo(function Contents({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useTranslation();
  const { draft } = useAnyEditor();
  const content = useContent();
  const current = usePart();
  const { findings = [] } = useCheckedDraft();
  const rows = draft.subject.parts.map((part) => {
    const own = findings.filter((finding) => finding.part === part.id);
    return {
      id: part.id,
      name: t(`part.${part.id}`),
      count: draft.subject.countOf(content, part),
      problems: own.length,
      severity: own.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    };
  });
  if (isNarrow) {
    return (
      <nav className="contents contents-narrow" aria-label={t('contents')}>
        <select
          className="prop-input"
          aria-label={t('contents')}
          value={current}
          onChange={({ target }) => draft.show(target.value as PartId)}
        >
          {rows.map(({ id, name, count, problems }) => (
            <option key={id} value={id}>
              {name}
              {count > 0 && ` ${count}`}
              {problems > 0 && ` · ${t('row.problems', { count: problems })}`}
            </option>
          ))}
        </select>
      </nav>
    );
  }
  return (
    <nav className="contents" aria-label={t('contents')} onKeyDown={(event) => walk(event, 'button')}>
      <ul>
        {rows.map(({ id, name, count, problems, severity }) => (
          <li key={id}>
            <button
              type="button"
              className="contents-part"
              tabIndex={id === current ? 0 : -1}
              aria-current={id === current ? 'page' : undefined}
              onClick={() => draft.show(id)}
            >
              <span>{name}</span>
              {count > 0 && <span className="count">{count}</span>}
              {problems > 0 && (
                <span className={`dot ${severity}`}>
                  <span className="unseen">{t('contentsProblems')}</span>
                  {problems}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
});
