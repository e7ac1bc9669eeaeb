import { declare, text } from './model.ts';

/** Where a code on a paper leads: nothing of the paper stands here, so that its state is always read from its case. */
export interface PaperDocument {
  /** Of its centre and its code, which nobody guesses. */
  _id: string;
  centre: string;
  case: string;
  document: string;
}

export const paperDeclaration = declare<PaperDocument>({
  name: 'papers',
  definition: { _id: text, centre: text, case: text, document: text },
  indexes: [],
});
