import { parts } from '../parts/parts.ts';
import { TablesList } from '../tables/tables-list.tsx';
import { ItemList } from './item-list.tsx';

/** Named conditions and rules as lists, decision tables as spreadsheets. */
export function RulesCanvas() {
  const groups = parts.find(({ id }) => id === 'rules')?.groups ?? [];
  return (
    <>
      {groups
        .filter(({ path }) => path.at(-1) !== 'tables')
        .map((group) => (
          <ItemList key={group.path.join('/')} group={group} />
        ))}
      <TablesList />
    </>
  );
}
