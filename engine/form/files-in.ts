import { answerFiles, type KeptFile } from '../fields/kept-file.ts';
import { kindOf, type Field } from '../fields/registry.ts';
import type { Form } from '../schema/form.ts';
import type { Answers } from './compiled.ts';
import { fieldsOf } from './fields-in.ts';

/** Whether the answer of a field is files: photographs, a signature. */
export const holdsFiles = (field: Field): boolean => kindOf(field).fact === 'files';

/** The files among answers, in the order of the form. */
export const filesIn = (form: Form, answers: Answers): KeptFile[] =>
  fieldsOf(form)
    .filter(holdsFiles)
    .flatMap(({ id }) => answerFiles(answers[id]));
