import { useTranslation } from 'react-i18next';
import type { AssessShape } from '../../../api/index.ts';
import { MaterialFiles } from '../frame/forms.tsx';
import { type HandIn, type WayIn, waysOf } from './application.ts';

interface Props {
  material: AssessShape['materials'][number];
  handIn: HandIn;
  put: (change: (before: HandIn) => HandIn) => void;
  missing: boolean;
}

function Ways({
  id,
  name,
  ways,
  chosen,
  choose,
}: {
  id: string;
  name: string;
  ways: readonly WayIn[];
  chosen: WayIn;
  choose: (way: WayIn) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="question-set">
      <legend className="unseen">{t('materials.how', { name })}</legend>
      <div className="choices">
        {ways.map((way) => (
          <label key={way} className="choice">
            <input type="radio" name={`way-${id}`} checked={way === chosen} onChange={() => choose(way)} />
            <span>{t(`materials.way.${way}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One material: what it must be, why it is asked for, and its files. */
export function MaterialCard({ material, handIn, put, missing }: Props) {
  const { t } = useTranslation();
  const { id, name, originals, copies, why, filling, standard, fromForm, maxFiles, necessity } = material;
  const ways = waysOf(material);
  const paper = [
    ...(originals > 0 ? [t('materials.originals', { count: originals })] : []),
    ...(copies > 0 ? [t('materials.copies', { count: copies })] : []),
  ];
  return (
    <li className="material-card">
      <h2>
        {name}
        {necessity === 'deferrable' && <span className="tag">{t('materials.deferrable')}</span>}
      </h2>
      {paper.length > 0 && !fromForm && <p className="quiet">{t('materials.paper', { paper: paper.join('，') })}</p>}
      {why !== undefined && (
        <details className="fine">
          <summary>{t('materials.whyAsk')}</summary>
          <p>{why}</p>
        </details>
      )}
      {filling !== undefined && <p>{t('materials.filling', { words: filling })}</p>}
      {standard !== undefined && <p>{t('materials.standard', { words: standard })}</p>}
      {fromForm ? (
        <p className="tag tag-block">{t('materials.fromForm')}</p>
      ) : (
        <>
          {ways.length > 1 && (
            <Ways
              id={id}
              name={name}
              ways={ways}
              chosen={handIn.way}
              choose={(way) => put((before) => ({ ...before, way }))}
            />
          )}
          {handIn.way === 'upload' && (
            <MaterialFiles
              id={id}
              name={name}
              files={handIn.files}
              maxFiles={maxFiles}
              onChange={(to) => put((before) => ({ ...before, files: to(before.files) }))}
              error={missing ? t('materials.missing', { name }) : undefined}
            />
          )}
          {handIn.way !== 'upload' && <p>{t(`materials.then.${handIn.way}`)}</p>}
        </>
      )}
    </li>
  );
}
