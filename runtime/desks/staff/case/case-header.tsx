import { Alert, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { committedMaterials, liveUrge, maskName, owedMaterials } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { ClockLine } from './clock-line.tsx';
import { dayWords, momentWords } from './moment-words.ts';

const shownName = ({ applicant: { kind, name } }: CaseView['case']) => (kind === 'person' ? maskName(name) : name);

/** What the acceptance was given on: materials that follow, promises that stand for papers. */
function Conditions({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { case: one } = view;
  const asked = { case: one, matter: view };
  const names = (materials: readonly { name: string }[]) => materials.map(({ name }) => name).join('、');
  const owed = owedMaterials(asked);
  const committed = committedMaterials(asked);
  return (
    <>
      {owed.length > 0 && one.deferredDue !== undefined && (
        <p>{t('case.owed', { materials: names(owed), day: dayWords(one.deferredDue) })}</p>
      )}
      {committed.length > 0 && <p>{t('case.committed', { materials: names(committed) })}</p>}
    </>
  );
}

/** Which case this is, where it stands and how much time is left. */
export function CaseHeader({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { t: papers } = useTranslation('papers');
  const { case: one, stageName, waitingFor, clocks } = view;
  const urge = liveUrge(one);
  return (
    <header className="case-head">
      <h1>{one.matter.name}</h1>
      <p className="case-facts">
        <span className="case-number">{one.number}</span>
        <Tag variant="outlined" className="stage-tag">
          {stageName}
        </Tag>
        {view.outcomeName !== undefined && <span>{t('case.outcome', { outcome: view.outcomeName })}</span>}
        <span>{t(one.byOffice ? 'case.holder' : 'case.applicant', { name: shownName(one) })}</span>
        <span>{t(`case.source.${one.byOffice ? 'office' : one.source}`)}</span>
        <span>{t(one.byOffice ? 'case.openedOn' : 'case.submittedOn', { day: dayWords(one.submittedOn) })}</span>
        {waitingFor !== '' && <span>{t('case.waitingFor', { who: waitingFor })}</span>}
      </p>
      {urge && (
        <Alert
          type="warning"
          showIcon
          title={t('case.urged', { day: dayWords(urge.on), by: urge.by.name })}
          description={urge.words}
        />
      )}
      <Conditions view={view} />
      {one.lateEntry && (
        <p className="quiet">
          {papers('late.state', {
            at: momentWords(one.lateEntry.receivedAt),
            answer: papers(`late.answer.${one.lateEntry.answer?.outcome ?? 'open'}`),
          })}
        </p>
      )}
      <ul className="clocks" aria-label={t('case.clocks')}>
        {clocks.map((clock) => (
          <ClockLine key={`${clock.kind}${clock.step ?? ''}`} clock={clock} />
        ))}
      </ul>
    </header>
  );
}
