import { Link } from 'wouter';
import type { CaseRow } from '../../../api/index.ts';
import { AlertMark } from '../queue/alert-mark.tsx';

/** A few cases in a panel: number, matter, whose, and how the clock stands. */
export function CaseLines({ rows }: { rows: readonly CaseRow[] }) {
  return (
    <ul className="panel-list">
      {rows.map(({ id, number, matterName, applicantName, stageName, alert, urged, dueWords }) => (
        <li key={id}>
          <span>
            <Link href={`/cases/${id}`} className="case-number">
              {number}
            </Link>{' '}
            {matterName} <span className="quiet">{applicantName}</span>
          </span>
          <span className="due-cell">
            <AlertMark alert={alert} urged={urged} />
            <span>{dueWords ?? stageName}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
