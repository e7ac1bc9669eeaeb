/** Of forms: everything other folders may use, by name. */
export { checkAnswers } from './check-answers.ts';
export { answerFiles, sizeWords, type KeptFile } from '../fields/kept-file.ts';
export { compileForm } from './compile.ts';
export type { Answers, CompiledForm, Settled } from './compiled.ts';
export type { FieldError } from './field-error.ts';
export { fieldsIn, fieldsOf, isGroup, placedFields, shownWhen } from './fields-in.ts';
export { filesIn, holdsFiles } from './files-in.ts';
export { humanise, refuse } from './humanise.ts';
export { sayAnswer } from './say-answer.ts';
export { formSchemas } from './schemas.ts';
