import { pinyin } from 'pinyin-pro';
import { limitWords, type Bundle } from '../../../engine/index.ts';
import type { Listing } from '../store/version-repository.ts';

const initials = (name: string): string => pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');

/** What search and lists keep of a bundle. */
export function listingOf({ matter: { identity, limits } }: Bundle): Listing {
  const name = identity.handlingItem ?? identity.name;
  const said = [
    identity.name,
    ...(identity.shortName === undefined ? [] : [identity.shortName]),
    ...identity.everydayWords,
  ];
  return {
    name,
    search: [...new Set([...said, ...said.map(initials), initials(name)])],
    type: identity.type,
    handling: identity.handling,
    department: identity.department,
    promised: limitWords(limits.promised),
    statutory: limits.statutory ? limitWords(limits.statutory) : (limits.noStatutoryReason ?? ''),
    online: identity.handlingForms.includes('web'),
  };
}
