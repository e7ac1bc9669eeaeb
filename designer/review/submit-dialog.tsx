import { useTranslation } from 'react-i18next';
import { routes } from '../../runtime/api/index.ts';
import { useEditor } from '../draft/editor.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { ImpactPanel } from '../impact/impact-panel.tsx';
import { Changes } from './changes.tsx';
import { SubmitModal } from './submit-modal.tsx';
import { ToVerify } from './to-verify.tsx';
import { WholeNew } from './whole-new.tsx';

interface Props {
  open: boolean;
  matter: string;
  revision: () => number;
  onClose: () => void;
  onSubmitted: () => void;
}

/** What will be sent, and why; then it waits for another person. */
export function SubmitDialog(props: Props) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ matter, revision, onClose, onSubmitted }: Props) {
  const { t } = useTranslation();
  const { draft, flush } = useEditor();
  const review = useResource(matter, async (signal) => {
    await flush();
    return call(routes.reviewMatterDraft, { params: { matter }, signal });
  });

  const send = async (reason: string) => {
    await flush();
    await call(routes.submitMatterDraft, { params: { matter }, body: { revision: revision(), reason } });
  };
  return (
    <SubmitModal
      canSend={review.data !== undefined}
      hint={t('submit.reasonHint')}
      send={send}
      onClose={onClose}
      onSubmitted={onSubmitted}
    >
      <Loaded resource={review}>
        {({ draft: sent, changes, runningCases }) =>
          sent.basedOn === 0 ? (
            <WholeNew bundle={sent.bundle} />
          ) : (
            <>
              <p>{t('review.summary', { count: changes.length, running: runningCases })}</p>
              <Changes changes={changes} />
              <ImpactPanel matter={matter} flush={flush} />
            </>
          )
        }
      </Loaded>
      <ToVerify
        bundle={draft.view().history.bundle}
        onGo={(path) => {
          onClose();
          draft.goTo(path);
        }}
      />
    </SubmitModal>
  );
}
