/** The forms are half of the portal's script, so they are fetched when a page is about to show one. */
import { useState } from 'react';
import type { MatterForm as Form, MatterFormProps } from '../../../../forms/index.ts';
import { useResource } from '../../../browser/index.ts';
import { addWords, t } from '../i18n.ts';
import { keptFiles } from '../materials/kept-files.ts';
import { Loaded } from './loaded.tsx';

let fetched: typeof Form | undefined;

/** Fetches the forms and their words, once. Throws, in words for the person, when the network fails. */
export async function loadForms(): Promise<typeof Form> {
  try {
    const forms = await import('../../../../forms/index.ts');
    addWords(forms.formsLocale);
    fetched = forms.MatterForm;
    return fetched;
  } catch (cause) {
    throw new Error(t('formsMissing'), { cause });
  }
}

function WhenFetched(props: MatterFormProps) {
  const forms = useResource('forms', loadForms);
  return <Loaded resource={forms}>{(Shown) => <Shown {...props} />}</Loaded>;
}

/** A matter's form, at once when the forms are here already. */
export function MatterForm(props: MatterFormProps) {
  const [Shown] = useState(() => fetched ?? WhenFetched);
  return <Shown files={keptFiles} {...props} />;
}
