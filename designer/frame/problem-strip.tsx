import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsAmong, isOfShape } from '../check/findings.ts';
import { mendedElsewhere } from '../check/mended-elsewhere.ts';
import { useAnyEditor, useCheckedDraft, usePart, useView } from '../draft/editor.ts';
import { AddExample } from '../examples/add-example.tsx';
import { valueAt } from '../edits/path.ts';
import { walk } from '../focus/walk.ts';
import { Elsewhere } from '../resource/elsewhere.tsx';

/** All problems of the draft in one place, each a way to its cause. */
export const ProblemStrip = memo(function ProblemStrip() {
  const { t } = useTranslation();
  const { draft, locked } = useAnyEditor();
  const part = usePart();
  const matter = useView(({ history }) => valueAt(history.bundle, ['matter', 'id']));
  const { findings, analysing } = useCheckedDraft();
  const [isOpen, setOpen] = useState(false);
  const [scope, setScope] = useState<'part' | 'all'>('all');
  const errors = errorsAmong(findings);
  const others = (findings?.length ?? 0) - errors;
  const isHeldUp = findings?.some(isOfShape) === true;
  const shown = (findings ?? []).filter((finding) => scope === 'all' || finding.part === part);
  return (
    <section className={isOpen ? 'problems problems-open' : 'problems'} aria-label={t('problems.title')}>
      <div className="problems-head">
        <button type="button" className="problems-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <DownOutlined aria-hidden /> : <UpOutlined aria-hidden />}
          <span>{t('problems.title')}</span>
          <span role="status">
            {findings === undefined ? (
              <span className="quiet">{t('problems.checking')}</span>
            ) : errors + others === 0 ? (
              <span className="quiet">{t(analysing ? 'problems.noneSoFar' : 'problems.none')}</span>
            ) : (
              <>
                {errors > 0 && <span className="dot error">{t('problems.errors', { count: errors })}</span>}
                {others > 0 && <span className="dot warning">{t('problems.warnings', { count: others })}</span>}
                {isHeldUp && <span className="quiet">{t('problems.heldUp')}</span>}
                {analysing && <span className="quiet">{t('problems.analysing')}</span>}
              </>
            )}
          </span>
        </button>
        <span className="quiet wide-only">{t('problems.keys')}</span>
        {isOpen && (
          <Segmented
            size="small"
            aria-label={t('problems.scope')}
            value={scope}
            onChange={setScope}
            options={[
              { value: 'part', label: t('problems.here') },
              { value: 'all', label: t('problems.all') },
            ]}
          />
        )}
      </div>
      {isOpen && (
        <ul
          className="problems-list"
          tabIndex={shown.length === 0 ? 0 : undefined}
          aria-label={t('problems.list')}
          onKeyDown={(event) => walk(event, '.problem')}
        >
          {shown.map(({ code, key, severity, message, place, path, fix, line, example }, index) => (
            <li key={key} className="problem-line">
              <button
                type="button"
                className="problem"
                tabIndex={index === 0 ? 0 : -1}
                onClick={() => draft.goTo(path)}
              >
                <span className={`dot ${severity}`}>{t(`severity.${severity}`)}</span>
                <span className="problem-place">{place}</span>
                <span>
                  {line === undefined ? message : t('line', { line, message })}
                  {fix !== undefined && <span className="quiet"> {fix}</span>}
                </span>
              </button>
              {example && locked === undefined && <AddExample example={example} />}
              <Elsewhere to={mendedElsewhere({ code }, matter)} />
            </li>
          ))}
          {shown.length === 0 && <li className="quiet problem-none">{t('problems.none')}</li>}
        </ul>
      )}
    </section>
  );
});
