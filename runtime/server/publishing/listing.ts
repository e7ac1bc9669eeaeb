import { limitWords, marked, type Bundle } from '../../../engine/index.ts';
import { pinyinOf } from '../search/pinyin.ts';
import type { Listing, Said } from '../store/version-repository.ts';

type Identity = Bundle['matter']['identity'];

const say = (kind: Said['kind'], words: readonly (string | undefined)[]): Said[] =>
  [...new Set(words)].flatMap((one) => (one === undefined ? [] : { kind, words: one, pinyin: pinyinOf(one) }));

const codesOf = ({ basic, implementation, handlingItem, localBasic, localImplementation }: Identity['codes']) =>
  [handlingItem, implementation, basic, localImplementation, localBasic].filter((code) => code !== undefined);

const othersOf = ({ department, acceptingUnit, decidingUnit, jointUnits = [] }: Identity): string[] =>
  [...new Set([acceptingUnit, decidingUnit, ...jointUnits])].filter(
    (unit): unit is string => unit !== undefined && unit !== department,
  );

/** What search and lists keep of a bundle. */
export function listingOf(bundle: Bundle): Listing {
  const { identity, limits } = bundle.matter;
  const { personThemes = [], organisationThemes = [], elsewhere } = identity;
  const name = identity.handlingItem ?? identity.name;
  return {
    name,
    said: [
      ...say('name', [name, identity.name]),
      ...say('shortName', [identity.shortName]),
      ...say('everyday', identity.everydayWords),
      ...say('theme', [...personThemes, ...organisationThemes]),
    ],
    codes: codesOf(identity.codes),
    type: identity.type,
    handling: identity.handling,
    ...(elsewhere ? { elsewhere: elsewhere.system } : {}),
    department: identity.department,
    otherUnits: othersOf(identity),
    personThemes,
    organisationThemes,
    forPersons: identity.serviceObjects.includes('person'),
    forOrganisations: identity.serviceObjects.some((object) => object !== 'person'),
    promised: limitWords(limits.promised),
    statutory: limits.statutory ? limitWords(limits.statutory) : (limits.noStatutoryReason ?? ''),
    toVerify: [...marked(bundle)].length,
    online: identity.handlingForms.includes('web') && identity.handling !== 'handledElsewhere',
  };
}
