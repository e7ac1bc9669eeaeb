import type { Group } from '../parts/parts.ts';
import { ItemList } from './item-list.tsx';
import { Sheet } from './sheet.tsx';

/** A group of a part: a list of things, or one thing. */
export const GroupView = ({ group }: { group: Group }) =>
  group.kind === 'list' ? <ItemList group={group} /> : <Sheet path={group.path} />;
