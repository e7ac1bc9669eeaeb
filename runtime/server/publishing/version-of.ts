import { businesses, type CaseBusiness, type MatterVersion } from '../../../engine/index.ts';
import type { NextVersion } from '../moving/prospect.ts';

/** The version as a case is bound to it. */
export function versionOf({ head, matter }: NextVersion, business?: Pick<CaseBusiness, 'kind'>): MatterVersion {
  const { identity } = matter.bundle.matter;
  const { matter: id, version, hash } = head;
  const ofLicence = business && `${identity.name}（${businesses[business.kind]}）`;
  const name = ofLicence ?? identity.handlingItem ?? identity.name;
  return { id, version, hash, name, department: identity.department };
}
