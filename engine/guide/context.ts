/** What the parts of a guide are written from. */
import { sentence } from '../conditions/sentence.ts';
import type { CompiledCentre } from '../centre/compiled.ts';
import type { Answers } from '../form/compiled.ts';
import { assess, type Assessment } from '../matter/assess.ts';
import type { CompiledMatter } from '../matter/compiled.ts';
import { judgeOf, type Judge, type Switched } from '../matter/switched.ts';
import type { Basis } from '../schema/basis.ts';
import type { Condition } from '../schema/condition.ts';
import type { Limit } from '../schema/limit.ts';
import { limitWords } from '../matter/limit-words.ts';
import type { GuideEntry, GuidePart, GuideRecord } from './guide.ts';

/** The centre as far as a guide shows it, and for whom the guide is. */
export interface GuidePlace extends Pick<CompiledCentre, 'centre' | 'calendarYears'> {
  organisation: { units: readonly { id: string; name: string }[] };
  windows: Pick<CompiledCentre['windows'], 'windows' | 'zones'>;
  /** Answers about the situation; without them everything that depends on one is said with its condition. */
  answers?: Answers | undefined;
  /** Shows which values still wait for comparison with their source. */
  administrator?: boolean | undefined;
}

export interface GuideContext {
  matter: CompiledMatter;
  place: GuidePlace;
  assessment: Assessment;
  judge: Judge;
  unitName: (id: string) => string;
  /** One entry, or none when there is nothing to say. */
  entry: (label: string, values: string | readonly string[] | undefined, verify?: boolean) => GuideEntry[];
  /** One record, or none when this situation certainly does without it. */
  record: (one: Recorded) => GuideRecord[];
}

export interface Recorded {
  id: string;
  title: string;
  entries: readonly GuideEntry[];
  verify?: boolean | undefined;
  switched?: Switched<{ when?: Condition }>;
  /** Words for the condition where none is configured. */
  whenWords?: string | undefined;
}

/** What a part consists of; its number and title come from its place in the guide. */
export type PartContent = Pick<GuidePart, 'entries' | 'records'>;
export type WritePart = (context: GuideContext) => PartContent;

export function guideContext(matter: CompiledMatter, place: GuidePlace): GuideContext {
  const units = new Map(place.organisation.units.map(({ id, name }) => [id, name]));
  const assessment = assess(matter, { answers: place.answers ?? {} });
  const judge = judgeOf(matter.form, assessment.settled);
  const mark = (verify: boolean | undefined) => (verify && place.administrator ? { verify: true as const } : {});
  const say = (condition: Condition | undefined, words: string | undefined) =>
    condition ? sentence(condition, matter.scope.facts, matter.scope.named) : words;
  return {
    matter,
    place,
    assessment,
    judge,
    unitName: (id) => units.get(id) ?? id,
    entry: (label, given, verify) => {
      const values = given === undefined ? [] : typeof given === 'string' ? [given] : given;
      return values.length === 0 ? [] : [{ label, values, ...mark(verify) }];
    },
    record: ({ id, title, entries, verify, switched, whenWords }) => {
      const truth = switched ? judge(switched) : true;
      if (truth === false) return [];
      const when = say(switched?.item.when, whenWords);
      const maybe = truth === undefined || (!switched?.when && whenWords !== undefined);
      return [
        {
          id,
          title,
          state: maybe ? 'maybe' : 'sure',
          ...(when === undefined ? {} : { when }),
          entries,
          ...mark(verify),
        },
      ];
    },
  };
}

/** “《城市道路管理条例》（国务院令第198号）第二十七条：……” */
export const basisWords = ({ law, number, article, content }: Basis): string =>
  [law.startsWith('《') ? law : `《${law}》`, number && `（${number}）`, article, content && `：${content}`]
    .filter(Boolean)
    .join('');

export const yesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? '是' : '否';

/** A limit with its note and ground as one entry. */
export const limitEntry = ({ entry }: GuideContext, label: string, limit: Limit | undefined): GuideEntry[] =>
  limit
    ? entry(
        label,
        [limitWords(limit), limit.note, limit.basis && `依据：${basisWords(limit.basis)}`].filter(
          (one) => one !== undefined,
        ),
        limit.verify,
      )
    : [];
