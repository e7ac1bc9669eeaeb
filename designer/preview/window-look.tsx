import { useTranslation } from 'react-i18next';
import { cite, necessities, originalities, type Material } from '../../engine/index.ts';
import { DueDays } from './due-days.tsx';
import { Points } from './points.tsx';
import type { Judgement } from './tried.ts';

function MaterialLine({ material, isOpen }: { material: Material; isOpen: boolean }) {
  const { t } = useTranslation();
  const { name, necessity, originality, originals, copies, standard, basis, replacedByCommitment } = material;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="row-tag">{isOpen ? t('preview.perhaps') : necessities[necessity]}</span>
        {replacedByCommitment && <span className="row-tag">{t('preview.promise')}</span>}
        {standard !== undefined && <p className="quiet">{standard}</p>}
        {basis !== undefined && <p className="quiet">{cite(basis)}</p>}
      </th>
      <td>{originalities[originality]}</td>
      <td>{originals}</td>
      <td>{copies}</td>
    </tr>
  );
}

/** The draft as the window meets it: what to count, what to look at, and by when it has to answer. */
export function WindowLook({ matter, assessment, days }: Judgement) {
  const { t } = useTranslation();
  const { on, open } = assessment.materials;
  const acceptance = matter.requirements.acceptance.filter(
    ({ when }) => when?.evaluate(assessment.settled.facts) !== false,
  );
  return (
    <section className="look" aria-label={t('preview.looks.window')}>
      <DueDays days={days} which={['acceptanceDue', 'supplementDue']} />
      <h3>{t('preview.count', { count: on.length })}</h3>
      <table className="look-table">
        <thead>
          <tr>
            <th scope="col">{t('preview.material')}</th>
            <th scope="col">{t('preview.originality')}</th>
            <th scope="col">{t('preview.originals')}</th>
            <th scope="col">{t('preview.copies')}</th>
          </tr>
        </thead>
        <tbody>
          {on.map((material) => (
            <MaterialLine key={material.id} material={material} isOpen={false} />
          ))}
          {open.map((material) => (
            <MaterialLine key={material.id} material={material} isOpen />
          ))}
        </tbody>
      </table>
      <Points title={t('preview.acceptance')} points={acceptance.map(({ item }) => item)} />
    </section>
  );
}
