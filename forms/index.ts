/** The one door of the forms. Pages also import `forms/forms.css`. */
export { MatterForm, type MatterFormProps } from './matter-form.tsx';
export { chosenOnly } from './chosen-only.ts';
export type { FileKeeper } from './files/keeper.ts';
export { FilePicker, type FilePickerProps } from './files/file-picker.tsx';
export { formsLocale } from './locale/locale.ts';
export { rjsfValidator } from './validator.ts';
