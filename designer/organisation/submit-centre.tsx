import { useTranslation } from 'react-i18next';
import { routes } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { Changes } from '../review/changes.tsx';
import { SubmitModal } from '../review/submit-modal.tsx';
import { Consequences } from './consequences.tsx';
import { useCentreEditor } from './use-centre.ts';

interface Props {
  revision: () => number;
  onClose: () => void;
  onSubmitted: () => void;
}

/** What will be sent, what it would mean to matters and registers, and why; then it waits for another person. */
export function SubmitCentre({ revision, onClose, onSubmitted }: Props) {
  const { t } = useTranslation();
  const { flush } = useCentreEditor();
  const review = useResource('centre', async (signal) => {
    await flush();
    return call(routes.reviewCentre, { signal });
  });
  const send = async (reason: string) => {
    await flush();
    await call(routes.submitCentre, { body: { revision: revision(), reason } });
  };
  return (
    <SubmitModal
      canSend={review.data?.publishable === true}
      hint={t('organisation.reasonHint')}
      send={send}
      onClose={onClose}
      onSubmitted={onSubmitted}
    >
      <Loaded resource={review}>
        {({ changes, problems }) => (
          <>
            <p>{t('organisation.changes', { count: changes.length })}</p>
            <Changes changes={changes} />
            <Consequences problems={problems} />
          </>
        )}
      </Loaded>
    </SubmitModal>
  );
}
