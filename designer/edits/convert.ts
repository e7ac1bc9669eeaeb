import { branchOf, tagOf, type Node } from '../schema/node.ts';

/** A value of variants turned into another variant: what both have is kept, the rest starts empty. */
export function convert(node: Node, value: unknown, tag: unknown, blank: unknown): unknown {
  const key = node.discriminator?.propertyName ?? '';
  const wanted = node.oneOf?.find((branch) => tagOf(branch, key) === tag);
  const old = branchOf(node, value).properties ?? {};
  const kept = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>).filter(
    ([name]) => name !== key && JSON.stringify(wanted?.properties?.[name]) === JSON.stringify(old[name]),
  );
  return { ...(blank as object), ...Object.fromEntries(kept), [key]: tag };
}
