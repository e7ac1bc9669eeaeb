/** An application as it is being filled in, and as it is kept and handed in. */
import { type Answers, applicantOf, type CommandOf, type KeptFile } from '../../../../engine/index.ts';
import type { AssessShape, BusinessAsked, DraftShape } from '../../../api/index.ts';

type Asked = AssessShape['materials'][number];
type Submit = CommandOf<'submit'>;

export type WayIn = Submit['materials'][number]['way'];

/** How one material comes in. */
export interface HandIn {
  way: WayIn;
  files: readonly KeptFile[];
}

export interface Delivery {
  way: string;
  address: string;
}

export interface Application {
  /** Answers of the applicant's form. */
  applicant: Answers;
  answers: Answers;
  materials: Readonly<Record<string, HandIn>>;
  delivery: Delivery;
  /** Missing where something new is asked for. */
  business?: BusinessAsked;
  /** Ordinal of the step among all steps of the form. */
  step: number;
}

export const nothingYet: HandIn = { way: 'upload', files: [] };

export const fromDraft = (draft: DraftShape): Application => ({
  applicant: draft.applicant,
  answers: draft.answers,
  materials: Object.fromEntries(draft.materials.map(({ id, files, way = 'upload' }) => [id, { files, way }])),
  delivery: { way: draft.delivery?.way ?? '', address: draft.delivery?.address ?? '' },
  ...(draft.business ? { business: draft.business } : {}),
  step: draft.step,
});

export const toDraft = ({ applicant, answers, materials, delivery, business, step }: Application): DraftShape => ({
  applicant: { ...applicant },
  answers: { ...answers },
  materials: Object.entries(materials).map(([id, { files, way }]) => ({
    id,
    way,
    files: files.map(({ id: file, name, size }) => ({ id: file, name, size })),
  })),
  delivery,
  ...(business ? { business } : {}),
  step,
});

/** What may stand in for a material, where the matter knows it. */
const substitutes: readonly WayIn[] = ['licence', 'commitment'];

/** Ways a material may come in online, the usual one first. */
export const waysOf = ({ form, fromForm, necessity, ways }: Asked): WayIn[] => {
  if (fromForm) return ['upload'];
  return [
    'upload',
    ...(form === 'electronic' ? [] : (['paper'] as const)),
    ...substitutes.filter((way) => ways.includes(way)),
    ...(necessity === 'deferrable' ? (['none'] as const) : []),
  ];
};

/** Materials that are to be uploaded and have no file yet. */
export const missingFiles = (asked: readonly Asked[], { materials }: Application): Asked[] =>
  asked.filter(({ id, fromForm }) => {
    const { way, files } = materials[id] ?? nothingYet;
    return !fromForm && way === 'upload' && files.length === 0;
  });

/** The command for the materials the answers ask for; others stay behind in the draft. */
export const toCommand = (application: Application, asked: readonly Asked[]): Submit => {
  const { way, address } = application.delivery;
  return {
    kind: 'submit',
    applicant: applicantOf(application.applicant),
    answers: { ...application.answers },
    materials: asked.map(({ id, originals, copies }) => {
      const handed = application.materials[id] ?? nothingYet;
      const onPaper = handed.way === 'paper';
      return {
        id,
        way: handed.way,
        files: handed.way === 'upload' ? handed.files.map((file) => file.id) : [],
        originals: onPaper ? originals : 0,
        copies: onPaper ? copies : 0,
      };
    }),
    delivery: {
      way: way as Submit['delivery']['way'],
      ...(way === 'mail' ? { address } : {}),
    },
    ...(application.business
      ? { business: { kind: application.business.kind, licence: application.business.licence.number ?? '' } }
      : {}),
  };
};
