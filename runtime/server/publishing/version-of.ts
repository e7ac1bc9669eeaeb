import type { MatterVersion } from '../../../engine/index.ts';
import type { Published } from './library.ts';

/** The version as a case is bound to it. */
export function versionOf({ head, matter }: Published): MatterVersion {
  const { identity } = matter.bundle.matter;
  const { matter: id, version, hash } = head;
  return { id, version, hash, name: identity.handlingItem ?? identity.name, department: identity.department };
}
