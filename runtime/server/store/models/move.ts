import { declare, instant, text, whole } from './model.ts';

/** That the running cases a version takes along have been gone through. */
export interface MoveDocument {
  /** Id of the version. */
  _id: string;
  centre: string;
  matter: string;
  at: Date;
  moved: number;
  /** At a stage that is taken along, and not fit for the version. */
  stayed: number;
}

export const moveDeclaration = declare<MoveDocument>({
  name: 'moves',
  definition: { _id: text, centre: text, matter: text, at: instant, moved: whole, stayed: whole },
  indexes: [[{ centre: 1, matter: 1 }]],
});
