import type { Licence, LicenceAct, LicenceVersion } from './licence.ts';

const standings: Readonly<Record<LicenceAct, Licence['standing']>> = {
  issue: 'valid',
  change: 'changed',
  renewal: 'renewed',
  reissue: 'reissued',
  cancellation: 'cancelled',
  revocation: 'revoked',
};

const ends = ({ act }: LicenceVersion): boolean => act === 'cancellation' || act === 'revocation';

const byTime = (one: LicenceVersion, other: LicenceVersion): number =>
  one.at.localeCompare(other.at) || (one.case?.id ?? '').localeCompare(other.case?.id ?? '') || one.event - other.event;

/** What the office does of its own accord on the case that issued it or stands for that (撤销、依职权注销) tells nothing new of the licence. */
const isOfOffice = (version: LicenceVersion, id: string): boolean => ends(version) && version.case?.id === id;

/**
 * The licence its acts make, in whatever order they became known. What was cancelled or revoked stays so; a later
 * act on it is kept as a version and changes nothing.
 * @param acts at least one
 */
export function foldLicence(id: string, acts: readonly [LicenceVersion, ...LicenceVersion[]]): Licence {
  const versions = [...acts].sort(byTime);
  const end = versions.find(ends);
  const [first = acts[0]] = versions;
  const last = end ?? versions.at(-1) ?? first;
  const until = versions.slice(0, versions.indexOf(last) + 1);
  const { name, number, validFrom, validTo, holder } = until.findLast((one) => !isOfOffice(one, id)) ?? first;
  const { matter, matterName } = first.case ?? first.earlier;
  return {
    ...{ id, name, number, holder, versions, matter, matterName },
    issuedOn: first.on,
    standing: standings[last.act],
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(end ? { endedOn: end.on } : {}),
    ...(first.earlier ? { earlier: first.earlier } : {}),
  };
}
