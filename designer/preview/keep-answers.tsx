import { useTranslation } from 'react-i18next';
import type { Answers } from '../../engine/index.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { insert } from '../edits/lists.ts';
import { idMaker } from '../edits/new-id.ts';
import { put } from '../edits/path.ts';
import type { ApplicantTried } from './use-looking.ts';

const list = ['examples', 'examples'];

interface Props {
  answers: Answers;
  applicant: ApplicantTried;
  /** The example the form was filled from. */
  example: string | undefined;
}

/** Puts what was typed in the preview into the example it came from, or into a new one. */
export function KeepAnswers({ answers, applicant, example }: Props) {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const bundle = useBundle();
  const { examples } = bundle.examples;
  const index = examples.findIndex(({ id }) => id === example);
  const source = examples[index];

  const keepIn = (title: string) =>
    draft.perform({
      words: t('edit.change', { name: title }),
      bundle: put(draft.view().history.bundle, [...list, index, 'answers'], answers),
    });
  const keep = () => {
    const now = draft.view().history.bundle;
    const title = t('preview.kept', { number: examples.length + 1 });
    const made = { id: idMaker(now)('example'), title, answers, applicant, expect: {} };
    draft.perform({ words: t('edit.add', { name: title }), bundle: insert(now, list, examples.length, made) });
  };
  return (
    <div className="toolbar">
      {source && (
        <button type="button" className="prop-button" onClick={() => keepIn(source.title)}>
          {t('preview.keepIn', { title: source.title })}
        </button>
      )}
      <button type="button" className="prop-button" onClick={keep}>
        {t('preview.keep')}
      </button>
    </div>
  );
}
