import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { draftStates, pathOf, routes, type DesignerRow } from '../../runtime/api/index.ts';
import { Present } from '../presence/present.tsx';
import { useWorker } from '../session/session.tsx';

const dayOf = (instant: string) => new Date(instant).toLocaleDateString('zh-CN', { dateStyle: 'long' });

interface Props {
  row: DesignerRow;
  onDelete: (row: DesignerRow) => void;
}

/** A matter in the list: what state it is in, whose it is, what is wrong or old, and what can be done with it. */
export function MatterRow({ row, onDelete }: Props) {
  const { t } = useTranslation();
  const worker = useWorker();
  const { id, draft, version, problems, guide } = row;
  const waits = draft === 'submitted' && worker.reviews;
  return (
    <li className="card matter">
      <h3>
        <Link href={`/matters/${id}`}>{row.name}</Link>
      </h3>
      <p className="matter-facts">
        <span className={`state ${draft}`}>{draftStates[draft]}</span>
        <Standing row={row} />
        <span>{row.departmentName}</span>
        {row.editedBy !== undefined && (
          <span>
            {t('matters.editedBy', { name: row.editedBy })}
            {row.editedAt !== undefined && ` ${dayOf(row.editedAt)}`}
          </span>
        )}
        {row.editors && <Present names={row.editors} />}
        {version !== undefined && <span>{t('matters.running', { count: row.runningCases })}</span>}
      </p>
      <p className="matter-facts">
        {problems && problems.errors > 0 && (
          <span className="dot error">{t('matters.errors', { count: problems.errors })}</span>
        )}
        {problems && problems.warnings > 0 && (
          <span className="dot warning">{t('matters.warnings', { count: problems.warnings })}</span>
        )}
        {guide && (
          <span>{t(guide.days === 0 ? 'matters.guideToday' : 'matters.guideDays', { count: guide.days })}</span>
        )}
        {guide && guide.toVerify > 0 && <span>{t('matters.toVerify', { count: guide.toVerify })}</span>}
      </p>
      <p className="matter-acts">
        <Link href={waits ? `/matters/${id}/review` : `/matters/${id}`} className="button-link">
          {t(waits ? 'matters.review' : worker.drafts ? 'matters.edit' : 'matters.look')}
        </Link>
        {version !== undefined && <Link href={`/matters/${id}/versions`}>{t('top.versions')}</Link>}
        <a href={pathOf(routes.matterFiles, { matter: id }, version === undefined ? { of: 'draft' } : {})}>
          {t('matters.export')}
        </a>
        {version === undefined && worker.drafts && (
          <button type="button" className="link-button error" onClick={() => onDelete(row)}>
            {t('matters.delete')}
          </button>
        )}
      </p>
    </li>
  );
}

/** The version in force, the first one to come, or that there is none yet. */
function Standing({ row: { version, effectiveFrom } }: { row: DesignerRow }) {
  const { t } = useTranslation();
  if (version === undefined) return <span>{t('matters.unpublished')}</span>;
  return (
    <span>
      {effectiveFrom === undefined
        ? t('matters.version', { version })
        : t('matters.coming', { version, day: dayOf(effectiveFrom) })}
    </span>
  );
}
