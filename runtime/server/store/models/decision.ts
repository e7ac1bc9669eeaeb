import { declare, optionalText, text, whole } from './model.ts';

/** A granted permit as everybody may read it (行政许可法 第四十条), under the id of its case. */
export interface DecisionDocument {
  _id: string;
  centre: string;
  /** Day of the decision. */
  on: string;
  /** 文号, where the decision has one. */
  number?: string;
  matter: string;
  matterName: string;
  unit: string;
  /** Masked where the holder is a person. */
  holder: string;
  licence?: string;
  validFrom?: string;
  validTo?: string;
  revokedOn?: string;
  /** Struck off by the office (行政许可法 第七十条). */
  cancelledOn?: string;
  /** Nothing was handed out: what was accepted to follow (容缺) never came. */
  terminatedOn?: string;
  /** Granted before 一窗: the day it was taken over from the files. */
  takenOn?: string;
  /** Numbers of paper and licence as they are compared: what is searched for whole. */
  search: string[];
  /** Name of an organisation as it is searched for by its beginning; a person is not found by name. */
  name: string;
  /** Of the case it was read from. */
  version: number;
}

export const decisionIndexes = {
  newest: { centre: 1, on: -1, _id: -1 },
  found: { centre: 1, search: 1, on: -1, _id: -1 },
  name: { centre: 1, name: 1, _id: 1 },
} as const;

export const decisionDeclaration = declare<DecisionDocument>({
  name: 'decisions',
  definition: {
    _id: text,
    centre: text,
    on: text,
    number: optionalText,
    matter: text,
    matterName: text,
    unit: text,
    holder: text,
    licence: optionalText,
    validFrom: optionalText,
    validTo: optionalText,
    revokedOn: optionalText,
    cancelledOn: optionalText,
    terminatedOn: optionalText,
    takenOn: optionalText,
    search: [String],
    name: optionalText,
    version: whole,
  },
  indexes: Object.values(decisionIndexes).map((index) => [index] as const),
});
