/** Views of other units (征求意见、会签) on a case that is not decided. They stop no clock: 行政许可法 第四十五条 does not name them. */
import type { PostKind } from '../schema/organisation.ts';
import type { Case, Consultation } from './case.ts';
import type { Stage } from './stage.ts';

const undecided: readonly Stage[] = ['reviewing', 'opining', 'deciding'];

/** Posts that ask for another unit and answer for their own, whoever of them there is. */
export const consultingPosts = [
  'sectionHead',
  'reviewer',
  'technicalReviewer',
  'chief',
  'leader',
] as const satisfies readonly PostKind[];

/** Those nobody has answered yet, moot once the case is decided or ended. */
export const openConsultations = ({ stage, consultations }: Pick<Case, 'stage' | 'consultations'>): Consultation[] =>
  undecided.includes(stage) ? consultations.filter(({ answer }) => answer === undefined) : [];
