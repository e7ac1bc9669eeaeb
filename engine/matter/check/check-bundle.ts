/** Everything about a bundle that neither its schema nor a compiler of one of its languages can see. */
import type { Problem } from '../../problems.ts';
import type { Bundle, BundleFile } from '../../schema/matter.ts';
import type { Catalogues } from '../catalogues.ts';
import { checkBusinesses } from './businesses.ts';
import { checkDocuments, checkTemplates } from './documents.ts';
import { checkExamples } from './examples.ts';
import { checkForm } from './form.ts';
import { checkGuide } from './guide.ts';
import { checkIdentity } from './identity.ts';
import { checkLimits } from './limits.ts';
import { checkMaterials } from './materials.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkReview, checkTables } from './review.ts';
import { checkRules } from './rules.ts';
import { checkShared } from './shared.ts';
import { checkUnfilled } from './unfilled.ts';
import { checkUnseen } from './unseen.ts';

const checks: readonly (readonly [BundleFile, (bundle: Bundle) => Problem[]])[] = [
  ['matter.json', checkIdentity],
  ['matter.json', checkLimits],
  ['matter.json', checkReview],
  ['matter.json', checkOutcomes],
  ['matter.json', checkBusinesses],
  ['form.json', checkForm],
  ['materials.json', checkMaterials],
  ['rules.json', checkRules],
  ['rules.json', checkTables],
  ['documents.json', checkDocuments],
  ['guide.json', checkGuide],
  ['examples.json', checkExamples],
  ['matter.json', ({ matter }) => checkUnfilled(matter)],
  ['materials.json', ({ materials }) => checkUnfilled(materials)],
  ['guide.json', ({ guide }) => checkUnfilled(guide)],
];

/** Problems with their files; ids that lead to the centre are looked at only when its catalogues are given. */
export const checkBundle = (bundle: Bundle, catalogues?: Catalogues): Problem[] => [
  ...checks.flatMap(([file, check]) => check(bundle).map((problem) => ({ ...problem, file }))),
  ...checkTemplates(bundle),
  ...checkUnseen(bundle),
  ...(catalogues ? checkShared(bundle, catalogues) : []),
];
