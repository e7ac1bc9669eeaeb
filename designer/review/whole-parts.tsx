import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compileMatter, guideOf, withShared, type Bundle, type Difference } from '../../engine/index.ts';
import { routes, type DesignerCentre } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { pathOf } from '../edits/path.ts';
import { guidePlace } from '../preview/guide-place.ts';
import { GuideText } from '../preview/guide-text.tsx';
import { Changes } from './changes.tsx';
import { placesOf } from './places.ts';
import { tellerOf } from './tell-thing.ts';

interface Props {
  bundle: Bundle;
  /** Stands behind each of its things. */
  beside: ((place: Difference) => ReactNode) | undefined;
}

/** A matter that has nothing to be compared with, to be read whole: as the public will read it, and thing by thing. */
export function WholeParts(props: Props) {
  const centre = useResource('centre', (signal) => call(routes.designerCentre, { signal }));
  return <Loaded resource={centre}>{(around) => <Parts {...props} centre={around} />}</Loaded>;
}

function Parts({ bundle, beside, centre }: Props & { centre: DesignerCentre }) {
  const { t } = useTranslation();
  const places = useMemo(() => placesOf(bundle, t), [bundle, t]);
  const tell = useMemo(() => tellerOf(bundle, centre), [bundle, centre]);
  const guide = useMemo(() => {
    const compiled = compileMatter(withShared(bundle, centre.shared));
    return compiled.ok ? guideOf(compiled.matter, guidePlace(centre)) : undefined;
  }, [bundle, centre]);
  return (
    <>
      {guide && (
        <details className="card">
          <summary>{t('review.newGuide')}</summary>
          <GuideText guide={guide} label={t('preview.looks.guide')} />
        </details>
      )}
      <h4>{t('review.newPlaces')}</h4>
      <Changes
        changes={places}
        beside={(place) => (
          <>
            {beside?.(place)}
            <span className="row-when">{tell(pathOf(bundle, place.pointer)).join('；')}</span>
          </>
        )}
      />
    </>
  );
}
