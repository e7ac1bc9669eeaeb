import { useTranslation } from 'react-i18next';
import type { Example } from '../../engine/index.ts';
import { useEditor } from '../draft/editor.ts';
import { insert } from '../edits/lists.ts';

const list = ['examples', 'examples'];

/** Puts a proposed example behind the others and shows it; what it should come to is left for people to confirm. */
export function useProposal(): (example: Example) => void {
  const { t } = useTranslation();
  const { draft } = useEditor();
  return (example) => {
    const { bundle } = draft.view().history;
    const { examples } = bundle.examples;
    const known = examples.findIndex(({ id }) => id === example.id);
    if (known < 0) {
      const words = t('edit.add', { name: example.title });
      draft.perform({ words, bundle: insert(bundle, list, examples.length, example) });
    }
    draft.goTo([...list, known < 0 ? examples.length : known]);
  };
}
