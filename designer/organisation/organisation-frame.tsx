import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePart } from '../draft/editor.ts';
import { Contents } from '../frame/contents.tsx';
import { LastAct } from '../frame/last-act.tsx';
import { PartHead } from '../frame/part-head.tsx';
import { ProblemStrip } from '../frame/problem-strip.tsx';
import { Properties } from '../frame/properties.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { useWide } from '../frame/use-wide.ts';
import type { PartId } from '../parts/parts.ts';
import { CentrePart } from './centre-part.tsx';
import { OrganisationBar, type BarProps } from './organisation-bar.tsx';

interface Props extends BarProps {
  /** Takes a draft under review back to go on writing; `undefined` when there is nothing to take back. */
  onTakeBack: (() => void) | undefined;
}

/** Parts that need the whole width and have nothing to select. */
const whole = new Set<PartId>(['grants', 'calendar']);

/** The frame of the centre's editor: bar, contents, the part at hand, properties, problems. */
export function OrganisationFrame({ onTakeBack, ...bar }: Props) {
  const { t } = useTranslation();
  const part = usePart();
  const isWide = useWide(1180);
  useKeys();
  const { opened } = bar;
  return (
    <div className={whole.has(part) ? 'frame frame-plain' : 'frame'}>
      <a className="skip" href="#centre">
        {t('skip')}
      </a>
      <OrganisationBar {...bar} />
      <Contents isNarrow={!isWide} />
      <div className="middle">
        <main id="centre" className="centre" tabIndex={-1}>
          <PartHead onTakeBack={onTakeBack} />
          {opened.state === 'editing' && opened.reason !== undefined && (
            <Alert type="warning" showIcon title={t('organisation.sentBack', { reason: opened.reason })} />
          )}
          <CentrePart part={part} />
        </main>
      </div>
      {!whole.has(part) && <Properties isWide={isWide} />}
      <ProblemStrip />
      <LastAct />
    </div>
  );
}
