import { Redirect } from 'wouter';
import { useWorker } from '../session/session.tsx';
import { MattersPage } from './matters-page.tsx';

/** Where a person's work begins: the matters or, for whoever has none, the centre. */
export function FirstPage() {
  const { drafts, reviews } = useWorker();
  return drafts || reviews ? <MattersPage /> : <Redirect to="/organisation" />;
}
