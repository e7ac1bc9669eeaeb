import type { DesignerRow } from '../../runtime/api/index.ts';

export interface Sought {
  words: string;
  department: string;
  state: DesignerRow['draft'] | '';
}

/** The matters that fit all that is asked; those that wait for something come first. */
export function sift(rows: readonly DesignerRow[], { words, department, state }: Sought): DesignerRow[] {
  const order: Readonly<Record<DesignerRow['draft'], number>> = { submitted: 0, editing: 1, none: 2 };
  const wanted = words.trim();
  return rows
    .filter(
      (row) =>
        (wanted === '' || row.name.includes(wanted) || row.departmentName.includes(wanted)) &&
        (department === '' || row.department === department) &&
        (state === '' || row.draft === state),
    )
    .sort((one, other) => order[one.draft] - order[other.draft]);
}
