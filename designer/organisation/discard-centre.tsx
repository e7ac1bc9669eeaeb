import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { routes } from '../../runtime/api/index.ts';
import { problemOf } from '../../runtime/browser/index.ts';
import { call } from '../../runtime/signed-in/index.ts';
import { useCentreEditor } from './use-centre.ts';

/** How long the way back stays on the screen, in seconds. */
const WAY_BACK = 20;
const KEY = 'discarded-centre';

interface Props {
  basedOn: number;
  /** Of the draft in the store; 0 for none. */
  revision: () => number;
  onReload: () => void;
}

/** Throws the draft of the centre away: asks first, and can put it back as long as the message stands. */
export function DiscardCentre({ basedOn, revision, onReload }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const { draft, flush } = useCentreEditor();
  const fail = (error: unknown) => void message.error(problemOf(error).title);

  const discard = async () => {
    await flush();
    const { bundle } = draft.view().history;
    await call(routes.discardCentre, { body: { revision: revision() } });
    const putBack = async () => {
      await call(routes.saveCentreDraft, { body: { revision: 0, basedOn, content: bundle } });
      message.destroy(KEY);
      onReload();
    };
    void message.open({
      ...{ key: KEY, type: 'info', duration: WAY_BACK },
      content: (
        <>
          {t('organisation.discarded', { version: basedOn })}{' '}
          <Button type="link" onClick={() => void putBack().catch(fail)}>
            {t('organisation.putBack')}
          </Button>
        </>
      ),
    });
    onReload();
  };
  const ask = () => {
    modal.confirm({
      title: t('organisation.discardTitle'),
      content: t('organisation.discardHint', { version: basedOn, seconds: WAY_BACK }),
      okText: t('organisation.discard'),
      okButtonProps: { danger: true },
      onOk: () => discard().catch(fail),
      focusable: { autoFocusButton: 'cancel' },
    });
  };
  return <Button onClick={ask}>{t('organisation.discard')}</Button>;
}
