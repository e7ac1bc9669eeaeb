/** The ways a list of matters is narrowed, each by a parameter of the address. */
import { handlings } from '../../../engine/index.ts';
import type { Listing } from '../store/version-repository.ts';

export type FilterName = 'department' | 'theme' | 'for' | 'handling' | 'online';
export type Filters = Partial<Record<FilterName, string>>;

interface Choice {
  value: string;
  label: string;
}

interface Filter {
  title: string;
  /** What of a matter the filter looks at: the values it is chosen under, with words. */
  of: (listing: Listing, unitName: (id: string) => string) => readonly Choice[];
}

const audiences = { person: '个人办事', organisation: '法人办事' } as const;
const same = (words: string): Choice => ({ value: words, label: words });

export const filters: Readonly<Record<FilterName, Filter>> = {
  for: {
    title: '办事对象',
    of: ({ forPersons, forOrganisations }) => [
      ...(forPersons ? [{ value: 'person', label: audiences.person }] : []),
      ...(forOrganisations ? [{ value: 'organisation', label: audiences.organisation }] : []),
    ],
  },
  handling: {
    title: '办件类型',
    of: ({ handling }) => [{ value: handling, label: handlings[handling as keyof typeof handlings] }],
  },
  online: { title: '办理方式', of: ({ online }) => (online ? [{ value: '1', label: '网上可办' }] : []) },
  theme: {
    title: '主题',
    of: ({ personThemes, organisationThemes }) => [...new Set([...personThemes, ...organisationThemes])].map(same),
  },
  department: {
    title: '部门',
    of: ({ department }, unitName) => [{ value: department, label: unitName(department) }],
  },
};
export const filterNames = Object.keys(filters) as FilterName[];

const noName = (id: string): string => id;

/** Whether a matter passes every filter but the one left out. */
export const passes = (listing: Listing, chosen: Filters, leftOut?: FilterName): boolean =>
  filterNames.every((name) => {
    const wanted = chosen[name];
    if (wanted === undefined || name === leftOut) return true;
    return filters[name].of(listing, noName).some(({ value }) => value === wanted);
  });
