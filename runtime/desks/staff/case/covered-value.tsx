import { routes, type CaseView } from '../../../api/index.ts';
import { call } from '../../../signed-in/index.ts';
import { Reveal } from '../resource/reveal.tsx';

interface Props {
  view: CaseView;
  covered: CaseView['covered'][number];
  /** The value as it is covered. */
  shown: string;
}

/** A covered value of a case. */
export function CoveredValue({ view, covered: { label, pointer, revealable }, shown }: Props) {
  const read = (reason: string) => call(routes.reveal, { params: { id: view.case.id }, body: { pointer, reason } });
  return <Reveal {...{ label, shown, revealable, read }} />;
}
