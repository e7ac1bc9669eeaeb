import type { CompiledMatter } from '../matter/compiled.ts';
import { basics } from './basics.ts';
import { basis } from './basis.ts';
import { conditions } from './conditions.ts';
import { contact } from './contact.ts';
import { guideContext, type GuidePlace, type WritePart } from './context.ts';
import { delivery } from './delivery.ts';
import { fees } from './fees.ts';
import { guideParts, type Guide, type GuidePartId } from './guide.ts';
import { limits } from './limits.ts';
import { materials } from './materials.ts';
import { places } from './places.ts';
import { process } from './process.ts';
import { questions } from './questions.ts';
import { remedies } from './remedies.ts';
import { results } from './results.ts';
import { situation } from './situation.ts';

const writers: Readonly<Record<GuidePartId, WritePart>> = {
  basics,
  conditions,
  materials,
  process,
  limits,
  fees,
  results,
  delivery,
  places,
  contact,
  basis,
  remedies,
  questions,
};

const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

/** The guide of a matter for one situation, computed from its bundle and its centre; nothing in it is written twice. */
export function guideOf(matter: CompiledMatter, place: GuidePlace): Guide {
  const context = guideContext(matter, place);
  const { guide } = matter.bundle;
  const { id, identity } = matter.bundle.matter;
  return {
    matter: id,
    title: identity.handlingItem ?? identity.name,
    everydayWords: identity.everydayWords,
    department: context.unitName(identity.department),
    ...(guide.introduction === undefined ? {} : { introduction: guide.introduction }),
    ...(identity.elsewhere ? { elsewhere: identity.elsewhere } : {}),
    situation: situation(context),
    parts: (Object.keys(guideParts) as GuidePartId[]).map((part, index) => ({
      id: part,
      number: numbers[index] ?? '',
      title: guideParts[part],
      ...writers[part](context),
    })),
  };
}
