import { businesses, businessesOf, deliveryWays, type CompiledMatter } from '../../../engine/index.ts';
import type { FormShape } from '../../api/index.ts';

/** What a browser needs to show the form of one version. */
export const formOf = (
  version: { id: string; version: number; hash: string },
  { bundle }: CompiledMatter,
): FormShape => ({
  matter: { ...version, name: bundle.matter.identity.handlingItem ?? bundle.matter.identity.name },
  form: bundle.form,
  rules: bundle.rules,
  delivery: bundle.matter.delivery.ways.map((way) => ({ way, label: deliveryWays[way] })),
  serviceObjects: bundle.matter.identity.serviceObjects,
  businesses: businessesOf(bundle.matter).businesses.map(({ kind, note }) => ({
    kind,
    name: businesses[kind],
    ...(note === undefined ? {} : { note }),
  })),
});
