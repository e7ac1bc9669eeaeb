/** The forms are half of the portal's script, so they are fetched when a page is about to show one. */
import { useState, type ReactNode } from 'react';
import type { FilePickerProps, MatterFormProps } from '../../../../forms/index.ts';
import { useResource } from '../../../browser/index.ts';
import { addWords, t } from '../i18n.ts';
import { keptFiles } from '../materials/kept-files.ts';
import { Loaded } from './loaded.tsx';

type Forms = typeof import('../../../../forms/index.ts');
type Show = (forms: Forms) => ReactNode;

let fetched: Forms | undefined;

/** Fetches the forms and their words, once. Throws, in words for the person, when the network fails. */
export async function loadForms(): Promise<Forms> {
  try {
    const forms = await import('../../../../forms/index.ts');
    addWords(forms.formsLocale);
    fetched = forms;
    return forms;
  } catch (cause) {
    throw new Error(t('formsMissing'), { cause });
  }
}

function WhenFetched({ show }: { show: Show }) {
  const forms = useResource('forms', loadForms);
  return <Loaded resource={forms}>{show}</Loaded>;
}

/** What the forms show, at once when they are here already. */
function WithForms({ show }: { show: Show }) {
  const [forms] = useState(fetched);
  return forms ? show(forms) : <WhenFetched show={show} />;
}

/** A matter's form. */
export const MatterForm = (props: MatterFormProps) => (
  <WithForms show={({ MatterForm: Form }) => <Form files={keptFiles} {...props} />} />
);

/** The files of one material. */
export const MaterialFiles = (props: Omit<FilePickerProps, 'keeper'>) => (
  <WithForms show={({ FilePicker }) => <FilePicker {...props} id={`material-${props.id}`} keeper={keptFiles} />} />
);
