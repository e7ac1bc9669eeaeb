/** Views of other units (征求意见、会签) on a case that is not decided. They stop no clock: 行政许可法 第四十五条 does not name them. */
import type { PostKind } from '../schema/organisation.ts';
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import type { Stage } from './stage.ts';

export interface ConsultationAnswer {
  at: string;
  by: Actor;
  outcome: CommandOf<'answerConsultation'>['outcome'];
  opinion: string;
}

/** Another unit asked for its view (征求意见), or to sign beside (会签). */
export interface Consultation {
  unit: string;
  unitName: string;
  question: string;
  /** Working days to answer in. */
  days: number;
  /** Nothing is decided before it has answered. */
  countersign: boolean;
  askedAt: string;
  by: Actor;
  answer?: ConsultationAnswer;
}

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
