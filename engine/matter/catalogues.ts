import type { CodeCatalogue } from '../schema/catalogue.ts';

export type CodeTable = CodeCatalogue['tables'][number];

/** What a centre keeps for all its matters, as far as a bundle can point to it: the ids that exist. */
export interface Catalogues {
  units: ReadonlySet<string>;
  materials: ReadonlySet<string>;
  licences: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  codeTables: ReadonlyMap<string, Pick<CodeTable, 'name' | 'codes'>>;
  /** Kinds of blanks that papers are printed on. */
  blanks: ReadonlySet<string>;
  /** Ledgers of yearly quotas. */
  ledgers: ReadonlySet<string>;
  /** Matters that at least one window handles. */
  windowed: ReadonlySet<string>;
}
