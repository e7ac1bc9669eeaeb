import { useMemo } from 'react';
import { liveForm, withDivisions, type Bundle, type CompiledForm } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';

/** The form of the draft as its published version will have it, with the divisions of the centre. */
export function useLiveForm(bundle: Bundle | undefined): CompiledForm | undefined {
  const { divisions } = useEditor().centre.shared;
  return useMemo(
    () => bundle && liveForm({ ...bundle, form: withDivisions(bundle.form, divisions) }),
    [bundle, divisions],
  );
}
