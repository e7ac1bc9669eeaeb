import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsIn, guideOf, type Answers } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';
import { guidePlace } from './guide-place.ts';
import { GuideText } from './guide-text.tsx';
import type { Judgement } from './tried.ts';

/** The guide of the draft, from the same text as the public page, for the situation that is filled in. */
export function GuideLook({ judgement: { matter }, answers }: { judgement: Judgement; answers: Answers }) {
  const { t } = useTranslation();
  const { centre } = useEditor();
  const guide = useMemo(() => {
    const situations = matter.bundle.form.sections.flatMap((one) => (one.situations ? fieldsIn(one) : []));
    const chosen = Object.fromEntries(
      situations.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])),
    );
    return guideOf(matter, { ...guidePlace(centre), answers: chosen });
  }, [matter, answers, centre]);
  return <GuideText guide={guide} label={t('preview.looks.guide')} />;
}
