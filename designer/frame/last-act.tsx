import { useAnyView } from '../draft/editor.ts';

/** Says what was done last to those who do not see it. */
export function LastAct() {
  const { history } = useAnyView();
  return (
    <p className="unseen" role="status">
      {history.past.at(-1)?.words}
    </p>
  );
}
