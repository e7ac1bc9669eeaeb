import { useView } from '../draft/editor.ts';

/** Says what was done last to those who do not see it. */
export function LastAct() {
  const words = useView(({ history }) => history.past.at(-1)?.words);
  return (
    <p className="unseen" role="status">
      {words}
    </p>
  );
}
